import type { Schema } from '../../spec/catalog-model.ts';
import { spanLimit } from '../durations.ts';

/** The role of a point of time: the start or the end of a span, or neither. */
type Role = 'start' | 'end' | 'point';

const START = /(^|_)(begin|start|from|since|open|effective)(_|$)|开始|起始|生效/;
const END = /(^|_)(end|expire[ds]?|expiry|finish|deadline|until|to|expiration|invalid)(_|$)|结束|截止|过期|失效|到期/;
const TIME_NAME = /(time|date|day|timestamp|month)(_|$)|_at$|^now$/;

/** Shapes in which WeChat Pay writes time: how to know one, and how to write a day and a time of day in it. */
const SHAPES: [RegExp, (day: string, clock: string) => string][] = [
  [/^\d{4}-\d\d-\d\dT[\d:]+\.\d+\+\d\d:\d\d$/, (day, clock) => `${day}T${clock}+08:00`],
  [/^\d{4}-\d\d-\d\dT[\d:]+(\+\d\d:\d\d|Z)$/, (day, clock) => `${day}T${clock}+08:00`],
  [/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/, (day, clock) => `${day} ${clock}`],
  [/^\d{4}-\d\d-\d\d$/, (day) => day],
  [/^20\d{12}$/, (day, clock) => `${day}${clock}`.replace(/\D/g, '')],
  [/^20\d\d[01]\d[0-3]\d$/, (day) => day.replace(/\D/g, '')],
  [/^20\d\d-[01]\d$/, (day) => day.slice(0, 7)],
  [/^20\d\d[01]\d$/, (day) => day.replace(/\D/g, '').slice(0, 6)],
  [/^1[2-9]\d{8}$/, (day, clock) => String(Date.parse(`${day}T${clock}+08:00`) / 1000)],
  [/^1[4-9]\d{11}$/, (day, clock) => String(Date.parse(`${day}T${clock}+08:00`))],
];

/** Points of time in requests: December for plans, November for queries. */
const MOMENTS: Record<'plan' | 'past', Record<Role, [day: string, clock: string]>> = {
  plan: {
    start: ['2026-12-01', '00:00:00'],
    point: ['2026-12-01', '10:34:56'],
    end: ['2026-12-31', '23:59:59'],
  },
  past: {
    start: ['2026-11-01', '00:00:00'],
    point: ['2026-11-20', '10:34:56'],
    end: ['2026-11-20', '23:59:59'],
  },
};

/** A date or time for a field, in the shape of its example or format; undefined when it holds none. */
export function dateValue(name: string, schema: Schema, past: boolean): string | undefined {
  const shape = shapeOf(name, schema);
  return shape?.(...momentOf(name, schema, past));
}

/** A time for a field of which only the term says that it holds one, in the usual shapes, best first. */
export function usualTimes(name: string, schema: Schema, past: boolean): string[] {
  const [day, clock] = momentOf(name, schema, past);
  const digits = (text: string): string => text.replace(/\D/g, '');
  return [`${day}T${clock}+08:00`, digits(day + clock), day, digits(day), digits(clock)];
}

function momentOf(
  name: string,
  { title: term = '', description }: Schema,
  past: boolean,
): [day: string, clock: string] {
  const role: Role = END.test(name) ? 'end' : START.test(name) ? 'start' : END.test(term) ? 'end' : roleOf(term);
  const looksBack = past || /^(bill_date|trade_time|pay_time|paid_time|success_time)$/.test(name);
  const [day, clock] = MOMENTS[looksBack ? 'past' : 'plan'][role];
  const limit = role === 'end' ? spanLimit(description) : undefined;
  return [limit ? dayWithin(day, limit.seconds / DAY_S) : day, clock];
}

const DAY_S = 86_400;

/** The day, or the last one of so many from the first of its month, with which spans begin. */
const dayWithin = (day: string, days: number): string =>
  day.slice(0, 8) + String(Math.min(Math.max(1, Math.floor(days)), Number(day.slice(8)))).padStart(2, '0');

const roleOf = (term: string): Role => (START.test(term) ? 'start' : 'point');

function shapeOf(name: string, schema: Schema) {
  const example = String(schema.examples[0] ?? '');
  if (schema.format === 'date-time') return SHAPES[1]?.[1];
  if (schema.format === 'date') return SHAPES[3]?.[1];
  if (schema.pattern?.includes('\\d{14}')) return SHAPES[4]?.[1];
  const known = SHAPES.find(([pattern]) => pattern.test(example));
  if (known && (example.includes('-') || TIME_NAME.test(name))) return known[1];
  if (example !== '' || !TIME_NAME.test(name) || schema.type !== 'string') return undefined;
  if (schema.maxLength === 14) return SHAPES[4]?.[1];
  if (schema.maxLength === 8) return SHAPES[5]?.[1];
  return schema.maxLength === 10 || /date$/.test(name) ? SHAPES[3]?.[1] : undefined;
}
