import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { DIAGRAM_KINDS } from './diagram-kinds.ts';
import { readDiagram } from './diagram-source.ts';
import { loadDraw } from './diagram-svg.ts';

const read = (text: string) => readDiagram(text, DIAGRAM_KINDS);
const drawDiagram = await loadDraw();
const draw = (text: string) => drawDiagram(text, read(text), 'd1-');

const PAYMENT = `sequenceDiagram
  participant M as 商户后台
  participant W as 微信支付
  M->>W: 下单
  alt 通知到达
    W->>M: 支付成功通知
  else 久等不到
    M->>W: 查单
  end
  Note over M,W: 对账`;

test('a sequence diagram is drawn, named and described as text', () => {
  const source = read(PAYMENT);
  expect(source).toMatchObject({ kind: 'sequence', errors: [], arrows: 3, names: ['商户后台', '微信支付'] });
  expect(source.steps).toEqual([
    '商户后台 → 微信支付：下单',
    '分支：通知到达',
    '微信支付 → 商户后台：支付成功通知',
    '否则：久等不到',
    '商户后台 → 微信支付：查单',
    '以上结束。',
    '（商户后台、微信支付：对账）',
  ]);
  const svg = draw(PAYMENT);
  expect(svg).toContain('role="img" aria-label="时序图：商户后台、微信支付"');
  expect(svg).toContain('>分支 通知到达<');
  expect(svg).toContain('>久等不到<');
  // The lines of the participants, which are dashed, pass behind the label of the block.
  expect(svg.lastIndexOf('<line', svg.indexOf('<text'))).toBeLessThan(svg.indexOf('<rect'));
  expect(svg.match(/<line [^>]*stroke-dasharray/g)?.length).toBeGreaterThan(2);
});

test('each participant has its line, in a diagram without blocks too', () => {
  const lines = (text: string): number | undefined => draw(text).match(/<line [^>]*stroke-dasharray/g)?.length;
  expect(lines('sequenceDiagram\n  participant A\n  participant B\n  A->>B: 下单')).toBe(2);
  expect(lines(PAYMENT)).toBe(3);
});

test('a long message to oneself has two lines, which end before the line of the next participant', () => {
  const diagram = (label: string): string =>
    `sequenceDiagram\n  participant A as 甲\n  participant B as 乙\n  A->>A: ${label}\n  A->>B: 下单`;
  const $ = load(draw(diagram('验签，查随机串，解密')), { xml: true });
  const lines = $('tspan').toArray();
  expect(lines.map((line) => $(line).text())).toEqual(['验签，', '查随机串，解密']);
  const next = Math.max(
    ...$('line')
      .toArray()
      .map(({ attribs }) => Number(attribs.x2)),
  );
  for (const line of lines) expect(Number($(line).attr('x')) + 11 * $(line).text().length).toBeLessThan(next);
  expect($('tspan').parent().attr('class')).toBe('start');
  expect(draw(diagram('验签，解密'))).toContain('>验签，解密<');
});

test.each([
  ['flowchart LR\n  A[下单] -->|超时| B{查单}\n  B --> C --> A', ['下单 → 查单：超时', '查单 → C', 'C → 下单']],
  [
    'stateDiagram-v2\n  [*] --> 待支付\n  state "已 支付" as P\n  待支付 --> P: 用户付款\n  P --> [*]',
    ['开始 → 待支付', '待支付 → 已 支付：用户付款', '已 支付 → 结束'],
  ],
])('%j is described as %j', (text, steps) => {
  expect(read(text)).toMatchObject({ errors: [], steps, arrows: steps.length });
  for (const step of steps)
    for (const word of step.match(/\p{Script=Han}+/gu) ?? []) {
      if (!['开始', '结束'].includes(word)) expect(draw(text)).toContain(word);
    }
});

test.each([
  ['pie title X', 1, 'No diagram begins with "pie title X".'],
  ['sequenceDiagram\n  participant A\n  A->>B: 下单', 3, 'No participant is called "B".'],
  ['sequenceDiagram\n  participant A\n  A->>A: 一\n  A => A: 二', 4, 'This line is not understood: A => A: 二'],
  ['sequenceDiagram\n  participant A\n  loop 每天\n  A->>A: 一', 4, 'The block "loop" has no "end".'],
  ['sequenceDiagram\n  participant A\n  A->>A: 一\n  end', 4, 'There is no block to end here.'],
  ['flowchart LR\n  A[下单] -> B', 2, 'This line is not understood: A[下单] -> B'],
  ['flowchart LR\n  A[下单]', 1, 'The diagram has no arrow.'],
  [
    'flowchart LR\n  A --> B\n  click A "https://example.com"',
    3,
    'This line is not understood: click A "https://example.com"',
  ],
  ['stateDiagram-v2\n  A --> B\n  A ==> B', 3, 'This line is not understood: A ==> B'],
])('%j is refused at line %i', (text, line, message) => {
  expect(read(text).errors).toContainEqual({ line, message });
});

test('text of a diagram is escaped, and no element has a style attribute', () => {
  const hostile = [
    'sequenceDiagram',
    '  participant A as <img src=x onerror=alert(1)>',
    '  participant B as "</svg><script>alert(1)</script>',
    '  A->>B: {{ 1+1 }} <b onclick="x">b</b> &#60;i&#62;',
    '  Note over A,B: <style>*{display:none}</style>',
  ].join('\n');
  for (const text of [hostile, 'flowchart LR\n  A["<img src=x>"] -->|<script>1</script>| B', PAYMENT]) {
    const svg = draw(text);
    const $ = load(svg);
    const names = new Set(
      $('svg *')
        .toArray()
        .map(({ tagName }) => tagName),
    );
    expect(['script', 'style', 'img', 'b', 'i', 'foreignObject', 'a'].filter((name) => names.has(name))).toEqual([]);
    const attributes = $('svg, svg *')
      .toArray()
      .flatMap(({ attribs }) => Object.keys(attribs));
    expect(attributes.filter((name) => /^(?:on|style$|href$|xlink|data-)/.test(name))).toEqual([]);
    expect(svg).not.toMatch(/@import|https?:/);
  }
  expect(load(draw(hostile))('svg').text()).toContain('<img src=x onerror=alert(1)>');
});

test('Chinese text fits into its box', () => {
  const $ = load(draw('flowchart LR\n  A[微信支付商户平台] --> B[b]'), { xml: true });
  const [box] = $('rect')
    .toArray()
    .map(({ attribs }) => Number(attribs.width));
  // Eight letters of 13 px, and some room.
  expect(box).toBeGreaterThan(8 * 13 + 16);
});
