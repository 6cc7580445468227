import { describe, expect, it } from 'vitest';
import { jsonRequest, namespaceOf, pathItem, renderSpec, response } from './types.fixture.ts';

const V3 = 'virtual-types/v3/a.d.ts';
const V2 = 'virtual-types/v2/a.d.ts';

const requestOf = (schema: string, components = {}): string =>
  namespaceOf(renderSpec({ '/v3/a': pathItem('post', jsonRequest(schema)) }, components).get(V3), 'Post');

const xmlAnswerOf = (schema: string, components = {}): string =>
  namespaceOf(
    renderSpec({ '/a': pathItem('get', '', response(schema, 'application/xml')) }, components).get(V2),
    'Get',
  );

const CASES: [name: string, schema: string, want: string][] = [
  [
    'required and optional fields of each scalar type',
    '{ type: object, required: [a], properties: { a: { type: string }, b: { type: integer }, c: { type: number }, d: { type: boolean } } }',
    'interface JsonDataRequest {\n  a: string;\n  b?: number;\n  c?: number;\n  d?: boolean;\n}',
  ],
  [
    'enums, constants and null',
    "{ type: object, properties: { a: { type: string, enum: [A, it's] }, b: { type: integer, enum: [3, 6] }, c: { type: string, const: X }, d: { type: [string, 'null'] } } }",
    "interface JsonDataRequest {\n  a?: 'A' | 'it\\'s';\n  b?: 3 | 6;\n  c?: 'X';\n  d?: string | null;\n}",
  ],
  [
    'nested objects as named interfaces, lists of them too',
    '{ type: object, properties: { detail: { type: object, properties: { goods_detail: { type: array, items: { type: object, properties: { id: { type: string } } } } } } } }',
    `interface JsonDataRequest {
  detail?: JsonDataRequest.Detail;
}
namespace JsonDataRequest {
  interface Detail {
    goods_detail?: Detail.GoodsDetail[];
  }
  namespace Detail {
    interface GoodsDetail {
      id?: string;
    }
  }
}`,
  ],
  [
    'lists of literals, in brackets',
    '{ type: object, properties: { a: { type: array, items: { type: string, enum: [A, B] } } } }',
    "interface JsonDataRequest {\n  a?: ('A' | 'B')[];\n}",
  ],
  [
    'JSON in a string, with a type for what is inside',
    '{ type: object, properties: { receivers: { type: string, contentMediaType: application/json, contentSchema: { type: array, items: { type: object, properties: { n: { type: integer } } } } } } }',
    `interface JsonDataRequest {
  receivers?: string;
}
namespace JsonDataRequest {
  type Receivers = Receivers.Item[];
  namespace Receivers {
    interface Item {
      n?: number;
    }
  }
}`,
  ],
  [
    'names that are no identifiers',
    "{ type: object, properties: { 'amount payer _currency': { type: string } } }",
    "interface JsonDataRequest {\n  'amount payer _currency'?: string;\n}",
  ],
];

describe('a JSON request', () => {
  it.each(CASES)('has %s', (_, schema, want) => {
    expect(requestOf(schema)).toContain(`${want}\n`);
  });

  it('refuses two fields whose types would share a name, and names both', () => {
    const nested = '{ type: object, properties: { x: { type: string } } }';
    const schema = `{ type: object, properties: { store_info: ${nested}, storeInfo: ${nested} } }`;
    expect(() => requestOf(schema)).toThrow(/'store_info' and 'storeInfo' .* 'StoreInfo'/);
  });
});

describe('components', () => {
  const Base = 'type: object\nproperties: { total: { type: integer }, own: { type: string } }\n';
  const ref = '{ $ref: ../components/schemas/Base.yaml }';

  it('are used by name, and declared once', () => {
    const files = renderSpec(
      { '/v3/a': pathItem('post', jsonRequest(`{ type: object, properties: { b: ${ref} } }`)) },
      { Base },
    );
    expect(files.get(V3)).toContain('b?: WeChatPay.Components.Base;');
    expect(files.get('virtual-types/components/Base.d.ts')).toContain('interface Base {\n    total?: number;');
  });

  it('are extended', () => {
    const schema = `{ allOf: [${ref}], type: object, properties: { extra: { type: string } } }`;
    expect(requestOf(schema, { Base })).toContain(
      'interface JsonDataRequest extends WeChatPay.Components.Base {\n  extra?: string;\n}',
    );
  });

  it('are copied when a property of theirs is redeclared', () => {
    const schema = `{ allOf: [${ref}], type: object, required: [own], properties: { own: { type: string } } }`;
    expect(requestOf(schema, { Base })).toContain('interface JsonDataRequest {\n  total?: number;\n  own: string;\n}');
  });

  it('are copied into XML responses when JSON uses them too, for numbers are text there', () => {
    const files = renderSpec(
      {
        '/v3/a': pathItem('post', jsonRequest(ref)),
        '/a': pathItem('get', '', response(`{ type: object, properties: { b: ${ref} } }`, 'application/xml')),
      },
      { Base },
    );
    expect(files.get('virtual-types/components/Base.d.ts')).toContain('total?: number;');
    expect(namespaceOf(files.get(V2), 'Get')).toContain('interface B {\n    total?: `${number}`;');
  });
});

describe('an XML response', () => {
  it('has text for every scalar', () => {
    const schema =
      '{ type: object, properties: { a: { type: integer }, b: { type: boolean }, c: { type: integer, enum: [1, 2] } } }';
    expect(xmlAnswerOf(schema)).toContain("  a?: `${number}`;\n  b?: `${boolean}`;\n  c?: '1' | '2';\n");
  });

  it('has numbered fields, and a list or its only item', () => {
    const schema =
      '{ type: object, properties: { l: { type: array, items: { type: string } } }, patternProperties: { ^id_\\d+_\\d+$: { type: integer } } }';
    expect(xmlAnswerOf(schema)).toContain(
      '  l?: string[] | string;\n  [field: `id_${number}_${number}`]: `${number}`;\n',
    );
  });
});
