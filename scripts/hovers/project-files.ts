import { readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { DEVICE_DECLARATIONS } from './environment.ts';
import type { Block } from './hover-model.ts';

/** `virtual-types/**` + `/*.d.ts` of a project, relative to it, sorted; without those of the user's device. */
export const findDeclarations = (root: string): string[] =>
  globSync('virtual-types/**/*.d.ts', {
    cwd: root,
    ignore: ['**/node_modules/**', ...Object.values(DEVICE_DECLARATIONS)],
  }).sort();

/** The files of the operations' examples, relative to the root, sorted. */
export const findExamples = (root: string): string[] =>
  globSync('snippets/{v2,v3,brand}/**/*.ts', { cwd: root }).sort();

/** An example as the highlighter sees it: without the line's end at the end of the file. */
export const readExample = (root: string, file: string): Block => ({
  file,
  code: readFileSync(path.join(root, file), 'utf8').trimEnd(),
});

/**
 * Whether a file of declarations has names of its own, as those of a path, a component or a callback have: what a new one
 * adds to others is in the files of the chain, and in those of all callbacks (`webhook/v3.d.ts`).
 */
export const hasOwnNames = (file: string): boolean =>
  /^virtual-types\/(?:v2|v3|brand|components|webhook\/v[23])\//.test(file);
