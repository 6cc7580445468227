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

/** Times of one shape are in the order of their texts. */
const shapeOf = (text: string): string => text.replace(/\d/g, '0');
