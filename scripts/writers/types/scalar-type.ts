import type { Scalar, Schema } from '../../spec/catalog-model.ts';
import { isFile } from '../../spec/traverse.ts';
import { stringLiteral } from './escape.ts';
import type { BodyFormat } from './types-context.ts';

const PLAIN: Record<string, string> = {
  string: 'string',
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
  any: 'unknown',
};

/** The TypeScript type of a schema that is neither object nor array, without `null`. */
export function scalarType(schema: Schema, wire: BodyFormat): string {
  if (wire === 'form' && isFile(schema)) return 'WeChatPay.Client.ReadStream';
  const literals = schema.const === undefined ? schema.enum : [schema.const];
  if (literals?.length) return [...new Set(literals.map((value) => literalType(value, wire)))].join(' | ');
  const plain = PLAIN[schema.type] ?? 'unknown';
  return wire === 'xml' && (plain === 'number' || plain === 'boolean') ? `\`\${${plain}}\`` : plain;
}

function literalType(value: Scalar, wire: BodyFormat): string {
  return typeof value === 'string' || wire === 'xml' ? stringLiteral(String(value)) : String(value);
}
