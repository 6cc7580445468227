import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob } from 'tinyglobby';
import { CATALOG_FILE } from '../../mock/src/packaged-program.ts';
import type { Catalog } from '../spec/catalog-model.ts';
import { prepareCatalog } from '../spec/prepared-catalog.ts';
import { bundleMock } from './bundle-mock.ts';
import { bundleWindow } from './bundle-window.ts';
import { declarationFile, declarePackage } from './declare-package.ts';
import type { PackageFile } from './package-model.ts';

const FOLDER = fileURLToPath(new URL('../../mock', import.meta.url));
const ENTRY = 'mock/src/index.ts';
const TYPES = `./${declarationFile(ENTRY)}`;

/** What a user of the package imports and starts; the fields of `mock/package.json` that are for this project are left out. */
const ENTRIES = {
  type: 'commonjs',
  bin: { 'wechatpay-mock': 'bin.cjs' },
  main: './index.cjs',
  types: TYPES,
  exports: {
    '.': { types: TYPES, import: './index.mjs', default: './index.cjs' },
    './register': './register.cjs',
    './package.json': './package.json',
  },
};

/** Named exports of CommonJS that was made smaller can't be found by Node, so the module for `import` names them. */
const MODULE = "import mock from './index.cjs';\n\nexport const { startMock, ControlError } = mock;\n";

/** The files of the package `wechatpay-mock`: code without dependencies, its types, and the catalog as one file. */
export async function mockPackage(catalog: Catalog): Promise<PackageFile[]> {
  const [code, types, own, window] = await Promise.all([
    bundleMock(),
    declarePackage(ENTRY),
    ownFiles(),
    bundleWindow(),
  ]);
  return [
    ...own,
    ...code,
    ...types,
    ...Object.entries(window).map(([path, content]) => ({ path, content })),
    { path: 'index.mjs', content: MODULE },
    { path: CATALOG_FILE, content: prepareCatalog(catalog) },
  ];
}

async function ownFiles(): Promise<PackageFile[]> {
  const paths = (await glob(['*.md', 'LICENSE', 'Dockerfile'], { cwd: FOLDER })).sort();
  const files = await Promise.all(
    paths.map(async (path) => ({ path, content: await readFile(join(FOLDER, path), 'utf8') })),
  );
  const facts: Record<string, unknown> = JSON.parse(await readFile(join(FOLDER, 'package.json'), 'utf8'));
  const { private: _, dependencies: __, devDependencies: ___, ...published } = facts;
  return [
    ...files,
    { path: 'package.json', content: `${JSON.stringify({ ...published, ...ENTRIES }, undefined, 2)}\n` },
  ];
}
