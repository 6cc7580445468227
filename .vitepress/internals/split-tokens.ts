import type { ThemedToken } from 'shiki';

/** A stretch of the code that must be a token of its own. */
export interface Span {
  start: number;
  length: number;
}

/** Cuts the highlighter's tokens so that each span starts and ends at the border of a token. */
export function splitTokens(lines: readonly ThemedToken[][], spans: readonly Span[]): ThemedToken[][] {
  const borders = [...new Set(spans.flatMap(({ start, length }) => [start, start + length]))].sort((a, b) => a - b);
  return lines.map((tokens) => tokens.flatMap((token) => splitToken(token, borders)));
}

function splitToken(token: ThemedToken, borders: readonly number[]): ThemedToken[] {
  const end = token.offset + token.content.length;
  const inside = borders.filter((border) => border > token.offset && border < end);
  const edges = [token.offset, ...inside, end];
  return edges.slice(0, -1).map((start, index) => ({
    ...token,
    content: token.content.slice(start - token.offset, (edges[index + 1] ?? end) - token.offset),
    offset: start,
  }));
}
