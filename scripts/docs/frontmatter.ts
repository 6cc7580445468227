import { isScalar, LineCounter, parseDocument } from 'yaml';

/** A page in its two parts, which together are its text. */
export interface PageParts {
  /** The frontmatter with its rules and line ends; empty when there is none. */
  head: string;
  /** The YAML in it. */
  yaml: string;
  /** The Markdown below. */
  body: string;
}

/** A text of a page's frontmatter, with the line of the file on which it stands. */
export interface FrontmatterText {
  text: string;
  line: number;
}

const FRONTMATTER = /^---\r?\n(?:([\s\S]*?)\r?\n)?---(?:\r?\n|$)/;

/** Splits the text of a page into frontmatter and Markdown. */
export function splitPage(text: string): PageParts {
  const [head = '', yaml = ''] = FRONTMATTER.exec(text) ?? [];
  return { head, yaml, body: text.slice(head.length) };
}

/** Reads one text of a page's frontmatter; undefined when there is none. */
export function frontmatterText(page: string, key: string): FrontmatterText | undefined {
  const lines = new LineCounter();
  const node = parseDocument(splitPage(page).yaml, { lineCounter: lines }).get(key, true);
  if (!isScalar(node) || typeof node.value !== 'string') return undefined;
  return { text: node.value, line: lines.linePos(node.range?.[0] ?? 0).line + 1 };
}
