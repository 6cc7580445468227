import type { MarkdownPage } from './markdown-page.ts';
import { textLines } from './text-lines.ts';

/** A row of a table, with the text of each cell as it is written. */
export interface TableRow {
  line: number;
  cells: readonly string[];
}

/** A table of a page: its head, and the rows below. */
export interface Table {
  head: TableRow;
  rows: readonly TableRow[];
}

const ROW = /^\s*\|/;
const CELL_END = /(?<!\\)\|/;
/** The line below a head: `| --- | ---: |` */
const RULE = /^[\s|:-]+$/;

/** The tables of a page, in their order. */
export function pageTables(page: MarkdownPage): Table[] {
  const tables: TableRow[][] = [];
  let last = -1;
  for (const { line, text } of textLines(page)) {
    if (!ROW.test(text)) continue;
    if (line !== last + 1) tables.push([]);
    last = line;
    if (!RULE.test(text)) tables.at(-1)?.push({ line, cells: cellsOf(text) });
  }
  return tables.flatMap(([head, ...rows]) => (head ? [{ head, rows }] : []));
}

const cellsOf = (text: string): string[] =>
  text
    .split(CELL_END)
    .slice(1, -1)
    .map((cell) => cell.trim());

/** The addresses of the links of a cell. */
export const linksIn = (cell: string): string[] =>
  [...cell.matchAll(/\]\(([^)\s]+)\)/g)].map(([, address = '']) => address);
