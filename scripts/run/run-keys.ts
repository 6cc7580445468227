import { createRequire } from 'node:module';
import { globSync } from 'tinyglobby';
import { hashText } from '../lib/hash.ts';
import { createObjectHashes, type ObjectHashes } from '../lib/object-hash.ts';
import { once } from '../lib/once.ts';
import { PROJECT_ROOT, readProjectFile } from '../lib/project-root.ts';
import type { Example } from './run-model.ts';
import { importedFiles } from './snippet-imports.ts';

/** The clients that examples import as `#wxpay` and, of brands, as `#brand`. */
export const SETUP_FILES = ['snippets/wxpay.ts', 'snippets/brand.ts'] as const;

/** Gets the text of a file of the project; undefined when it is not there. */
export type ReadText = (file: string) => string | undefined;

/** Code that decides whether an example passes. */
const CODE = [
  'kit/src/**/*.ts',
  'mock/src/**/*.ts',
  'scripts/{run,spec,client,lib}/**/*.ts',
  'scripts/reference/samples/**/*.ts',
];

/** The versions that a result depends on. */
export function versions(): Record<string, string> {
  const require = createRequire(import.meta.url);
  const version = (name: string): string => (require(`${name}/package.json`) as { version: string }).version;
  const packages = ['wechatpay-axios-plugin', 'axios', 'typescript', 'typescript-native'];
  return { node: process.versions.node, ...Object.fromEntries(packages.map((name) => [name, version(name)])) };
}

/**
 * Creates the function that computes an example's key: the hash of everything that its result depends on, which is the
 * example, what it imports, the clients' set-up, the operation with all of its schemas, and the versions and code that run it.
 */
export function createExampleKey(read: ReadText): (example: Example) => string {
  const setups = SETUP_FILES.map((file) => [read(file), ...importsOf(file, read(file) ?? '', read)]);
  const context = hashText(JSON.stringify([setups, versions(), codeOfExamples()]));
  return ({ file, text, operation }) =>
    hashText([context, text, ...importsOf(file, text, read), MEANINGS.of(operation)].join('\0'));
}

const codeOfExamples = once(codeHash);

/** What a file imports, as a part of a key. */
const importsOf = (file: string, text: string, read: ReadText): string[] =>
  [...importedFiles(file, text, read)].map((imported) => JSON.stringify(imported));

/** The keys of examples, by file. */
export function exampleKeys(examples: readonly Example[], read: ReadText): Map<string, string> {
  const keyOf = createExampleKey(read);
  return new Map(examples.map((example) => [example.file, keyOf(example)]));
}

/** Hashes of operations and callbacks without their places in the YAML, which comments change. */
export const MEANINGS: ObjectHashes = createObjectHashes((name, value) =>
  name === 'source' || name === 'exampleSources' ? undefined : value,
);

/** The hash of the code that decides whether an example passes, and of `more`: globs relative to the project. */
export function codeHash(more: readonly string[] = []): string {
  const files = globSync([...CODE, ...more], {
    cwd: PROJECT_ROOT,
    ignore: ['**/*.test.ts', ...(more.length ? [] : ['mock/src/notify/**'])],
  }).sort();
  return hashText(files.map((file) => `${file}\0${readProjectFile(file)}`).join('\0'));
}
