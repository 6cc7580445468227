import { expect, test } from 'vitest';
import { parametersSchema, toJsonSchema } from '../../../scripts/spec/json-schema.ts';
import { projectSpec } from '../../../scripts/spec/project-spec.fixture.ts';
import { KEYWORDS } from './keywords.ts';

const { catalog } = await projectSpec();

/** What is under a keyword and no schema. */
const VALUES = ['enum', 'const', 'required', 'dependentRequired', 'type'];

/** Keywords of a schema and of all in it. */
function keywordsIn(schema: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(schema)) for (const item of schema) keywordsIn(item, found);
  else if (typeof schema === 'object' && schema !== null) {
    for (const [keyword, value] of Object.entries(schema)) {
      found.add(keyword);
      const isNamed = /^(?:properties|patternProperties)$/.test(keyword);
      if (!VALUES.includes(keyword)) keywordsIn(isNamed ? Object.values(value) : value, found);
    }
  }
  return found;
}

test('the validator of the sandbox has all keywords of the catalog', () => {
  const schemas = catalog.operations.flatMap(({ parameters, request, response }) => [
    parametersSchema(parameters),
    ...[request, response.body].flatMap((body) => (body ? [toJsonSchema(body.schema)] : [])),
  ]);
  const known = KEYWORDS.flatMap(({ keyword }) => keyword);
  const own = ['minBytes', 'maxBytes'];
  const unknown = [...keywordsIn(schemas)].filter((keyword) => ![...known, ...own].includes(keyword));
  expect(unknown).toEqual([]);
  expect([...keywordsIn({ properties: { a: { items: { uniqueItems: true } } } })]).toEqual([
    'properties',
    'items',
    'uniqueItems',
  ]);
});
