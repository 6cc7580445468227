import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { GENERATED, readInput } from './check-input.ts';

const root = mkdtempSync(join(tmpdir(), 'check-input-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('of the package of types, what the generator owns is read, and what tells users of it', async () => {
  const files = [
    'README.md',
    'README.zh-CN.md',
    'package.json',
    'client.d.ts',
    'v3/a.d.ts',
    'index.js',
    'LICENSE',
    'left.txt',
  ];
  for (const file of files) {
    const path = join(root, 'virtual-types', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, '');
  }
  const read = [...(await readInput(root)).files.keys()].map((file) => file.replace('virtual-types/', ''));
  expect(read).toEqual(['README.md', 'README.zh-CN.md', 'client.d.ts', 'left.txt', 'package.json', 'v3/a.d.ts']);
  const generated = read.filter((file) => GENERATED.test(`virtual-types/${file}`));
  expect(generated).toEqual(['client.d.ts', 'left.txt', 'v3/a.d.ts']);
});
