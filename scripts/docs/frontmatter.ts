import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';

/** A page in its two parts, which together are its text. */
export interface PageParts {
  /** The frontmatter with its rules and line ends; empty when there is none. */
  head: string;
  /** The YAML in it. */
  yaml: string;
  /** The Markdown below. */
  body: string;
}

/** A text of a page's frontmatter, with its line in the file. */
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
  return frontmatterTexts(splitPage(page).yaml).get(key);
}

/** Reads all texts of a frontmatter's YAML by their keys. What is no text, or can't be read, is left out. */
export function frontmatterTexts(yaml: string): Map<string, FrontmatterText> {
  const lines = new LineCounter();
  const { contents } = parseDocument(yaml, { lineCounter: lines });
  const pairs = isMap(contents) ? contents.items : [];
  return new Map(
    pairs.flatMap(({ key, value }): [string, FrontmatterText][] => {
      if (!isScalar(key) || !isScalar(value) || typeof value.value !== 'string') return [];
      const line = lines.linePos(value.range?.[0] ?? 0).line + 1; // below the opening rule
      return [[String(key.value), { text: value.value, line }]];
    }),
  );
}
