import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { frontmatterText } from '../../docs/frontmatter.ts';
import { guideSidebar } from './guides.ts';

test('the sidebar has every guide and tool once, by its title', () => {
  const shown = guideSidebar.flatMap(({ items = [] }) => items).map(({ link, text }) => [link, text]);
  const pages = ['guide', 'tools'].flatMap((folder) =>
    readdirSync(`docs/${folder}`)
      .filter((file) => file.endsWith('.md'))
      .map((file) => {
        const title = frontmatterText(readFileSync(`docs/${folder}/${file}`, 'utf8'), 'title')?.text;
        return [`/${folder}/${file.slice(0, -3)}`, title];
      }),
  );
  expect([...shown].sort()).toEqual(pages.sort());
});
