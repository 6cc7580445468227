import { type Cheerio, type CheerioAPI, load } from 'cheerio/slim';
import createMarkdown from 'markdown-it';

/** A cell of a table: its text, and the lists inside it. */
export interface Cell {
  /** Lines as the page shows them; code is between backticks, list items begin with `- `. */
  text: string;
  lists: CellList[];
}

/** A list inside a cell, with the line above it. */
export interface CellList {
  label: string;
  items: string[];
}

/** A part of a page at its top level, in the order of the page. */
export type Block =
  | { kind: 'heading'; level: number; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'table'; rows: Cell[][] }
  | { kind: 'code'; text: string };

type Element = ReturnType<ReturnType<CheerioAPI['root']>['children']> extends Cheerio<infer Found> ? Found : never;
type AnyNode = Element['children'][number] | Element;

const markdown = createMarkdown({ html: true });

/** A heading on the line of a closing fence, which then does not close the block. */
const HEADING_AT_FENCE = /^```(#)/gm;

/** Parses a Markdown page into its blocks. Tables keep their head as first row. */
export function parseBlocks(page: string): Block[] {
  const text = page.replaceAll('\u00a0', ' ').replace(HEADING_AT_FENCE, '```\n$1');
  const $ = load(markdown.render(text));
  return $.root()
    .children()
    .toArray()
    .flatMap((element) => blockOf($(element), element));
}

function blockOf(node: Cheerio<Element>, { tagName }: Element): Block[] {
  if (/^h[1-6]$/.test(tagName)) return [{ kind: 'heading', level: Number(tagName[1]), text: node.text().trim() }];
  if (tagName === 'pre') return [{ kind: 'code', text: node.text().replaceAll('\u3000', ' ') }];
  if (tagName === 'table') {
    const rows = node.find('tr').toArray();
    return [{ kind: 'table', rows: rows.map((row) => cellsOf(row)) }];
  }
  const text = plainCell(node.toArray()).text;
  return text === '' ? [] : [{ kind: 'text', text }];
}

const cellsOf = (row: Element): Cell[] =>
  row.children.flatMap((child) => (isElement(child) ? [plainCell(child.children)] : []));

const isElement = (node: AnyNode): node is Element => node.type === 'tag';

/** The text of nodes with line breaks and code, and their lists. */
function plainCell(nodes: AnyNode[]): Cell {
  const cell: Cell = { text: '', lists: [] };
  for (const node of nodes) append(node, cell);
  const lines = cell.text.split('\n').map((line) => line.replace(/[ \u3000]+/g, ' ').trim());
  return { text: lines.filter((line) => line !== '').join('\n'), lists: cell.lists };
}

function append(node: AnyNode, cell: Cell): void {
  if (node.type === 'text') cell.text += node.data;
  if (!isElement(node)) return;
  if (node.tagName === 'br') cell.text += '\n';
  else if (node.tagName === 'code') cell.text += `\`${codeText(node)}\``;
  else if (node.tagName === 'ul' || node.tagName === 'ol') appendList(node, cell);
  else {
    for (const child of node.children) append(child, cell);
    if (node.tagName === 'p' || node.tagName === 'li') cell.text += '\n';
  }
}

/** Cells of a table write `|` as an entity, which code does not decode. */
const codeText = (node: Element): string =>
  node.children
    .map((child) => (child.type === 'text' ? child.data : ''))
    .join('')
    .replaceAll('&#124;', '|');

function appendList(node: Element, cell: Cell): void {
  const lines = cell.text.split('\n').map((line) => line.trim());
  const list: CellList = { label: lines.findLast((line) => line !== '') ?? '', items: [] };
  cell.lists.push(list);
  for (const child of node.children) {
    if (!isElement(child)) continue;
    const item = plainCell(child.children);
    list.items.push(item.text);
    cell.lists.push(...item.lists);
    cell.text += `\n- ${item.text}\n`;
  }
}
