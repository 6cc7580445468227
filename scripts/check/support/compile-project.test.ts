import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readIfPresent } from '../../lib/read-if-present.ts';
import { inTemporaryFolder } from '../../lib/temporary-folder.ts';
import { compileProject } from './compile-project.ts';

/** The messages of a compile of a project, which goes on from the last one. */
async function compile(root: string): Promise<string[]> {
  const messages: string[] = [];
  const note = (read: string): string => readIfPresent(join(root, read.replace('disk ', ''))) ?? '';
  const context = { root, cacheFolder: '.cache', note };
  const report = (_place: unknown, message: string): void => void messages.push(message);
  await compileProject({ ...context, report }, { project: 'tsconfig.json', files: [], unit: 'file', fix: '' });
  return messages;
}

/** A project whose code uses what a global declaration has. */
const GLOBALS = {
  'tsconfig.json': '{ "include": ["*.ts"], "compilerOptions": { "types": [], "lib": ["ES2023"] } }',
  'api.d.ts': 'declare namespace Api {\n  interface Answer {\n    data: string[];\n  }\n}\n',
  'use.ts': 'export const first = (answer: Api.Answer): string | undefined => answer.data[0];\n',
};

async function writeProject(root: string, files: Record<string, string>): Promise<void> {
  await mkdir(join(root, '.cache'), { recursive: true });
  for (const [file, text] of Object.entries(files)) await writeFile(join(root, file), text);
}

test('a changed global declaration is held against the code that uses it', () =>
  inTemporaryFolder('compile-', async (root) => {
    await writeProject(root, GLOBALS);
    expect(await compile(root)).toEqual([]);
    await writeProject(root, { 'api.d.ts': GLOBALS['api.d.ts'].replace('string[];', 'string[] | null;') });
    expect(await compile(root)).toEqual([expect.stringContaining('TS18047')]);
    await writeProject(root, GLOBALS);
    expect(await compile(root)).toEqual([]);
  }));

test('a new global declaration is held against the code that uses what it adds to', () =>
  inTemporaryFolder('compile-', async (root) => {
    await writeProject(root, { ...GLOBALS, 'use.ts': 'export const answer: Api.Answer = { data: [] };\n' });
    expect(await compile(root)).toEqual([]);
    await writeProject(root, {
      'more.d.ts': 'declare namespace Api {\n  interface Answer {\n    id: string;\n  }\n}\n',
    });
    expect(await compile(root)).toEqual([expect.stringContaining('TS2741')]);
  }));

test('code is held against what a package that was installed anew declares', () =>
  inTemporaryFolder('compile-', async (root) => {
    await mkdir(join(root, 'node_modules', '@types', 'api'), { recursive: true });
    const declared = 'declare const given: string;\n';
    const write = (text: string, lock: string) =>
      writeProject(root, { 'node_modules/@types/api/index.d.ts': text, 'package-lock.json': lock });
    await writeProject(root, {
      'tsconfig.json': '{ "include": ["*.ts"], "compilerOptions": { "types": ["api"], "lib": ["ES2023"] } }',
      'use.ts': 'export const length: number = given.length;\n',
      'node_modules/@types/api/package.json': '{ "name": "@types/api", "version": "1.0.0", "types": "index.d.ts" }',
    });
    await write(declared, '1');
    expect(await compile(root)).toEqual([]);
    await write(declared.replace('string', 'number'), '2');
    expect(await compile(root)).toEqual([expect.stringContaining('TS2339')]);
  }));

test('a file that was missing and is there again leaves no error behind', () =>
  inTemporaryFolder('compile-', async (root) => {
    const files = {
      'tsconfig.json': '{ "include": ["*.d.ts"], "compilerOptions": { "types": [] } }',
      'index.d.ts': '/// <reference path="./part.d.ts" />\n',
      'part.d.ts': 'declare namespace Api.Part {\n  type Name = string;\n}\n',
      'use.d.ts': 'declare namespace Api {\n  type Own = Part.Name;\n}\n',
    };
    await writeProject(root, files);
    expect(await compile(root)).toEqual([]);
    await rm(join(root, 'part.d.ts'));
    expect((await compile(root)).length).toBeGreaterThan(0);
    await writeFile(join(root, 'part.d.ts'), files['part.d.ts']);
    expect(await compile(root)).toEqual([]);
  }));
