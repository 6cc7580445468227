import { codeToHtml } from 'shiki';
import { expect, test } from 'vitest';
import type { HoverNode } from '../../scripts/hovers/hover-model.ts';
import { decodeHovers, encodeHovers, piecesOf, tagsOf } from '../../scripts/hovers/hover-payload.ts';
import { hoverTransformer } from './hover-transformer.ts';
import { plainTokens } from './plain-tokens.ts';

const CODE = "const { data } = await wxpay.post({\n  out_trade_no: 'a<b>',\n});";
const HOSTILE = '</script><img src=x onerror=alert(1)> {{ constructor }} `code` "quoted" & <b>';

const node = (target: string, docs: string): HoverNode => ({
  start: CODE.indexOf(target),
  length: target.length,
  target,
  text: `(property) ${target}: string`,
  runs: [[`(property) ${target}: string`.length, '-']],
  docs,
  tags: [['example', docs]],
});

const render = (nodes: HoverNode[], raw: string): Promise<string> =>
  codeToHtml(CODE, {
    lang: 'ts',
    themes: { light: 'github-light', dark: 'github-dark' },
    defaultColor: false,
    meta: { __raw: raw },
    transformers: [hoverTransformer(() => ({ nodes, problems: [], reached: {} })), plainTokens],
  });

const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#x3C;', '<')
    .replaceAll('&#x26;', '&')
    .replaceAll('&#x27;', "'");

test('marks exactly the identifiers, and leaves the text of the block as the code is', async () => {
  const html = await render([node('data', ''), node('out_trade_no', '')], 'example=snippets/a.ts');
  expect([...html.matchAll(/data-h="(\d+)">([^<]*)</g)].map(([, index, text]) => [index, text])).toEqual([
    ['0', 'data'],
    ['1', 'out_trade_no'],
  ]);
  expect(textOf(html)).toBe(CODE);
});

test('text of the spec stays inert, whatever it holds', async () => {
  const html = await render([node('data', HOSTILE)], 'example=snippets/a.ts');
  expect(html).not.toContain('<img');
  expect(html).not.toContain('{{');
  expect(html).not.toContain('</script');
  expect(textOf(html)).toBe(CODE);
});

test('only examples and blocks marked twoslash have hovers', async () => {
  expect(await render([node('data', '')], '')).not.toContain('data-h');
  expect(await render([node('data', '')], 'twoslash')).toContain('data-h="0"');
});

test('a payload comes back as it went in, each one once', () => {
  const { json, indexes } = encodeHovers([node('data', HOSTILE), { ...node('data', HOSTILE), start: 99 }]);
  const [payload, ...others] = decodeHovers(json);
  expect(others).toEqual([]);
  expect([...indexes]).toEqual([
    [CODE.indexOf('data'), 0],
    [99, 0],
  ]);
  expect(payload && piecesOf(payload)).toEqual([{ text: '(property) data: string', kind: '-' }]);
  expect(payload && tagsOf(payload)).toEqual([{ name: 'example', text: HOSTILE }]);
});
