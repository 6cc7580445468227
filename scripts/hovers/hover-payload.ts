import type { DisplaySpan, HoverInfo, SpanKind } from './hover-model.ts';

/** One hover as a page carries it: text, its colours, documentation, then name and text of each tag. */
export type Payload = [text: string, spans: string, docs: string, ...tags: string[]];

/** The hovers of a block while it is rendered: each one once. */
export interface HoverPayload {
  /** The number of a hover in the payload, which it is added to. */
  indexOf(hover: HoverInfo): number;
  /**
   * The payload for an attribute. Nothing in it can be read as markup or as a template, whatever the spec says:
   * `<`, `>`, `&`, `{` and `}` are written as escapes of JSON.
   */
  encode(): string;
}

/** Creates the empty payload of a block. */
export function createPayload(): HoverPayload {
  const indexes = new Map<string, number>();
  return {
    indexOf(hover) {
      const text = JSON.stringify(payloadOf(hover));
      const index = indexes.get(text) ?? indexes.size;
      indexes.set(text, index);
      return index;
    },
    encode: () => escapeMarkup(`[${[...indexes.keys()].join(',')}]`),
  };
}

/** A hover as the page carries it. */
export function payloadOf({ text, spans, docs, tags }: HoverInfo): Payload {
  return [text, spans.map(([length, kind]) => `${length}${kind}`).join(''), docs, ...tags.flat()];
}

/** JSON for an attribute: nothing in it can be read as markup or as a template. */
export const escapeMarkup = (json: string): string =>
  json.replace(/[<>&{}\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Reads the JSON of a block's payload. */
export const decodeHovers = (json: string): Payload[] => JSON.parse(json) as Payload[];

/** The stretches of a hover's text with their colours. */
export function segmentsOf([text, spans]: Payload): { text: string; kind: SpanKind }[] {
  let offset = 0;
  return parseSpans(spans).map(([length, kind]) => {
    offset += length;
    return { text: text.slice(offset - length, offset), kind };
  });
}

function parseSpans(spans: string): DisplaySpan[] {
  return [...spans.matchAll(/(\d+)(\D)/g)].map(([, length, kind]) => [Number(length), kind as SpanKind]);
}

/** The tags of a hover: name and text. */
export function tagsOf([, , , ...tags]: Payload): { name: string; text: string }[] {
  return tags.flatMap((name, index) => (index % 2 === 0 ? [{ name, text: tags[index + 1] ?? '' }] : []));
}
