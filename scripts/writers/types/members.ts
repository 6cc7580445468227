import type { Property, Schema } from '../../spec/catalog-model.ts';
import { allProperties } from '../../spec/traverse.ts';
import { isAlias } from './alternatives.ts';
import { type Context, componentOf } from './types-context.ts';

/** Members of an interface: the components it extends, and its own properties. */
export interface Members {
  extends: string[];
  properties: Property[];
}

/**
 * The members of an object schema. A base (`allOf`) that has a type of its own is extended, unless a property of it
 * occurs elsewhere too (TypeScript would compare the two) or it is a type alias; then its properties are copied.
 */
export function membersOf(schema: Schema, context: Context): Members {
  const parts = schema.bases.map((base) => ({
    name: isAlias(base) ? undefined : componentOf(base, context),
    properties: allProperties(base),
  }));
  const seen = new Set(schema.properties.map((property) => property.name));
  const members: Members = { extends: [], properties: [] };
  for (const { name, properties } of parts) {
    const repeated = properties.some((property) => seen.has(property.name));
    if (name !== undefined && !repeated) members.extends.push(name);
    else members.properties.push(...properties.filter((property) => !seen.has(property.name)));
    for (const property of properties) seen.add(property.name);
  }
  // A property that a base requires stays required where an own property narrows it.
  const required = new Set(allProperties(schema).flatMap((property) => (property.required ? [property.name] : [])));
  members.properties.push(
    ...schema.properties.map((property) => ({ ...property, required: required.has(property.name) })),
  );
  return members;
}
