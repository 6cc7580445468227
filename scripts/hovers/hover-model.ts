import type { Problem } from '../lib/problem.ts';

/**
 * How a piece of a hover's text is coloured: keyword, type, function, property, module (a qualifier),
 * string, number, or plain.
 */
export type SpanKind = 'k' | 't' | 'f' | 'p' | 'm' | 's' | 'n' | '-';

/** A stretch of a hover's text: how many characters, and their colour. */
export type DisplaySpan = readonly [length: number, kind: SpanKind];

/** What is known of one identifier; `start` and `length` are offsets in the block's code. */
export interface HoverNode {
  start: number;
  length: number;
  /** The identifier as the code has it. */
  target: string;
  /** The type, as TypeScript tells it: `(property) JsonDataRequest.appid: string`. */
  text: string;
  /** Covers `text` from end to end. */
  runs: DisplaySpan[];
  /** Documentation in the small Markdown of JSDoc. */
  docs: string;
  /** JSDoc tags: name and text. */
  tags: [name: string, text: string][];
}

/** What was found in one block, and what that depends on. */
export interface BlockHovers {
  nodes: HoverNode[];
  problems: Problem[];
  /** Hash of whatever the hovers show something of, by its stamp: a path relative to the project, perhaps `#` and a part. */
  reached: Record<string, string>;
}

/** A block of code: an example, or a block of a guide. */
export interface Block {
  /** Path relative to the project; a guide's block has one that is not on disk. */
  file: string;
  code: string;
  /** Where problems of a guide's block are told: the page, and the line of the block's first line. */
  page?: { file: string; line: number };
}
