import type { ApiChange, ChangeKind } from '../../spec/change-model.ts';
import { isReceived } from '../../spec/change-model.ts';
import type { OfficialCondition, OfficialField } from '../official-model.ts';

/** The changes of a field that is there before and after; `at` is its place and name. */
export function diffField(at: string, before: OfficialField, after: OfficialField): ApiChange[] {
  return [
    ...diffRequired(at, before, after),
    ...diffText(at, 'type', typeOf(before), typeOf(after)),
    ...LIMITS.flatMap(({ of, lower, upper }) =>
      diffLimits(at, of, [before[lower], before[upper]], [after[lower], after[upper]]),
    ),
    ...diffText(at, 'unit', before.unit, after.unit),
    ...diffAlphabet(at, before.pattern, after.pattern),
    ...diffValues(at, before.enum, after.enum),
    ...(['fixed', 'default', 'format'] as const).flatMap((key) => diffText(at, key, before[key], after[key])),
    // What WeChat Pay sends repeats the conditions of the call.
    ...(isReceived({ at }) ? [] : diffText(at, 'condition', conditionText(before), conditionText(after))),
    ...diffText(at, 'encryption', before.encrypted && 'encrypted', after.encrypted && 'encrypted'),
    ...(before.deprecated || !after.deprecated ? [] : [{ kind: 'deprecated' as const, at }]),
  ];
}

/** Conditions that name fields, one after the other: `required-when a=B|C`; those in words alone are no data. */
function conditionText({ conditions = [] }: OfficialField): string | undefined {
  const texts = conditions.flatMap((condition) =>
    condition.kind === 'required-sometimes' ? [] : [plainText(condition)],
  );
  return texts.length > 0 ? texts.sort().join('; ') : undefined;
}

function plainText(condition: Exclude<OfficialCondition, { kind: 'required-sometimes' }>): string {
  if (condition.kind !== 'required-when') return `${condition.kind} ${condition.fields.join(', ')}`;
  const values = Object.entries(condition.fields).map(([name, texts]) => `${name}=${texts.join('|')}`);
  return `${condition.kind} ${values.join(', ')}`;
}

function diffRequired(at: string, before: OfficialField, after: OfficialField): ApiChange[] {
  if (before.required === after.required) return [];
  return [{ kind: after.required ? 'tightened' : 'loosened', at, of: 'required' }];
}

const typeOf = ({ type, items }: OfficialField): string => (items === undefined ? type : `${type}[${items}]`);

const LIMITS = [
  { of: 'length', lower: 'minLength', upper: 'maxLength' },
  { of: 'range', lower: 'minimum', upper: 'maximum' },
  { of: 'items', lower: 'minItems', upper: 'maxItems' },
] as const;

type Limits = readonly [lower: number | undefined, upper: number | undefined];

function diffLimits(at: string, of: string, before: Limits, after: Limits): ApiChange[] {
  const [low, high] = [(after[0] ?? 0) - (before[0] ?? 0), (after[1] ?? Infinity) - (before[1] ?? Infinity)];
  // Without an upper limit on both sides the difference is no number.
  const signs = [low, Number.isNaN(high) ? 0 : -high].filter((sign) => sign !== 0);
  if (signs.length === 0) return [];
  const kind = kindOf(
    signs.every((sign) => sign > 0),
    signs.every((sign) => sign < 0),
  );
  return [withValues({ kind, at, of }, limitText(before), limitText(after))];
}

const kindOf = (isTighter: boolean, isLooser: boolean): ChangeKind =>
  isTighter ? 'tightened' : isLooser ? 'loosened' : 'changed';

/** `6-32`, `≤ 32`, `≥ 6`. */
function limitText([low, high]: Limits): string | undefined {
  if (low !== undefined && high !== undefined) return low === high ? `${low}` : `${low}-${high}`;
  if (high !== undefined) return `≤ ${high}`;
  return low === undefined ? undefined : `≥ ${low}`;
}

function diffAlphabet(at: string, before: string | undefined, after: string | undefined): ApiChange[] {
  if (before === after) return [];
  const [old, now] = [charactersOf(before), charactersOf(after)];
  const isTighter = now !== undefined && (old === undefined || now.every((part) => old.includes(part)));
  const isLooser = old !== undefined && (now === undefined || old.every((part) => now.includes(part)));
  return [withValues({ kind: kindOf(isTighter, isLooser), at, of: 'pattern' }, before, after)];
}

/** The members of the one class of characters that a pattern of the facts is. */
const charactersOf = (pattern: string | undefined): string[] | undefined =>
  pattern?.slice(2, -3).match(/[0-9A-Za-z]-[0-9A-Za-z]|./g) ?? undefined;

/** Values that came loosen a field, values that went tighten it; a list that a page did not have before changes it. */
function diffValues(
  at: string,
  before: readonly string[] | undefined,
  after: readonly string[] | undefined,
): ApiChange[] {
  if (!before || !after) return [];
  const came = after.filter((value) => !before.includes(value));
  const went = before.filter((value) => !after.includes(value));
  return [
    ...(came.length ? [{ kind: 'loosened' as const, at, of: 'enum', to: came.join(', ') }] : []),
    ...(went.length ? [{ kind: 'tightened' as const, at, of: 'enum', from: went.join(', ') }] : []),
  ];
}

/** The change of a property that has one value, as text; none when it stays. */
export function diffText(at: string, of: string, before: string | undefined, after: string | undefined): ApiChange[] {
  return before === after ? [] : [withValues({ kind: 'changed', at, of }, before, after)];
}

const withValues = (change: ApiChange, from: string | undefined, to: string | undefined): ApiChange => ({
  ...change,
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
});
