import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { UNUSED_COMPONENTS, UNUSED_STYLES } from './stub-theme-components.ts';

const THEME = join(dirname(fileURLToPath(import.meta.resolve('vitepress/package.json'))), 'dist/client/theme-default');

test('all that is left out is there to leave out: an update may have renamed it', async () => {
  const files = await readdir(THEME, { recursive: true });
  const components = new Set(files.filter((file) => file.endsWith('.vue')).map((file) => basename(file, '.vue')));
  const styles = new Set(files.filter((file) => file.endsWith('.css')).map((file) => basename(file, '.css')));
  expect([...UNUSED_COMPONENTS].filter((name) => !components.has(name))).toEqual([]);
  expect([...UNUSED_STYLES].filter((name) => !styles.has(name))).toEqual([]);
  expect(UNUSED_COMPONENTS.size).toBeGreaterThan(0);
});
