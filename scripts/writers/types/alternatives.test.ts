import { expect, test } from 'vitest';
import { jsonRequest, loadSpec, namespaceOf, pathItem, renderSpec } from './types.fixture.ts';

const text = '{ type: string }';
const fields = (...names: string[]): string => `properties: { ${names.map((name) => `${name}: ${text}`).join(', ')} }`;

/** The declared request of an operation with this body. */
function requestOf(schema: string, components: Record<string, string> = {}): string {
  const files = renderSpec({ '/v3/a': pathItem('post', jsonRequest(schema)) }, components);
  return namespaceOf(files.get('virtual-types/v3/a.d.ts'), 'Post').split('interface RequestConfig')[0] ?? '';
}

/** The problems of an operation with this body. */
const problemsOf = (schema: string): string[] =>
  loadSpec({ '/v3/a': pathItem('post', jsonRequest(schema)) }).problems.map(({ message }) => message);

test('one of several is a union of interfaces in which the others are never, beside the common fields', () => {
  const schema = `{ type: object, ${fields('a', 'b', 'c')}, required: [c], oneOf: [{ required: [a] }, { required: [b] }] }`;
  expect(
    requestOf(schema),
  ).toBe(`type JsonDataRequest = JsonDataRequest.Common & (JsonDataRequest.WithA | JsonDataRequest.WithB);
namespace JsonDataRequest {
  interface Common {
    c: string;
  }
  interface WithA {
    a: string;
    b?: never;
  }
  interface WithB {
    a?: never;
    b: string;
  }
}
`);
});

test('at least one is a union in which the others are optional', () => {
  const schema = `{ type: object, ${fields('a', 'b')}, anyOf: [{ required: [a] }, { required: [b] }] }`;
  expect(requestOf(schema)).toContain('interface WithA {\n    a: string;\n    b?: string;\n  }');
});

test('fields that never stand together, and those that need another, are unions too', () => {
  const schema = `{ type: object, ${fields('a', 'b', 'c', 'd')}, not: { required: [a, b] }, dependentRequired: { c: [d] } }`;
  const declared = requestOf(schema);
  expect(declared).toContain(
    '(JsonDataRequest.WithoutA | JsonDataRequest.WithoutB) & (JsonDataRequest.WithoutC | JsonDataRequest.WithC)',
  );
  expect(declared).toContain('interface WithC {\n    c: string;\n    d: string;\n  }');
});

test('conditions on values are left to the comments', () => {
  const schema = `{ type: object, ${fields('a', 'b')}, if: { properties: { a: { const: X } }, required: [a] }, then: { required: [b] } }`;
  expect(requestOf(schema)).toContain('interface JsonDataRequest {\n  a?: string;\n  b?: string;\n}');
  const files = renderSpec({ '/v3/a': pathItem('post', jsonRequest(schema)) });
  expect(files.get('virtual-types/v3/a.d.ts')).toContain('`a` 为 `X` 时必填');
});

test('shapes are a union of their components', () => {
  const shape = (name: string) => `type: object\nrequired: [${name}]\nproperties: { ${name}: { type: string } }\n`;
  const one = '{ oneOf: [{ $ref: ../components/schemas/One.yaml }, { $ref: ../components/schemas/Two.yaml }] }';
  expect(requestOf(one, { One: shape('a'), Two: shape('b') })).toBe(
    'type JsonDataRequest = WeChatPay.Components.One | WeChatPay.Components.Two;\n',
  );
});

test('an interface copies the fields of a base with alternatives', () => {
  const base = `type: object\n${fields('a', 'b')}\noneOf: [{ required: [a] }, { required: [b] }]\n`;
  const derived = `{ allOf: [{ $ref: ../components/schemas/Base.yaml }], ${fields('c')} }`;
  const declared = requestOf(derived, { Base: base });
  expect(declared).toContain('type JsonDataRequest = JsonDataRequest.Common & (JsonDataRequest.WithA');
  expect(declared).not.toContain('extends');
});

test.each([
  ['oneOf: [{ type: string }, { type: integer }]', '"oneOf" holds something other than lists of required fields.'],
  ['anyOf: [{ required: [a] }]', '"anyOf" holds something other than lists of required fields.'],
  ['oneOf: [{ required: [a] }, { required: [z] }]', 'A condition names "z", which is no property here.'],
  ['not: { required: [a] }', '"not" holds something other than two or more required fields.'],
  ['dependentRequired: { a: [] }', 'What "a" depends on is no list of names.'],
  [
    'if: { properties: { a: { pattern: X } } }, then: { required: [b] }',
    'This is no condition on the values of fields.',
  ],
  ['if: { properties: { a: { const: X } }, required: [a] }', 'This is no condition on the values of fields.'],
  ['oneOf: [{ $ref: ./a.yaml }, { required: [a] }]', '"oneOf" of shapes holds something other than'],
])('%s is refused', (condition, message) => {
  expect(problemsOf(`{ type: object, ${fields('a', 'b')}, ${condition} }`).join('\n')).toContain(message);
});
