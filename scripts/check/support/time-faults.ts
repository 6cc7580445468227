import { spanLimit } from '../../reference/durations.ts';
import type { Property } from '../../spec/catalog-model.ts';

const TIME_NAME = /(^|_)(time|date|day|at|begin|start|end|expire|expiration|deadline)(_|$)/;
const CREATED = /(^|_)(create|created|apply|accept)(_|$)/;
const DONE = /(^|_)(success|pay|paid|update|finish|complete|close|end|expire|expires|expired|expiration)(_|$)/;
const BEGIN = /(^|_)(begin|start|from)(_|$)/;
const END = /(^|_)(end|to|until|expire|expires|expired|expiration|deadline)(_|$)/;

/** A point of time as WeChat Pay writes it: digits and what separates them. */
const TIME = /^\d{4}-?\d\d-?\d\d([T ]?\d\d:?\d\d(:?\d\d)?.*)?$|^1[5-9]\d{8}$/;

/** Times of one object that stand in no possible order: an end before its begin, something done before it was created. */
export function timeFaults(value: Record<string, unknown>): string[] {
  const times = Object.entries(value).flatMap(([name, each]) => {
    const text = typeof each === 'number' ? String(each) : each;
    return TIME_NAME.test(name) && typeof text === 'string' && TIME.test(text)
      ? [{ name, text, shape: shapeOf(text) }]
      : [];
  });
  return times.flatMap((first) =>
    times
      .filter(({ shape }) => shape === first.shape)
      .flatMap((second) => {
        const isSpan = BEGIN.test(first.name) && !END.test(first.name) && END.test(second.name);
        const isCourse = CREATED.test(first.name) && !DONE.test(first.name) && DONE.test(second.name);
        const isWrong = (isSpan && first.text >= second.text) || (isCourse && first.text > second.text);
        return isWrong ? [`${second.name} ${second.text} is not after ${first.name} ${first.text}`] : [];
      }),
  );
}

/** Spans of one object that are longer than the explanation of their end says. */
export function spanFaults(fields: readonly Property[], value: Record<string, unknown>): string[] {
  const begin = fields.find(({ name }) => BEGIN.test(name) && !END.test(name));
  return fields.flatMap(({ name, schema }) => {
    const limit = spanLimit(schema.description);
    if (!begin || !limit || !END.test(name)) return [];
    const span = momentOf(value[name]) - momentOf(value[begin.name]);
    return span > limit.seconds * 1000
      ? [`${name} ${value[name]} is more than ${limit.words} after ${begin.name} ${value[begin.name]}`]
      : [];
  });
}

/** Milliseconds of a time as text; not a number for other values. */
const momentOf = (value: unknown): number =>
  typeof value === 'string' ? Date.parse(value.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')) : Number.NaN;

/** Times of one shape are in the order of their texts. */
const shapeOf = (text: string): string => text.replace(/\d/g, '0');
