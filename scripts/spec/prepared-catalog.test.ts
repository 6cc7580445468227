import { expect, test } from 'vitest';
import { toJsonSchema } from './json-schema.ts';
import { prepareCatalog, readPreparedCatalog } from './prepared-catalog.ts';
import { projectSpec } from './project-spec.fixture.ts';

const { catalog } = await projectSpec();
const text = prepareCatalog(catalog);
const read = readPreparedCatalog(text);

/** What a prepared file leaves out. */
const LEFT_OUT = new Set([
  ...['source', 'target', 'exampleSources', 'enumDescriptions', 'advice'],
  ...['tags', 'roles', 'officialDocs', 'successors', 'updated', 'deviations', 'changes'],
]);
const EXPLAINED = new Set(['schema', 'items', 'content', 'bases', 'variants']);

/** A part of the model without what a prepared file leaves out; explanations are those of schemas. */
function comparable(part: unknown, key = ''): unknown {
  if (Array.isArray(part)) return part.map((item) => comparable(item, key));
  if (typeof part !== 'object' || part === null) return part;
  const isSchema = EXPLAINED.has(key);
  const entries = Object.entries(part).filter(
    ([name, value]) => value !== undefined && !LEFT_OUT.has(name) && !(isSchema && name === 'description'),
  );
  return Object.fromEntries(
    entries.map(([name, value]) => {
      const isData = isSchema && ['examples', 'default', 'const'].includes(name);
      return [name, isData ? value : comparable(value, name)];
    }),
  );
}

test('operations, webhooks, products and errors are those of the catalog', () => {
  expect(read.operations).toHaveLength(catalog.operations.length);
  for (const [index, operation] of catalog.operations.entries()) {
    expect(comparable(read.operations[index]), operation.id).toEqual(comparable(operation));
  }
  for (const [index, webhook] of catalog.webhooks.entries()) {
    expect(comparable(read.webhooks[index]), webhook.name).toEqual(comparable(webhook));
  }
  expect(comparable([read.errors, read.products, read.server])).toEqual(
    comparable([catalog.errors, catalog.products, catalog.server]),
  );
});

test('requests have the same JSON Schema', () => {
  const schemasOf = ({ operations }: typeof catalog) =>
    operations.flatMap(({ request }) => (request ? [toJsonSchema(request.schema)] : []));
  expect(schemasOf(read)).toEqual(schemasOf(catalog));
});

test('a catalog is always written as the same text, and an equal one of a prepared file too', () => {
  expect(prepareCatalog(catalog)).toBe(text);
  expect(prepareCatalog(read)).toBe(text);
  expect(text).not.toContain('.yaml"');
  const [{ advice = '' } = {}] = catalog.operations.flatMap(({ errors }) => errors);
  expect(advice).not.toBe('');
  expect(JSON.parse(text).operations).not.toContainEqual(
    expect.objectContaining({ parts: expect.stringContaining(advice) }),
  );
});
