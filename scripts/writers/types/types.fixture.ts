import { loadCatalog } from '../../spec/load/load-catalog.ts';
import { renderTypes } from './render-types.ts';

const root = (paths: string[]) => `openapi: 3.1.1
info: { title: t, version: 0.1.0 }
servers: [{ url: 'https://api.mch.weixin.qq.com' }]
tags: [{ name: t }]
x-tagGroups: [{ name: g, tags: [t] }]
paths:
${paths.map((path) => `  ${path}:\n    $ref: ./paths/${fileOf(path)}`).join('\n')}
`;

const fileOf = (path: string): string => `${path.replaceAll(/\W/g, '_')}.yaml`;

/** An operation as a spec file writes it, around the parts that a test is about. */
export function pathItem(method: string, parts: string, response = "'204': { description: ok }"): string {
  return `${method}:
  operationId: x
  summary: 标题
  tags: [t]
${parts.replace(/^(?=.)/gm, '  ')}
  responses:
    ${response}
`;
}

/** A JSON request body with the given schema in YAML's flow style. */
export const jsonRequest = (schema: string): string =>
  `requestBody: { required: true, content: { application/json: { schema: ${schema} } } }`;

/** A success response with the given schema in YAML's flow style. */
export const response = (schema: string, mediaType = 'application/json'): string =>
  `'200': { description: ok, content: { ${mediaType}: { schema: ${schema} } } }`;

/** APIv2, whose paths do not begin with `/v3/` here, has a `security` of its own. */
const withSecurity = (path: string, text: string): string =>
  path.startsWith('/v3/') || text.includes('security:')
    ? text
    : text.replaceAll('  operationId:', '  security: []\n  operationId:');

/** Loads a small spec: path items by path, components by name. Problems of the spec are ignored. */
export function loadSpec(paths: Record<string, string>, components: Record<string, string> = {}) {
  const files = new Map([['openapi/openapi.yaml', root(Object.keys(paths))]]);
  for (const [path, text] of Object.entries(paths))
    files.set(`openapi/paths/${fileOf(path)}`, withSecurity(path, text));
  for (const [name, text] of Object.entries(components)) files.set(`openapi/components/schemas/${name}.yaml`, text);
  return loadCatalog(files);
}

/** Renders the declarations of a small spec. Throws on problems. */
export function renderSpec(
  paths: Record<string, string>,
  components: Record<string, string> = {},
): Map<string, string> {
  const { catalog, problems } = loadSpec(paths, components);
  if (problems.length) throw new Error(problems.map(({ file, message }) => `${file}: ${message}`).join('\n'));
  return new Map(renderTypes(catalog).map(({ path, content }) => [path, content]));
}

/** The declarations of one method's namespace, without comments and margin. */
export function namespaceOf(text: string | undefined, method: string): string {
  const bare = (text ?? '').replace(/^ *\/\*\*[\s\S]*?\*\/\n/gm, '');
  const body = new RegExp(`^declare namespace \\S+\\.${method}HttpMethod \\{\n([\\s\\S]*?)^\\}`, 'm').exec(bare)?.[1];
  return (body ?? '').replace(/^ {2}/gm, '');
}
