import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { byCodePoint } from '../../lib/compare.ts';
import type { OfficialDoc, OfficialPage, Unread } from '../official-model.ts';
import { readMenu } from './read-menu.ts';
import { readPage } from './read-page.ts';

/** Parts of the official site: pages for merchants, and pages for service providers. */
export const PARTS = ['merchant', 'partner'] as const;

/** Result of reading the pages of a folder. */
export interface ReadFolder {
  /** Number of pages in the folder. */
  read: number;
  /** Every page, also those that describe no operation. */
  docs: OfficialDoc[];
  pages: OfficialPage[];
  unread: Unread[];
}

/**
 * Reads `merchant/` and `partner/` of a folder, or of `docs/` in it: pages in `pages/<number>.md`, the menu in
 * `llms.txt`, dates in `index.json` where there is one. Throws when the folder has neither part.
 */
export async function readFolder(folder: string): Promise<ReadFolder> {
  const root = existsSync(join(folder, 'docs')) ? join(folder, 'docs') : folder;
  const parts = PARTS.filter((part) => existsSync(join(root, part, 'pages')));
  if (parts.length === 0) throw new Error(`${folder} has neither merchant/pages nor partner/pages.`);
  const found = await Promise.all(parts.map((part) => readPart(root, part)));
  return {
    read: found.reduce((sum, { read }) => sum + read, 0),
    docs: found.flatMap(({ docs }) => docs),
    pages: found.flatMap(({ pages }) => pages),
    unread: found.flatMap(({ unread }) => unread),
  };
}

async function readPart(root: string, part: string): Promise<ReadFolder> {
  const folder = join(root, part);
  const menu = readMenu(await readFile(join(folder, 'llms.txt'), 'utf8'));
  const dates = await readDates(join(folder, 'index.json'));
  const files = (await readdir(join(folder, 'pages'))).filter((file) => /^\d+\.md$/.test(file)).sort(byCodePoint);
  const result: ReadFolder = { read: files.length, docs: [], pages: [], unread: [] };
  for (const file of files) {
    const number = file.slice(0, -3);
    const text = await readFile(join(folder, 'pages', file), 'utf8');
    const updated = dateLine(text) ?? dates.get(number);
    const entry = menu.get(number) ?? { title: number, area: '' };
    const doc: OfficialDoc = { id: `${part}/${number}`, ...entry, ...(updated !== undefined && { updated }) };
    const { pages, unread } = readPage(doc, text);
    result.docs.push(doc);
    result.pages.push(...pages);
    result.unread.push(...unread);
  }
  return result;
}

/** `>更新时间：2026.08.05` on top of some pages. */
const dateLine = (text: string): string | undefined =>
  /^\s*>\s*更新时间[:：]\s*(\d{4})\.(\d{2})\.(\d{2})/.exec(text)?.slice(1, 4).join('-');

/** Dates in China by page number; `index.json` has them in seconds. */
async function readDates(file: string): Promise<Map<string, string>> {
  if (!existsSync(file)) return new Map();
  const index: { nodes: { docId: string; updateTime?: string }[] } = JSON.parse(await readFile(file, 'utf8'));
  return new Map(
    index.nodes.flatMap(({ docId, updateTime }) => (updateTime ? [[docId, dateInChina(Number(updateTime))]] : [])),
  );
}

const UTC_OFFSET_SECONDS = 8 * 3600;

const dateInChina = (seconds: number): string =>
  new Date((seconds + UTC_OFFSET_SECONDS) * 1000).toISOString().slice(0, 10);
