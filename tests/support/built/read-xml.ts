import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Property, Schema } from '../../../scripts/spec/catalog-model.ts';
import { allProperties } from '../../../scripts/spec/traverse.ts';

const parser = new XMLParser({ parseTagValue: false, trimValues: false, ignoreAttributes: true });

/**
 * Reads the XML of a sample, `<xml>` or another root around its fields, as values of their types: XML holds text
 * alone, and whoever receives it reads numbers as the schema says. Throws for what is not well-formed.
 */
export function readXml(text: string, schema: Schema): unknown {
  const validity = XMLValidator.validate(text);
  if (validity !== true) throw new Error(`${validity.err.msg} (line ${validity.err.line})`);
  const roots = Object.values(parser.parse(text) as object);
  if (roots.length !== 1) throw new Error('It has no root, or several.');
  return typed(roots[0], schema);
}

function typed(value: unknown, schema: Schema): unknown {
  if (schema.type === 'array' && schema.items) {
    const { items } = schema;
    return [value].flat().map((each) => typed(each, items));
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return fieldsOf(value, schema);
  if (typeof value !== 'string') return value;
  if (schema.type === 'integer' || schema.type === 'number') return value.trim() === '' ? value : Number(value);
  if (schema.type === 'boolean' && /^(?:true|false)$/.test(value)) return value === 'true';
  return value;
}

function fieldsOf(value: object, schema: Schema): unknown {
  const properties = allProperties(schema);
  const entries = Object.entries(value).filter(([name]) => name !== '#text');
  return Object.fromEntries(
    entries.map(([name, field]) => {
      const property = propertyOf(properties, name);
      return [name, property ? typed(field, property.schema) : field];
    }),
  );
}

function propertyOf(properties: readonly Property[], name: string): Property | undefined {
  return (
    properties.find((property) => property.name === name) ??
    properties.find(({ pattern }) => pattern !== undefined && new RegExp(pattern).test(name))
  );
}
