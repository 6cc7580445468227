import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inTemporaryFolder } from '../../lib/temporary-folder.ts';
import { compileProject } from './compile-project.ts';

/** The messages of a compile of a project, which goes on from the last one. */
async function compile(root: string): Promise<string[]> {
  const messages: string[] = [];
  const context = { root, cacheFolder: '.cache', note: () => '' };
  const report = (_place: unknown, message: string): void => void messages.push(message);
  await compileProject({ ...context, report }, { project: 'tsconfig.json', files: [], unit: 'file', fix: '' });
  return messages;
}

test('a file that was missing and is there again leaves no error behind', () =>
  inTemporaryFolder('compile-', async (root) => {
    const files = {
      'tsconfig.json': '{ "include": ["*.d.ts"], "compilerOptions": { "types": [] } }',
      'index.d.ts': '/// <reference path="./part.d.ts" />\n',
      'part.d.ts': 'declare namespace Api.Part {\n  type Name = string;\n}\n',
      'use.d.ts': 'declare namespace Api {\n  type Own = Part.Name;\n}\n',
    };
    await mkdir(join(root, '.cache'));
    for (const [file, text] of Object.entries(files)) await writeFile(join(root, file), text);
    expect(await compile(root)).toEqual([]);
    await rm(join(root, 'part.d.ts'));
    expect((await compile(root)).length).toBeGreaterThan(0);
    await writeFile(join(root, 'part.d.ts'), files['part.d.ts']);
    expect(await compile(root)).toEqual([]);
  }));
