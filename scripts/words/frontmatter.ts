import { isScalar, LineCounter, parseDocument } from 'yaml';

/** A text of a page's frontmatter, with the line of the file on which it stands. */
export interface FrontmatterText {
  text: string;
  line: number;
}

const FRONTMATTER = /^---\r?\n([\s\S]*?)\n---/;

/** Reads one text of a page's frontmatter; undefined when there is none. */
export function frontmatterText(page: string, key: string): FrontmatterText | undefined {
  const lines = new LineCounter();
  const document = parseDocument(FRONTMATTER.exec(page)?.[1] ?? '', { lineCounter: lines });
  const node = document.get(key, true);
  if (!isScalar(node) || typeof node.value !== 'string') return undefined;
  return { text: node.value, line: lines.linePos(node.range?.[0] ?? 0).line + 1 };
}
