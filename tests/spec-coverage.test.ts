import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import type { Catalog, Schema } from '../scripts/spec/catalog-model.ts';
import { endpointOf, pageFile } from '../scripts/spec/locations.ts';
import { projectSpec } from '../scripts/spec/project-spec.fixture.ts';
import { visitSchemas, webhookSchemas } from '../scripts/spec/traverse.ts';

let catalog: Catalog;
beforeAll(async () => {
  ({ catalog } = await projectSpec());
});

test('at least nine of ten enum values have a description', () => {
  const schemas = new Set<Schema>();
  const add = (schema: Schema | undefined): void => {
    if (schema) visitSchemas(schema, (inner) => schemas.add(inner));
  };
  for (const { parameters, request, response } of catalog.operations) {
    for (const { schema } of parameters) add(schema);
    for (const body of [request, response.body, ...(response.others ?? [])]) add(body?.schema);
  }
  catalog.webhooks.flatMap(webhookSchemas).forEach(add);
  const values = [...schemas].flatMap((schema) =>
    (schema.enum ?? []).map((value) => ({ value, meaning: schema.enumDescriptions[String(value)] })),
  );
  expect(values.length).toBeGreaterThan(5000);
  expect(values.filter(({ meaning }) => meaning).length / values.length).toBeGreaterThanOrEqual(0.9);
});

test('the page of an operation that answers 202 has a note on how to learn the result', () => {
  const accepting = catalog.operations.filter(({ response }) => response.status === 202);
  const silent = accepting.filter((operation) => {
    const page = readFileSync(pageFile(operation.name), 'utf8');
    const [, rest = ''] = page.split(`::: operation ${endpointOf(operation)}\n`);
    return !/^> \[!/m.test(rest.split(/^:::$/m)[0] ?? '');
  });
  expect(accepting.length).toBeGreaterThan(0);
  expect(silent.map(endpointOf)).toEqual([]);
});
