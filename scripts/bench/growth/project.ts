import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readSpec } from '../../catalog/load.ts';
import { emptyFolder, linkPackages } from '../workspace.ts';
import { multiplySpec } from './multiply.ts';

const COPIED = [
  'package.json',
  'tsconfig.json',
  'snippets/tsconfig.json',
  'snippets/wxpay.ts',
  'virtual-types/package.json',
  'virtual-types/tsconfig.json',
  'virtual-types/index.js',
];

/** Writes a project whose spec is `factor` times as large as this one's, and nothing yet that is made from it. */
export async function writeLargeProject(project: string, factor: number): Promise<string> {
  const folder = await emptyFolder(project, `growth-${factor}`);
  const files = multiplySpec(await readSpec(project), factor);
  for (const [file, text] of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  for (const file of COPIED) await cp(join(project, file), join(folder, file));
  await linkPackages(project, folder);
  return folder;
}
