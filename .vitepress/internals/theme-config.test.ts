import { expect, test } from 'vitest';
import { themeWith } from './theme-config.ts';

test('without a repository there is no link to one', () => {
  expect(JSON.stringify(themeWith(undefined))).not.toContain('源代码');
});

test('the address of the repository is escaped in the HTML of the footer, and a plain link in the navigation', () => {
  const address = `https://host/a"onclick='x&y<b>`;
  const { nav, footer } = themeWith(address);
  expect(nav?.at(-1)).toMatchObject({ text: '源代码', link: address });
  expect(footer?.copyright).toContain('href="https://host/a&quot;onclick=');
  expect(footer?.copyright).toContain('x&amp;y&lt;b&gt;"');
});
