import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { glob } from 'tinyglobby';
import { readSpec } from '../../spec/load/load-catalog.ts';
import { copyProject } from '../workspace.ts';
import { COPIED, multiplySpec } from './multiply.ts';

/** Copies the project with `factor` times its products and paths, their examples and their pages; guides and callbacks stay. */
export async function writeLargeProject(project: string, factor: number): Promise<string> {
  const folder = await copyProject(project, `growth-${factor}`);
  for (const [file, text] of multiplySpec(await readSpec(project), factor)) await writeDeep(join(folder, file), text);
  for (const [pattern, fileOf, textOf] of COPIED) {
    for (const file of await glob(pattern, { cwd: project })) {
      const text = await readFile(join(project, file), 'utf8');
      for (let copy = 1; copy < factor; copy += 1) {
        await writeDeep(join(folder, fileOf(file, copy)), textOf(text, copy));
      }
    }
  }
  return folder;
}

async function writeDeep(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
