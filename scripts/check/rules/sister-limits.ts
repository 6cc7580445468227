import { groupBy } from '../../lib/group-by.ts';
import type { Operation, Schema } from '../../spec/catalog-model.ts';
import { operationFields, placeKey } from '../../spec/traverse.ts';
import { type CheckContext, defineRule } from '../define-rule.ts';
import { keywordPlace } from '../support/keyword-place.ts';

/** What the fields of one name have in common. */
const KEYWORDS = ['maxLength', 'minLength', 'pattern', 'format'] as const;
type Keyword = (typeof KEYWORDS)[number];

/** How many fields say so before another one is a fault. */
const ENOUGH = 8;
const MAJORITY = 0.9;

/** Limits of a name that its sisters have not, each with what speaks for it: no facts of APIv2 pages are stored that could. */
const ACCEPTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  appid: {
    128: 'payments to a pocket, alike in request and answer',
    18: 'the length of every AppID',
  },
  result_code: { 32: 'the answer that operations share, which alone of them is that wide' },
  transaction_id: { 28: 'customs, alike in each of their operations; the length of every number of an order' },
  body: { 127: 'orders with a deposit, where a limit too narrow does no harm' },
};

/** A field of APIv2 has the length, pattern and format that nearly all fields of its name have: no facts of official pages hold it to them. */
export const sisterLimits = defineRule({
  id: 'sister-limits',
  group: 'spec',
  check(context) {
    const { operations } = context.catalog;
    for (const [name, schemas] of byName(operations.filter(({ version }) => version === 'v2')))
      for (const keyword of KEYWORDS) checkKeyword(name, schemas, keyword, context);
    return { checked: { operations: operations.length } };
  },
});

/** The texts among the fields of operations, each place of the spec once, by their names. */
function byName(operations: readonly Operation[]): [name: string, Schema[]][] {
  const texts = operations.flatMap(operationFields).filter(({ schema }) => schema.type === 'string');
  const places = new Map(texts.map((field) => [placeKey(field.schema.source), field]));
  return [...groupBy([...places.values()], ({ name }) => name)].map(([name, fields]) => [
    name,
    fields.map(({ schema }) => schema),
  ]);
}

function checkKeyword(
  name: string,
  sisters: readonly Schema[],
  keyword: Keyword,
  { cursors, report }: CheckContext,
): void {
  const stated = sisters.filter((schema) => !isAccepted(name, schema[keyword]));
  if (stated.length < ENOUGH) return;
  const count = (value: Schema[Keyword]): number => stated.filter((schema) => schema[keyword] === value).length;
  const usual = [...new Set(stated.map((schema) => schema[keyword]))].find(
    (value) => count(value) >= MAJORITY * stated.length,
  );
  if (usual === undefined) return;
  for (const schema of stated) {
    const value = schema[keyword];
    if (value === usual) continue;
    const message = `"${name}" has the ${keyword} ${value} here, and ${usual} in ${count(usual)} other places.`;
    report(
      keywordPlace(schema.source, keyword, cursors),
      message,
      `Write ${keyword}: ${usual}, or give the reason in scripts/check/rules/sister-limits.ts.`,
    );
  }
}

/** A field without the keyword says nothing, and what has its reason counts for none. */
const isAccepted = (name: string, value: Schema[Keyword]): boolean =>
  value === undefined || ACCEPTED[name]?.[String(value)] !== undefined;
