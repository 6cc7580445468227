import type { Operation, Parameter, Property, Schema } from '../../../scripts/spec/catalog-model.ts';
import { emptySchema, parametersIn } from '../../../scripts/spec/traverse.ts';

/** Makes what gives the schema of an operation's parameters in one place: always the same object for the same place. */
export function createParameterSchemas(): (operation: Operation, place: Parameter['in']) => Schema {
  const known = new WeakMap<Operation, Map<Parameter['in'], Schema>>();
  return (operation, place) => {
    const schemas = known.get(operation) ?? new Map<Parameter['in'], Schema>();
    known.set(operation, schemas);
    const schema = schemas.get(place) ?? {
      ...emptySchema('object', operation.source),
      properties: parametersIn(operation, place),
    };
    schemas.set(place, schema);
    return schema;
  };
}

/** Path or header values in the types of the spec; headers that it doesn't name are left out. */
export function typedValues({ properties }: Schema, texts: ReadonlyMap<string, string>): Record<string, unknown> {
  const present = properties.flatMap(({ name, schema }) => {
    const text = texts.get(name);
    return text === undefined ? [] : [[name, typedText(schema, [text])]];
  });
  return Object.fromEntries(present);
}

/** A query in the types of the spec. A list is sent as `a=1&a=2`, `a[]=1` or `a[0]=1`; unknown names stay text. */
export function queryValues({ properties }: Schema, query: [name: string, value: string][]): Record<string, unknown> {
  const texts = new Map<string, string[]>();
  for (const [sent, value] of query) {
    const name = listName(sent, properties);
    texts.set(name, [...(texts.get(name) ?? []), value]);
  }
  const schemas = new Map(properties.map(({ name, schema }) => [name, schema]));
  return Object.fromEntries([...texts].map(([name, values]) => [name, typedText(schemas.get(name), values)]));
}

function listName(sent: string, properties: Property[]): string {
  const name = sent.replace(/\[\d*\]$/, '');
  return properties.some((property) => property.name === name && property.schema.type === 'array') ? name : sent;
}

/** Text in the type of its schema; what does not look like that type stays text, for the schema to refuse. */
export function typedText(schema: Schema | undefined, values: string[]): unknown {
  if (schema?.type === 'array') return values.map((value) => typedText(schema.items, [value]));
  const text = values[values.length - 1] ?? '';
  if (schema?.type === 'integer' && /^-?\d{1,19}$/.test(text)) return Number(text);
  if (schema?.type === 'number' && /^-?\d{1,19}(\.\d+)?$/.test(text)) return Number(text);
  if (schema?.type === 'boolean' && /^(true|false)$/.test(text)) return text === 'true';
  return text;
}
