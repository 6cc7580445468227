import type { NodeCompletion, NodeError, NodeHighlight, NodeQuery, NodeTag } from 'twoslash';
import type { Problem } from '../lib/problem.ts';

/**
 * The colour of a stretch of a hover's text: keyword, type, function, property, module (a qualifier),
 * string, number, or plain.
 */
export type SpanKind = 'k' | 't' | 'f' | 'p' | 'm' | 's' | 'n' | '-';

/** A stretch of a hover's text: its length in characters, and its colour. */
export type DisplaySpan = readonly [length: number, kind: SpanKind];

/** The content of a hover. */
export interface HoverInfo {
  /** The type, as TypeScript writes it: `(property) JsonDataRequest.appid: string`. */
  text: string;
  /** Covers `text` from end to end. */
  spans: DisplaySpan[];
  /** Documentation in the small Markdown of JSDoc. */
  docs: string;
  /** JSDoc tags: name and text. */
  tags: [name: string, text: string][];
}

/** The hover of one identifier; `start` and `length` are offsets in the code that readers see. */
export interface HoverNode extends HoverInfo {
  start: number;
  length: number;
  /** The identifier as the code has it. */
  target: string;
}

/** Content of a notation: a query with its hover, completions, an expected error, a highlight, a line of text. */
export type NotationNode = (NodeQuery & HoverInfo) | NodeCompletion | NodeError | NodeHighlight | NodeTag;

/** Everything found in one block, and what that depends on. */
export interface BlockHovers {
  /** The code that readers see; absent where it is the block's code. */
  code?: string;
  nodes: HoverNode[];
  /** Present in a block with notations. */
  notations?: NotationNode[];
  problems: Problem[];
  /** Hash of all that the hovers show something of, by name: a path relative to the project, perhaps `#` and a section. */
  dependencies: Record<string, string>;
  /** Whether the declarations name something that there is not; such hovers are not kept. */
  isIncomplete?: true;
}

/** A block of code: an example, or a block of a guide. */
export interface Block {
  /** Path relative to the project; a guide's block has one that is not on disk. */
  file: string;
  code: string;
  /** Place of a guide's block for problems: the page, and the line of the block's first line. */
  page?: { file: string; line: number };
}
