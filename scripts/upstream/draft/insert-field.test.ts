import { describe, expect, test } from 'vitest';
import { extendReference, insertField, insertParameter } from './insert-field.ts';
import { SpecDocuments, type Spot } from './spec-documents.ts';

const ITEM = 'openapi/paths/v3/a.yaml';
const BASE = 'openapi/components/schemas/Base.yaml';
const FILES = new Map([
  [
    ITEM,
    `post:
  requestBody:
    content:
      application/json:
        schema:
          type: object
          properties:
            first:
              type: string
            list:
              type: array
              items:
                $ref: ../../components/schemas/Base.yaml
  responses: {}
`,
  ],
  [BASE, 'type: object\nrequired: [b]\nproperties:\n  a:\n    type: string\n  b:\n    type: string\n'],
]);
const ROOT: Spot = { file: ITEM, path: ['post', 'requestBody', 'content', 'application/json', 'schema'] };

/** The file after an edit. */
function edited(file: string, edit: (documents: SpecDocuments) => void): string {
  const documents = new SpecDocuments(FILES);
  edit(documents);
  return documents.changes().find(({ path }) => path === file)?.after ?? '';
}

describe('places of the spec', () => {
  const documents = new SpecDocuments(FILES);
  test('$refs and items are followed, and the last $ref is known', () => {
    const list = documents.property(ROOT, 'list');
    const object = list && documents.object(list);
    expect(object).toMatchObject({ file: BASE, path: [], via: { file: ITEM } });
    expect(list && documents.property(list, 'b')).toEqual({ file: BASE, path: ['properties', 'b'] });
  });

  test('a file without an edit has no change', () => expect(documents.changes()).toEqual([]));
});

test('a field comes behind the one before it on the page, and into required in the order of fields', () => {
  const field = { name: 'x', required: true, schema: { type: 'string', title: '某' }, order: ['a', 'x', 'b'] };
  const text = edited(BASE, (documents) => insertField(documents, { file: BASE, path: [] }, field));
  expect(text).toBe(
    'type: object\nrequired: [x, b]\nproperties:\n  a:\n    type: string\n  x:\n    type: string\n    title: 某\n  b:\n    type: string\n',
  );
});

test('a $ref with fields beside it becomes part of allOf', () => {
  const text = edited(ITEM, (documents) => {
    const site = documents.child(ROOT, 'properties', 'list', 'items');
    if (!site) throw new Error('There is no list.');
    extendReference(documents, site);
    insertField(documents, site, { name: 'x', required: false, schema: { type: 'string' }, order: ['x'] });
  });
  expect(text).toContain(
    'items:\n                type: object\n                allOf:\n                  - $ref: ../../components/schemas/Base.yaml\n                properties:\n                  x:\n                    type: string\n',
  );
});

test('an operation without parameters gets the list', () => {
  const text = edited(ITEM, (documents) =>
    insertParameter(
      documents,
      { file: ITEM, path: ['post'] },
      { name: 'q', place: 'query', required: true, schema: { type: 'string' } },
    ),
  );
  expect(
    text.startsWith(
      'post:\n  parameters:\n    - name: q\n      in: query\n      required: true\n      schema:\n        type: string\n  requestBody:',
    ),
  ).toBe(true);
});
