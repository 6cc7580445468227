import type { EmbedPath } from './embed-path.ts';

/** Something on a page with its line, from 1. */
export interface Placed {
  line: number;
  text: string;
}

/** A heading. Its text has no markup; its anchor is that of the site. */
interface Heading extends Placed {
  /** 1 to 6. */
  level: number;
  anchor: string;
}

/** A `:::` container. */
export interface Container {
  /** `operation`, `tip`. */
  name: string;
  /** The text after the name: `POST /v3/pay/transactions/jsapi`. */
  info: string;
  line: number;
  /** Its last line before `:::`. */
  end: number;
  /** Whether a line `:::` closes it, and not the end of its parent. */
  isClosed: boolean;
}

/** A `<<<` line. */
export interface Embed extends EmbedPath {
  line: number;
}

/** A block of code between fences of backticks or tildes. */
export interface Fence {
  /** `sh`; empty when the page gives none. */
  language: string;
  /** The rest of the opening line. */
  attributes: string;
  /** Without the indentation of the fence, and without the marks of a quotation. */
  code: string;
  /** Line of the opening fence; the code begins on the next one. */
  line: number;
  /** Line of the closing fence, or the last one of the code when it is missing. */
  end: number;
  /** The `<<<` line just above it. */
  embed?: Embed;
}

/** Kind of a line. A container has the lines that open and close it; its content has kinds of its own. */
export type LineKind = 'frontmatter' | 'text' | 'fence' | 'code' | 'embed' | 'container';

/** A parsed page, each kind of part in the order of the page. Line numbers are those of the source text. */
export interface MarkdownPage {
  /** Texts of the frontmatter, by their keys; read when first asked for. */
  frontmatter(): ReadonlyMap<string, Placed>;
  headings: Heading[];
  containers: Container[];
  embeds: Embed[];
  fences: Fence[];
  /** Targets of links, those of HTML too. */
  links: Placed[];
  /** Sources of images, those of HTML too. */
  images: Placed[];
  /** Inline code. */
  codes: Placed[];
  /** HTML, a block or one tag. */
  html: Placed[];
  /** The lines of the page, without their ends. */
  lines: readonly string[];
  /** The kind of each line, the first at index 0. */
  lineKinds: LineKind[];
}
