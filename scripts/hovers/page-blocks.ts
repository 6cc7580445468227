import { readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { readMarkdown } from '../docs/read-markdown.ts';
import { createIncludes, isTwoslash } from '../docs/twoslash-notations.ts';
import { readIfPresent } from '../lib/read-if-present.ts';
import type { Block } from './hover-model.ts';

/** The blocks of a page that have hovers, of the language TypeScript: files that it embeds, and its own. */
export function pageBlocks(root: string, page: string, source: string): Block[] {
  // Reading a page takes longer than all else that is done here.
  if (!source.includes('twoslash')) return [];
  const { embeds, fences } = readMarkdown(source, page);
  const files = embeds.filter(({ attributes, language, region }) => {
    return isTwoslash(attributes) && isTypeScript(language) && region === undefined;
  });
  const include = createIncludes();
  const own = fences.filter(({ attributes, language }) => isTwoslash(attributes) && isTypeScript(language));
  return [
    ...files.flatMap(({ file }) => embeddedBlock(root, file)),
    ...own.map(({ code, attributes, line }, index) => ({
      file: `snippets/${page.replaceAll('/', '-')}-${index + 1}.ts`,
      code: include(code, attributes).trimEnd(),
      page: { file: page, line: line + 1 },
    })),
  ];
}

const isTypeScript = (language: string): boolean => language === 'ts' || language === 'typescript';

/** A file that is missing is reported by the parser. */
function embeddedBlock(root: string, file: string): Block[] {
  const text = readIfPresent(path.join(root, file));
  return text === undefined ? [] : [{ file, code: text.trimEnd() }];
}

/** The blocks of all pages, each once. */
export function findPageBlocks(root: string): Block[] {
  const pages = globSync('docs/**/*.md', { cwd: root }).sort();
  const blocks = pages.flatMap((page) => pageBlocks(root, page, readFileSync(path.join(root, page), 'utf8')));
  return [...new Map(blocks.map((block) => [block.file, block])).values()];
}
