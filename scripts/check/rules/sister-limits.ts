import { groupBy } from '../../lib/group-by.ts';
import { catalogFields } from '../../spec/catalog-fields.ts';
import type { Property, Schema } from '../../spec/catalog-model.ts';
import { type CheckContext, defineRule } from '../define-rule.ts';
import { keywordPlace } from '../support/keyword-place.ts';

/** A keyword that sisters have in common. */
type Keyword = 'maxLength' | 'minLength' | 'pattern' | 'format' | 'type' | 'x-unit' | 'enum';

/** What fields have in common that are called alike, and how many must say so before another one is a fault. */
interface Sisterhood {
  keywords: readonly Keyword[];
  enough: number;
  /** What sisters share; undefined for a field that has none. */
  keyOf(field: Property): string | undefined;
}

const SISTERHOODS: readonly Sisterhood[] = [
  {
    keywords: ['maxLength', 'minLength', 'pattern', 'format'],
    enough: 8,
    keyOf: ({ name, schema }) => (schema.type === 'string' ? name : undefined),
  },
  { keywords: ['type', 'x-unit', 'enum'], enough: 4, keyOf: ({ name, schema }) => `${name} (${schema.title})` },
];
const MAJORITY = 0.9;

/** What a name has otherwise than its sisters, each with what speaks for it: no facts of APIv2 pages are stored that could. */
const ACCEPTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  appid: {
    128: 'payments to a pocket, alike in request and answer',
    18: 'the length of every AppID',
  },
  result_code: { 32: 'the answer that operations share, which alone of them is that wide' },
  transaction_id: { 28: 'customs, alike in each of their operations; the length of every number of an order' },
  body: { 127: 'orders with a deposit, where a limit too narrow does no harm' },
  'promotion_detail (营销详情)': { object: 'combined orders, whose parts the source lists; the others are one text' },
  'request_serial (请求序列号)': { string: 'the answer of an order with a contract, which repeats the number as text' },
};

/**
 * A field of APIv2 has the length, pattern and format that nearly all fields of its name have, and the type, unit and values that
 * nearly all have of its name and term: no facts of official pages hold it to them.
 */
export const sisterLimits = defineRule({
  id: 'sister-limits',
  group: 'spec',
  check(context) {
    const { operations } = context.catalog;
    const fields = catalogFields({ operations: operations.filter(({ version }) => version === 'v2'), webhooks: [] });
    for (const { keywords, enough, keyOf } of SISTERHOODS)
      for (const [key, sisters] of groupBy(fields, keyOf))
        if (key !== undefined && sisters.length >= enough)
          for (const keyword of keywords) checkKeyword(key, sisters, keyword, enough, context);
    return { checked: { operations: operations.length } };
  },
});

function checkKeyword(
  key: string,
  sisters: readonly Property[],
  keyword: Keyword,
  enough: number,
  { cursors, report }: CheckContext,
): void {
  const stated = sisters.flatMap(({ name, schema }) => {
    const value = textOf(schema, keyword);
    return value === undefined || ACCEPTED[key]?.[value] !== undefined ? [] : [{ name, value, source: schema.source }];
  });
  if (stated.length < enough) return;
  const count = (value: string): number => stated.filter((each) => each.value === value).length;
  const usual = [...new Set(stated.map(({ value }) => value))].find(
    (value) => count(value) >= MAJORITY * stated.length,
  );
  if (usual === undefined) return;
  for (const { name, value, source } of stated) {
    if (value === usual) continue;
    const message = `"${name}" has the ${keyword} ${value} here, and ${usual} in ${count(usual)} other places.`;
    report(
      keywordPlace(source, keyword, cursors),
      message,
      `Write ${keyword}: ${usual}, or give the reason in scripts/check/rules/sister-limits.ts.`,
    );
  }
}

/** What a field says by a keyword, as a text; a limit that it has not says nothing, and no unit or list of values says much. */
function textOf(schema: Schema, keyword: Keyword): string | undefined {
  if (keyword === 'enum') return schema.enum ? [...schema.enum].map(String).sort().join(', ') : 'none';
  if (keyword === 'x-unit') return schema.unit ?? 'none';
  const value = schema[keyword];
  return value === undefined ? undefined : String(value);
}
