import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { glob } from 'tinyglobby';
import { expect, test } from 'vitest';
import { leftoversIn } from './leftovers.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
/** Code and texts that the check does not read; those that speak of leftovers are left out. */
const TEXTS = [
  '{scripts,mock,kit,live,tests,.vitepress,.github,.changeset}/**/*.{ts,cts,mts,mjs,js,vue,css,html,md,yml,yaml,json,sh,php,txt}',
];
const IGNORED = ['**/{node_modules,dist,cache,.cache,.temp}/**', 'scripts/check/**/{no-leftovers,leftovers}*'];

test('no code of ours has marks of a merge, or notes of what is still to be done', async () => {
  const files = await glob(TEXTS, { cwd: ROOT, ignore: IGNORED, dot: true });
  expect(files.length).toBeGreaterThan(1000);
  const found = files.flatMap((file) =>
    leftoversIn(readFileSync(join(ROOT, file), 'utf8')).map(({ what }) => `${file}: ${what}`),
  );
  expect(found).toEqual([]);
});

// Notes of work to do, as texts that have to be found.
test.each(['<<<<<<< HEAD', '// TODO: more', '金额待定', 'Lorem ipsum dolor'])('%s is a leftover', (text) => {
  expect(leftoversIn(text)).toHaveLength(1);
});
