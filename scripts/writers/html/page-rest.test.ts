import { expect, test } from 'vitest';
import { countElements, lighten, type PageBudget } from './page-rest.ts';

const HINT = '<p class="rest">elsewhere</p>';
const rows = (count: number, id: string): string =>
  `<ul>${Array.from({ length: count }, (_, row) => `<li id="${id}-${row}">a field with its words</li>`).join('')}</ul>`;
const fold = (id: string, count: number, open = ''): string =>
  `<details${open}><summary>${id}</summary>${rows(count, id)}</details>`;
const lightened = (parts: string[], budget: PageBudget) => lighten(parts.join(''), budget, () => 'name', HINT);

/** The page with the pieces back in their places, each fold closed. */
const restored = (html: string, rest: string[]): string =>
  html
    .replace(
      / data-rest="name\/(\d+)">(<summary>.*?<\/summary>)<p class="rest">elsewhere<\/p>/g,
      (_, index, summary) => `>${summary}${rest[Number(index)]}`,
    )
    .replace(/data-hovers="@name\/(\d+)"/g, (_, index) => `data-hovers='${rest[Number(index)]}'`);

test('a light page stays as it is', () => {
  const parts = [fold('a', 100), '<p>text</p>'];
  expect(lightened(parts, { bytes: 50_000, elements: 1000 })).toEqual({ html: parts.join(''), rest: [] });
});

test('of a heavy page the heaviest fold goes first, and no more than has to', () => {
  const parts = [fold('small', 30), fold('large', 60), fold('open', 90, ' open')];
  const { html, rest } = lightened(parts, { bytes: 7000, elements: 1000 });
  expect(rest).toEqual([rows(60, 'large')]);
  expect(html).toBe(`${parts[0]}<details data-rest="name/0"><summary>large</summary>${HINT}</details>${parts[2]}`);
});

test('the number of elements counts as well', () => {
  const { html, rest } = lightened([fold('a', 60), fold('b', 20)], { bytes: 50_000, elements: 60 });
  expect(rest).toEqual([rows(60, 'a')]);
  expect(countElements(html)).toBeLessThan(60);
});

test('a fold within a fold goes with it', () => {
  const inner = fold('inner', 40);
  const outer = `<details><summary>outer</summary>${rows(40, 'outer')}${inner}</details>`;
  const { rest } = lightened([outer], { bytes: 500, elements: 10 });
  expect(rest).toEqual([`${rows(40, 'outer')}${inner}`]);
});

test('the panel of a tab that is not chosen goes as a fold does, and keeps its title', () => {
  const panel = (name: string, hidden = ''): string =>
    `<div role="tabpanel" data-value="${name}"${hidden}><p class="tab-title">${name}</p>\n<div>${rows(40, name)}</div></div>`;
  const group = `<div class="tab-group">${panel('a')}${panel('b', ' data-hidden')}</div>`;
  const { html, rest } = lightened([group], { bytes: 0, elements: 0 });
  expect(rest).toEqual([`\n<div>${rows(40, 'b')}</div>`]);
  expect(html).toBe(
    `<div class="tab-group">${panel('a')}<div role="tabpanel" data-value="b" data-hidden data-rest="name/0"><p class="tab-title">b</p>${HINT}</div></div>`,
  );
  const unclosed = group.slice(0, -'</div></div>'.length);
  expect(lightened([unclosed], { bytes: 0, elements: 0 }).html).toBe(unclosed);
});

test('what is for readers without scripts goes last, and is not loaded', () => {
  const { html, rest } = lightened([`<noscript>${rows(40, 'php')}</noscript>${fold('open', 90, ' open')}`], {
    bytes: 500,
    elements: 10,
  });
  expect(html).toBe(`<noscript>${HINT}</noscript><details data-rest="name/1"><summary>open</summary>${HINT}</details>`);
  expect(rest).toEqual(['', rows(90, 'open')]);
});

test('hovers go after folds, groups that stand open last and from the end', () => {
  const hovers = JSON.stringify([["it's & more".repeat(200)]]);
  const written = hovers.replaceAll('&', '&amp;').replaceAll("'", '&#39;');
  const code = `<pre data-hovers='${written}'><code>code</code></pre>`;
  const parts = [fold('first', 40, ' open'), code, fold('last', 40, ' open')];
  const text = parts.join('');
  const some = lightened(parts, { bytes: Buffer.byteLength(text) - 1000, elements: 1000 });
  expect(some.rest).toEqual([hovers]);
  expect(some.html).toContain('<pre data-hovers="@name/0"><code>code</code></pre>');
  const more = lightened(parts, { bytes: 3500, elements: 1000 });
  expect(more.rest).toEqual([hovers, rows(40, 'last')]);
  expect(more.html.startsWith(parts[0] ?? '')).toBe(true);
});

test('nothing is lost', () => {
  const parts = [fold('a', 50), `<pre data-hovers='${'x'.repeat(2000)}'></pre>`, fold('b', 50, ' open')];
  const { html, rest } = lightened(parts, { bytes: 0, elements: 0 });
  expect(rest).toHaveLength(3);
  expect(restored(html, rest)).toBe(parts.join('').replace('<details open>', '<details>'));
});
