import { readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import type { Block } from './hover-model.ts';

const FENCE = /^([ \t]*)(`{3,})ts\b[^\n`]*\btwoslash\b[^\n`]*\n([\s\S]*?)\n\1\2`*[ \t]*$/gm;

/** The blocks of all pages that are marked `ts twoslash`. For TypeScript each stands beside the examples. */
export function findGuideBlocks(root: string): Block[] {
  return globSync('docs/**/*.md', { cwd: root })
    .sort()
    .flatMap((file) => guideBlocks(file, readFileSync(path.join(root, file), 'utf8')));
}

/** The marked blocks of one page, indentation of the fence taken off. */
export function guideBlocks(file: string, markdown: string): Block[] {
  return [...markdown.matchAll(FENCE)].map((match, index) => {
    const [, indentation = '', , code = ''] = match;
    const line = markdown.slice(0, match.index).split('\n').length + 1;
    return {
      file: `snippets/${file.replaceAll('/', '-')}-${index + 1}.ts`,
      code: code.replaceAll(new RegExp(`^${indentation}`, 'gm'), '').trimEnd(),
      page: { file, line },
    };
  });
}
