import { existsSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import { pageLinks } from './page-links.ts';

const REPOSITORY = 'https://git.example/a/b';

test('a page of a guide can be edited and reported', () => {
  expect(pageLinks(REPOSITORY, 'guide/keys.md', '密钥 & 证书')).toEqual([
    { text: '改这一页', href: `${REPOSITORY}/edit/main/docs/guide/keys.md` },
    {
      text: '报告问题',
      href: `${REPOSITORY}/issues/new?title=${encodeURIComponent('密钥 & 证书（guide/keys.md）')}`,
    },
  ]);
});

test('pages of operations, callbacks and calls on the device lead to their file in the spec', () => {
  const pages = globSync(['openapi/{v2,v3,brand}/**/*.md', 'webhook/*/**/*.md', 'client/*.md'], { cwd: 'docs' });
  const files = pages
    .filter((page) => page !== 'client/index.md')
    .map((page) => pageLinks('', page, '')[1]?.href.replace('/blob/main/', '') ?? '');
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
  expect(files.length).toBeGreaterThan(1000);
});
