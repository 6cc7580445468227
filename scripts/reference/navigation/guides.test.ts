import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { frontmatterText } from '../../docs/frontmatter.ts';
import { guideSidebar } from './guides.ts';

test('the sidebar has every guide once, by its title', () => {
  const shown = guideSidebar.flatMap(({ items = [] }) => items).map(({ link, text }) => [link, text]);
  const pages = readdirSync('docs/guide')
    .filter((file) => file.endsWith('.md'))
    .map((file) => {
      const title = frontmatterText(readFileSync(`docs/guide/${file}`, 'utf8'), 'title')?.text;
      return [`/guide/${file.slice(0, -3)}`, title];
    });
  expect([...shown].sort()).toEqual(pages.sort());
});
