import type { Property, Schema } from '../spec/catalog-model.ts';
import { allProperties } from '../spec/traverse.ts';
import type { Direction } from './condition-text.ts';
import type { DeviationsAt } from './deviations.ts';
import type { Block, FieldRow, Section } from './document-model.ts';
import { fieldFacts } from './field-facts.ts';
import { elementOf, MAX_DEPTH, nestedProperties } from './schema-shape.ts';

/** The context that the rows of a table share. */
export interface RowContext {
  /** Anchors of the document so far; rows add theirs. */
  anchors: Set<string>;
  direction: Direction;
  /** Where the fields of the table do not follow the official pages. */
  deviationsAt?: DeviationsAt;
}

/**
 * The rows of properties with those of the fields inside; an anchor is made of `prefix` and the names down to the field.
 * What a caller may leave out in any case comes after the other fields of a request; objects within keep their order.
 */
export function fieldRows(
  properties: readonly Property[],
  prefix: string,
  context: RowContext,
  parents: readonly string[] = [],
): FieldRow[] {
  const isOrdered = parents.length === 0 && context.direction === 'request';
  const ordered = isOrdered ? properties.toSorted((a, b) => optionality(a) - optionality(b)) : properties;
  return ordered.map((property) => {
    const anchor = uniqueAnchor(`${prefix}-${property.name}`, context.anchors);
    const path = [...parents, property.name];
    const nested = path.length <= MAX_DEPTH ? nestedProperties(property.schema) : [];
    return {
      anchor,
      facts: fieldFacts(property, context.direction),
      deviations: context.deviationsAt?.(path.join('.')) ?? [],
      children: fieldRows(nested, anchor, context, path),
    };
  });
}

/** 0 for a field that is required or part of a condition, 1 for one that may be left out in any case. */
const optionality = ({ required, conditions = [] }: Property): number => (required || conditions.length ? 0 : 1);

/** The fields of a message: one table, or a section with a table for each of its shapes; nothing without fields. */
export function messageBlocks(schema: Schema, prefix: string, context: RowContext): Block[] {
  const { variants } = elementOf(schema);
  if (!variants) {
    const rows = fieldRows(nestedProperties(schema), prefix, context);
    return rows.length ? [{ kind: 'fields', rows }] : [];
  }
  return [{ kind: 'paragraph', content: ['是下列几种之一：'] }, ...shapeSections(variants, prefix, context)];
}

/** A section for each shape of a message. */
export const shapeSections = (variants: readonly Schema[], prefix: string, context: RowContext): Section[] =>
  variants.map((variant) => {
    const anchor = uniqueAnchor(`${prefix}-${variant.component}`, context.anchors);
    const mark = ownField(variant, variants);
    const hint: Block[] = mark ? [{ kind: 'paragraph', content: ['只有这一种带 ', { code: mark }, '。'] }] : [];
    const blocks = [...hint, ...messageBlocks(variant, anchor, context)];
    return { kind: 'section', anchor, title: variant.title ?? variant.component ?? '', blocks };
  });

/** The first field that a shape always has and no other shape ever has. */
function ownField(variant: Schema, variants: readonly Schema[]): string | undefined {
  const others = new Set(variants.filter((each) => each !== variant).flatMap(namesOf));
  return allProperties(variant).find(({ name, required }) => required && !others.has(name))?.name;
}

const namesOf = (schema: Schema): string[] => allProperties(schema).map(({ name }) => name);

/** A section of one table; none without rows. */
export function fieldSections(anchor: string, title: string, rows: FieldRow[]): Section[] {
  return rows.length ? [{ kind: 'section', anchor, title, blocks: [{ kind: 'fields', rows }] }] : [];
}

/** An anchor that is not among `anchors`, to which it is added: characters that addresses would encode become `_`. */
export function uniqueAnchor(wanted: string, anchors: Set<string>): string {
  const base = wanted.replace(/[^\w-]+/g, '_');
  let anchor = base;
  for (let suffix = 2; anchors.has(anchor); suffix += 1) anchor = `${base}-${suffix}`;
  anchors.add(anchor);
  return anchor;
}
