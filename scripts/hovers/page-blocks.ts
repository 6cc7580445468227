import { readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { readIfPresent } from '../lib/read-if-present.ts';
import { guideBlocks } from './guide-blocks.ts';
import type { Block } from './hover-model.ts';

const EMBED = /^[ \t]*<<<\s+@\/\.\.\/(snippets\/[^\s{[#]+\.ts)(?=[\s{[]|$)/gm;

/** The blocks of a page that have hovers: whole examples that it embeds, and its own that are marked. */
export function pageBlocks(root: string, page: string, source: string): Block[] {
  const examples = [...source.matchAll(EMBED)].flatMap(([, file = '']) => {
    const text = readIfPresent(path.join(root, file));
    // A missing example is the parser's to tell.
    return text === undefined ? [] : [{ file, code: text.trimEnd() }];
  });
  return [...examples, ...guideBlocks(page, source)];
}

/** The blocks of all pages, each once. */
export function findPageBlocks(root: string): Block[] {
  const pages = globSync('docs/**/*.md', { cwd: root }).sort();
  const blocks = pages.flatMap((page) => pageBlocks(root, page, readFileSync(path.join(root, page), 'utf8')));
  return [...new Map(blocks.map((block) => [block.file, block])).values()];
}
