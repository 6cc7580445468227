import type { Catalog, Operation, Schema } from '../spec/catalog-model.ts';
import { endpointOf, exampleFile, pageFile } from '../spec/locations.ts';
import { allProperties, operationsByName } from '../spec/traverse.ts';

/** A file of the floor site, relative to its folder. */
export interface FloorFile {
  path: string;
  content: string;
}

/**
 * The same site as plain VitePress would have it: a Markdown page per path with its tables and its examples
 * as bare code blocks, without hovers, sidebars, plugins or theme. What it costs is the least that a site
 * of this size can cost. `examples` has the text of each example by its file name.
 */
export function renderFloor(catalog: Catalog, examples: ReadonlyMap<string, string>): FloorFile[] {
  const pages = [...operationsByName(catalog)].map(([name, operations]) => ({
    path: pageFile(name).replace(/^docs\//, ''),
    content: operations.map((operation) => renderOperation(operation, examples)).join('\n'),
  }));
  return [{ path: 'index.md', content: '# API\n' }, ...pages];
}

function renderOperation(operation: Operation, examples: ReadonlyMap<string, string>): string {
  const example = examples.get(exampleFile(operation)) ?? '';
  const request = operation.request ? rowsOf(operation.request.schema, '') : [];
  const response = operation.response.body ? rowsOf(operation.response.body.schema, '') : [];
  const parameters = operation.parameters.map((parameter) =>
    rowOf(parameter.name, parameter.required, parameter.schema),
  );
  return [
    `# ${escapeText(operation.title)}`,
    `\`${endpointOf(operation)}\``,
    ['```ts', example.trimEnd(), '```'].join('\n'),
    '## 请求',
    tableOf([...parameters, ...request]),
    '## 响应',
    tableOf(response),
    '',
  ].join('\n\n');
}

function tableOf(rows: string[]): string {
  return rows.length ? ['| 字段 | 类型 | 必填 | 说明 |', '| --- | --- | --- | --- |', ...rows].join('\n') : '';
}

function rowsOf(schema: Schema, prefix: string): string[] {
  return allProperties(schema).flatMap((property) => {
    const name = `${prefix}${property.name}`;
    const { schema: field } = property;
    return [rowOf(name, property.required, field), ...rowsOf(field.items ?? field, `${name}.`)];
  });
}

function rowOf(name: string, required: boolean, schema: Schema): string {
  const limits = [schema.title ?? '', ...(schema.enum ?? []).map(String)].filter(Boolean).join('，');
  return `| \`${name}\` | ${schema.type} | ${required ? '是' : '否'} | ${escapeText(limits)} |`;
}

/** Markdown, Vue and table syntax in the spec's text must stay text. */
function escapeText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>|&]/g, (character) => `&#${character.codePointAt(0)};`);
}
