import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { glob } from 'tinyglobby';
import { readSpec } from '../../spec/load/load-catalog.ts';
import { emptyFolder, linkPackages } from '../workspace.ts';
import { copyExample, copyExampleFile, multiplySpec } from './multiply.ts';

const COPIED = [
  'package.json',
  'tsconfig.json',
  'snippets/tsconfig.json',
  'snippets/wxpay.ts',
  'snippets/brand.ts',
  'virtual-types/package.json',
  'virtual-types/tsconfig.json',
  'virtual-types/index.js',
];

/** Writes a project whose spec and examples are `factor` times this one's, and nothing yet that is made from them. */
export async function writeLargeProject(project: string, factor: number): Promise<string> {
  const folder = await emptyFolder(project, `growth-${factor}`);
  const files = multiplySpec(await readSpec(project), factor);
  for (const [file, text] of files) await writeDeep(join(folder, file), text);
  for (const file of await glob('snippets/{v2,v3,brand}/**/*.ts', { cwd: project })) {
    const text = await readFile(join(project, file), 'utf8');
    await writeDeep(join(folder, file), text);
    for (let copy = 1; copy < factor; copy += 1) {
      await writeDeep(join(folder, copyExampleFile(file, copy)), copyExample(text, copy));
    }
  }
  for (const file of COPIED) await cp(join(project, file), join(folder, file));
  await linkPackages(project, folder);
  return folder;
}

async function writeDeep(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
