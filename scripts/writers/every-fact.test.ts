import { expect, test } from 'vitest';
import { EVERY_FACT, EVERY_ROW } from '../reference/every-fact.fixture.ts';
import { renderTable } from './html/html-fields.ts';
import { renderFields } from './markdown/markdown-fields.ts';
import { fieldComment } from './types/jsdoc.ts';

/** What each writer says of fields that have every kind of fact: dropping or altering one changes the text. */
test('the page', async () => {
  const html = renderTable(EVERY_ROW, { base: '/', mentioned: new Set(['text']) });
  await expect(html.replaceAll('><', '>\n<')).toMatchFileSnapshot('fixtures/every-fact.html');
});

test('a long table folds what is optional and not in the example', () => {
  const rows = [...EVERY_ROW, ...EVERY_ROW, ...EVERY_ROW];
  const html = renderTable(rows, { base: '/', mentioned: new Set(['text']) });
  expect(html).toMatch(
    /^<button type="button" class="unfold" aria-pressed="false">全部展开<\/button><ul class="fields">/,
  );
  expect(html).toContain('<summary title="示例没有用到的可选字段">较少用到的 15 个字段</summary>');
  expect(html.match(/<details><summary>1 个子字段/g)).toHaveLength(6);
});

test('the page for tools', async () => {
  await expect(`${renderFields(EVERY_ROW, (to) => `/at/${to}`)}\n`).toMatchFileSnapshot('fixtures/every-fact.md');
});

test('comments of declarations', async () => {
  const comments = EVERY_FACT.map((property) =>
    fieldComment(property, {
      direction: 'request',
      ...(property.name === 'json' && { contentType: 'A.Json', notes: ['客户端自动填写'] }),
      ...(property.name === 'text' && { deviations: [['官方页面写作 ', { code: 'txt' }]] }),
    }).join('\n'),
  );
  await expect(`${comments.join('\n')}\n`).toMatchFileSnapshot('fixtures/every-fact.txt');
});
