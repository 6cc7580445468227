import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { patchTheme } from './patch-theme.ts';

const client = join(createRequire(import.meta.url).resolve('vitepress/package.json'), '../dist/client');
const theme = join(client, 'theme-default');

function transform(source: string, id: string): unknown {
  const plugin = patchTheme();
  if (typeof plugin.transform !== 'function') throw new Error('no transform');
  return (plugin.transform as (source: string, id: string) => unknown)(source, id);
}

test('the links below a page are no footer of the site', () => {
  const id = join(theme, 'components/VPDocFooter.vue');
  expect(JSON.stringify(transform(readFileSync(id, 'utf8'), id))).not.toMatch(/<\/?footer/);
});

test('the outline of a page comes after its content', () => {
  const id = join(theme, 'components/VPDoc.vue');
  const code = JSON.stringify(transform(readFileSync(id, 'utf8'), id));
  expect(code.indexOf('class=\\"aside\\"')).toBeGreaterThan(code.indexOf('<VPDocFooter>'));
  expect(code.indexOf('doc-bottom')).toBeGreaterThan(code.indexOf('class=\\"aside\\"'));
});

test('the bar with the outline is there before the headings are known', () => {
  const id = join(theme, 'components/VPLocalNav.vue');
  const code = JSON.stringify(transform(readFileSync(id, 'utf8'), id));
  expect(code.split('isAwaited')).toHaveLength(6);
});

test('the large parts of the layout are hydrated in tasks of their own', () => {
  const id = join(theme, 'Layout.vue');
  const code = String(Object.values(transform(readFileSync(id, 'utf8'), id) ?? {})[0]);
  expect(code.match(/(?<=const )\w+(?= = hydrateLater)/g)).toEqual(['VPContent', 'VPNav', 'VPSidebar']);
});

test('the direction of the document is set only where it is another one', () => {
  const id = join(client, 'app/index.js');
  const code = String(Object.values(transform(readFileSync(id, 'utf8'), id) ?? {})[0]);
  expect(code).toContain('if (document.documentElement.dir !== dir.value) document.documentElement.dir = dir.value;');
});

test('a component that has changed is an error, others are left alone', () => {
  expect(() => transform('<template><p /></template>', join(theme, 'components/VPDocFooter.vue'))).toThrow('VitePress');
  expect(transform('<footer></footer>', join(theme, 'components/VPFooter.vue'))).toBeUndefined();
  expect(transform('<footer></footer>', '/elsewhere/VPDocFooter.vue')).toBeUndefined();
});
