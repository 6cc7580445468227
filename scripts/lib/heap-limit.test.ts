import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { heapLimit } from './heap-limit.ts';

test('a heap has room for each page of the site', async () => {
  const project = await mkdtemp(join(tmpdir(), 'heap-'));
  try {
    expect(heapLimit(project, { base: 100, perPage: 0.5 })).toBe('--max-old-space-size=100');
    await mkdir(join(project, 'docs', 'guide'), { recursive: true });
    for (const file of ['index.md', 'guide/a.md', 'guide/b.md', 'guide/b.png']) {
      await writeFile(join(project, 'docs', file), '');
    }
    expect(heapLimit(project, { base: 100, perPage: 0.5 })).toBe('--max-old-space-size=102');
  } finally {
    await rm(project, { recursive: true });
  }
});
