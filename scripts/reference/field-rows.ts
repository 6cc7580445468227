import type { Property } from '../spec/catalog-model.ts';
import type { Direction } from './condition-text.ts';
import type { FieldRow, Section } from './document-model.ts';
import { fieldFacts } from './field-facts.ts';
import { nestedProperties } from './schema-shape.ts';

/** A limit deeper than any message of WeChat Pay; it ends a schema that contains itself. */
const MAX_DEPTH = 12;

/** The context that the rows of a table share. */
export interface RowContext {
  /** Anchors of the document so far; rows add theirs. */
  anchors: Set<string>;
  direction: Direction;
}

/** The rows of properties with those of the fields inside; an anchor is made of `prefix` and the names down to the field. */
export function fieldRows(properties: readonly Property[], prefix: string, context: RowContext, depth = 0): FieldRow[] {
  return properties.map((property) => {
    const anchor = uniqueAnchor(`${prefix}-${property.name}`, context.anchors);
    const nested = depth < MAX_DEPTH ? nestedProperties(property.schema) : [];
    return {
      anchor,
      facts: fieldFacts(property, context.direction),
      children: fieldRows(nested, anchor, context, depth + 1),
    };
  });
}

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
