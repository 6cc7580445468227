import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { glob } from 'tinyglobby';
import { declarationFile, declarePackage } from './declare-package.ts';
import type { PackageFile } from './package-model.ts';

const FOLDER = fileURLToPath(new URL('../../kit', import.meta.url));
const ENTRY = 'kit/src/index.ts';
const TYPES = `./${declarationFile(ENTRY)}`;

/** What a user imports; the fields of `kit/package.json` that are for this project are left out. */
const ENTRIES = {
  type: 'commonjs',
  main: './index.cjs',
  types: TYPES,
  exports: {
    '.': { types: TYPES, import: './index.mjs', default: './index.cjs' },
    './package.json': './package.json',
  },
};

/** The files of the package `wechatpay-kit`: one readable file for each kind of module, and its types. */
export async function kitPackage(): Promise<PackageFile[]> {
  const [own, code, types] = await Promise.all([ownFiles(), bundleKit(), declarePackage(ENTRY)]);
  return [...own, ...code, ...types];
}

async function bundleKit(): Promise<PackageFile[]> {
  const bundle = await rolldown({
    input: join(FOLDER, 'src/index.ts'),
    platform: 'node',
    external: ['wechatpay-axios-plugin'],
    logLevel: 'silent',
  });
  const formats = [
    { format: 'esm', entryFileNames: 'index.mjs' },
    { format: 'cjs', entryFileNames: 'index.cjs', exports: 'named' },
  ] as const;
  const outputs = await Promise.all(formats.map((options) => bundle.generate(options)));
  await bundle.close();
  return outputs
    .flatMap(({ output }) => output)
    .flatMap((file) => (file.type === 'chunk' ? [{ path: file.fileName, content: file.code }] : []));
}

async function ownFiles(): Promise<PackageFile[]> {
  const paths = (await glob(['*.md', 'LICENSE'], { cwd: FOLDER })).sort();
  const files = await Promise.all(
    paths.map(async (path) => ({ path, content: await readFile(join(FOLDER, path), 'utf8') })),
  );
  const facts: Record<string, unknown> = JSON.parse(await readFile(join(FOLDER, 'package.json'), 'utf8'));
  const { private: _, ...published } = facts;
  return [
    ...files,
    { path: 'package.json', content: `${JSON.stringify({ ...published, ...ENTRIES }, undefined, 2)}\n` },
  ];
}
