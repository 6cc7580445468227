import type { DisplaySpan, HoverNode, SpanKind } from './hover-model.ts';

/** One hover as a page carries it: text, its colours, documentation, then name and text of each tag. */
export type Payload = [text: string, runs: string, docs: string, ...tags: string[]];

/** The hovers of a block: each one once, and which one each identifier has, by its offset in the code. */
export interface EncodedHovers {
  json: string;
  indexes: Map<number, number>;
}

/**
 * Packs the hovers of a block for an attribute. Nothing in it can be read as markup or as a template,
 * whatever the spec says: `<`, `>`, `&`, `{` and `}` are written as escapes of JSON.
 */
export function encodeHovers(nodes: readonly HoverNode[]): EncodedHovers {
  const payloads = nodes.map((node) => JSON.stringify(payloadOf(node)));
  const unique = [...new Set(payloads)];
  const positions = new Map(unique.map((payload, index) => [payload, index]));
  return {
    json: escapeMarkup(`[${unique.join(',')}]`),
    indexes: new Map(nodes.map((node, index) => [node.start, positions.get(payloads[index] ?? '') ?? 0])),
  };
}

function payloadOf(node: HoverNode): Payload {
  const runs = node.runs.map(([length, kind]) => `${length}${kind}`).join('');
  return [node.text, runs, node.docs, ...node.tags.flat()];
}

const escapeMarkup = (json: string): string =>
  json.replace(/[<>&{}\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Reads what {@link encodeHovers} wrote. */
export const decodeHovers = (json: string): Payload[] => JSON.parse(json) as Payload[];

/** The pieces of a hover's text with their colours. */
export function piecesOf([text, runs]: Payload): { text: string; kind: SpanKind }[] {
  let offset = 0;
  return parseRuns(runs).map(([length, kind]) => {
    offset += length;
    return { text: text.slice(offset - length, offset), kind };
  });
}

function parseRuns(runs: string): DisplaySpan[] {
  return [...runs.matchAll(/(\d+)(\D)/g)].map(([, length, kind]) => [Number(length), kind as SpanKind]);
}

/** The tags of a hover: name and text. */
export function tagsOf([, , , ...tags]: Payload): { name: string; text: string }[] {
  return tags.flatMap((name, index) => (index % 2 === 0 ? [{ name, text: tags[index + 1] ?? '' }] : []));
}
