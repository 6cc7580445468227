import { codeToHtml } from 'shiki';
import { expect, test } from 'vitest';
import type { BlockHovers, HoverNode } from '../../scripts/hovers/hover-model.ts';
import { createPayload, decodeHovers, segmentsOf, tagsOf } from '../../scripts/hovers/hover-payload.ts';
import { type HoverSource, hoverTransformers } from './hover-transformer.ts';
import { plainTokens } from './plain-tokens.ts';

const CODE = "const { data } = await wxpay.post({\n  out_trade_no: 'a<b>',\n});";
const HOSTILE = '</script><img src=x onerror=alert(1)> {{ constructor }} `code` "quoted" & <b>';

const node = (target: string, docs: string): HoverNode => ({
  start: CODE.indexOf(target),
  length: target.length,
  target,
  text: `(property) ${target}: string`,
  spans: [[`(property) ${target}: string`.length, '-']],
  docs,
  tags: [['example', docs]],
});

const sourceOf = (hovers: Partial<BlockHovers>): HoverSource => ({
  read: () => ({ nodes: [], problems: [], dependencies: {}, ...hovers }),
  compute: ({ file }) => {
    throw new Error(`${file} is not stored`);
  },
});

const render = (nodes: HoverNode[], raw: string): Promise<string> =>
  codeToHtml(CODE, {
    lang: 'ts',
    themes: { light: 'github-light', dark: 'github-dark' },
    defaultColor: false,
    meta: { __raw: raw },
    transformers: [...hoverTransformers(sourceOf({ nodes })), plainTokens],
  });

const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#x3C;', '<')
    .replaceAll('&#x26;', '&')
    .replaceAll('&#x27;', "'");

test('marks exactly the identifiers, and leaves the text of the block as the code is', async () => {
  const html = await render([node('data', ''), node('out_trade_no', '')], 'example=snippets/a.ts twoslash');
  expect([...html.matchAll(/data-h="(\d+)">([^<]*)</g)].map(([, index, text]) => [index, text])).toEqual([
    ['0', 'data'],
    ['1', 'out_trade_no'],
  ]);
  expect(textOf(html)).toBe(CODE);
});

test('text of the spec stays inert, whatever it holds', async () => {
  const html = await render([node('data', HOSTILE)], 'example=snippets/a.ts twoslash');
  expect(html).not.toContain('<img');
  expect(html).not.toContain('{{');
  expect(html).not.toContain('</script');
  expect(textOf(html)).toBe(CODE);
});

test('only examples and blocks marked twoslash have hovers', async () => {
  expect(await render([node('data', '')], '')).not.toContain('data-h');
  expect(await render([node('data', '')], 'twoslash')).toContain('data-h="0"');
});

test('a payload comes back as it went in, each hover once', () => {
  const payload = createPayload();
  const numbers = [node('data', HOSTILE), node('out_trade_no', ''), { ...node('data', HOSTILE), start: 99 }];
  expect(numbers.map(payload.indexOf)).toEqual([0, 1, 0]);
  const [first, ...others] = decodeHovers(payload.encode());
  expect(others).toHaveLength(1);
  expect(first && segmentsOf(first)).toEqual([{ text: '(property) data: string', kind: '-' }]);
  expect(first && tagsOf(first)).toEqual([{ name: 'example', text: HOSTILE }]);
});
