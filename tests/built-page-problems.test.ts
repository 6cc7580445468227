import { beforeAll, describe, expect, test } from 'vitest';
import { projectInput } from '../scripts/check/project-input.fixture.ts';
import type { Catalog, Operation } from '../scripts/spec/catalog-model.ts';
import { pageFile, webhookPageFile } from '../scripts/spec/locations.ts';
import { createPageRenderer } from '../scripts/writers/html/page-renderer.ts';
import { linkProblems } from './support/built/link-problems.ts';
import { operationPageProblems, type PageCheckContext, webhookPageProblems } from './support/built/page-problems.ts';
import { readPage } from './support/built/read-page.ts';
import { validateSample } from './support/built/sample-validator.ts';

const JSAPI = 'v3/pay/transactions/jsapi';
const MICROPAY = 'v2/pay/micropay';
const PAID = 'v3/transaction/success';

let catalog: Catalog;
let context: PageCheckContext;
let render: (page: string) => string = () => '';
beforeAll(async () => {
  const input = await projectInput();
  ({ catalog } = input);
  context = { base: '/', server: catalog.server, validate: validateSample };
  render = await createPageRenderer(input);
});

type Alter = (html: string) => string;

const operationsOf = (name: string): Operation[] => catalog.operations.filter((operation) => operation.name === name);

function problemsOf(name: string, alter: Alter): string[] {
  return operationPageProblems(readPage(alter(render(pageFile(name)))), operationsOf(name), context);
}

function webhookFaultsOf(name: string, alter: Alter): string[] {
  const webhook = catalog.webhooks.find((candidate) => candidate.name === name);
  if (!webhook) throw new Error(`There is no webhook ${name}.`);
  return webhookPageProblems(readPage(alter(render(webhookPageFile(name)))), webhook, context);
}

/** Exchanges one place of a page; a test whose place is gone must not pass. */
const exchange =
  (from: string | RegExp, to: string): Alter =>
  (html) => {
    const altered = html.replace(from, to);
    if (altered === html) throw new Error(`The page has no ${from}.`);
    return altered;
  };

const same: Alter = (html) => html;

test('pages as they are have no problems', () => {
  for (const name of [
    JSAPI,
    MICROPAY,
    'v3/apply4subject/applyment',
    'v3/merchant/media/upload',
    'v2/pay/unifiedorder',
  ]) {
    expect(problemsOf(name, same), name).toEqual([]);
  }
  expect(webhookFaultsOf(PAID, same)).toEqual([]);
  expect(webhookFaultsOf('v2/refund-processed', same)).toEqual([]);
});

describe('of an operation a problem is found', () => {
  const cases: [string, string, Alter, RegExp][] = [
    [
      'a field is gone',
      JSAPI,
      exchange(/<li id="post-request-goods_tag">.*?<\/li>/s, ''),
      /not on the page: request goods_tag/,
    ],
    [
      'a field is added',
      JSAPI,
      exchange(
        '<li id="post-request-goods_tag">',
        '<li id="x"><div><a href="#x">x</a> <i>string</i></div><div></div></li>$&',
      ),
      /not in the spec: request x: string/,
    ],
    [
      'a mark is gone',
      JSAPI,
      exchange(/(total<\/a> <i>integer<\/i>.*?) <b>必填<\/b>/, '$1'),
      /not on the page: .*total: integer 必填/,
    ],
    [
      'a mark is added',
      JSAPI,
      exchange(/goods_tag<\/a> <i>string(\(\d+\))?<\/i>/, 'goods_tag</a> <i>string</i> <b>必填</b>'),
      /goods_tag: string 必填/,
    ],
    [
      'a type is another',
      JSAPI,
      exchange('total</a> <i>integer</i>', 'total</a> <i>string</i>'),
      /not in the spec: .*total: string/,
    ],
    ['a term is another', JSAPI, exchange('总金额', '总额'), /“总金额”/],
    ['an example is another', JSAPI, exchange('例&nbsp;<code>WXG</code>', ''), /goods_tag does not say 例/],
    [
      'an enum value is gone',
      JSAPI,
      exchange(/<li><code>IDCARD<\/code>.*?<\/li>/, ''),
      /payer.identity.type = IDCARD “身份证”/,
    ],
    ['a meaning is gone', JSAPI, exchange('<code>IDCARD</code> 身份证', '<code>IDCARD</code>'), /= IDCARD “身份证”/],
    ['a sample is broken', JSAPI, exchange('"prepay_id": "', '"prepay_id": '), /应答报文示例 does not parse/],
    [
      'a sample is of another shape',
      JSAPI,
      exchange('"total": 100,', '"total": "100",'),
      /请求报文示例 is not valid: \/amount\/total/,
    ],
    ['a sample lacks a field', JSAPI, exchange(/ {2}"appid": .*\n/, ''), /请求报文示例 is not valid: .*appid/],
    [
      'a sample goes elsewhere',
      JSAPI,
      exchange('POST /v3/pay/transactions/jsapi HTTP', 'POST /v3/pay HTTP'),
      /goes to \/v3\/pay/,
    ],
    ['a sample of XML is broken', MICROPAY, exchange('&lt;/xml&gt;', ''), /does not parse/],
    [
      'XML holds an unknown field',
      MICROPAY,
      exchange('&lt;/xml&gt;', '&lt;no&gt;1&lt;/no&gt;&lt;/xml&gt;'),
      /is not valid/,
    ],
    ['a sample is gone', JSAPI, exchange('<summary>待签名串</summary>', '<summary>x</summary>'), /待签名串 is missing/],
    [
      'an error is gone',
      JSAPI,
      exchange(/<tr id="post-errors-NO_AUTH">.*?<\/tr>/, ''),
      /not on the page: error 403 NO_AUTH/,
    ],
    ['advice is another', JSAPI, exchange('降低调用频率', '调用'), /error 429 FREQUENCY_LIMITED/],
    ['the path is another', JSAPI, exchange('<wbr>/jsapi', '<wbr>/js'), /not on the page: endpoint POST/],
    ['the copied path is another', JSAPI, exchange('data-copy="/v3', 'data-copy="/v2'), /copied \/v2/],
    ['the title is another', JSAPI, exchange(/<h1([^>]*)>JSAPI/, '<h1>JS'), /not on the page: JSAPI下单/],
    ['roles are gone', JSAPI, exchange('适用对象', 'x'), /not on the page: roles/],
    ['an official page is gone', JSAPI, exchange(/<a href="https:\/\/pay[^>]*>/, '<a>'), /official/],
    ['a successor is gone', 'v2/pay/unifiedorder', exchange('新版接口', 'x'), /not on the page: successor/],
    [
      'a section is gone',
      'v3/apply4subject/applyment',
      exchange('<b class="method get">GET', '<b class="method">'),
      /not on the page: GET/,
    ],
    [
      'a row leads elsewhere',
      JSAPI,
      exchange('href="#post-request-appid"', 'href="#x"'),
      /appid has no link to itself/,
    ],
  ];

  test.each(cases)('when %s', (_what, name, alter, expected) => {
    expect(problemsOf(name, alter).join('\n')).toMatch(expected);
  });
});

describe('of a callback a problem is found', () => {
  const cases: [string, Alter, RegExp][] = [
    [
      'a field is gone',
      exchange(/<li id="resource-DirectTransactionNotification-trade_type">.*?<\/li>/s, ''),
      /resource trade_type/,
    ],
    [
      'the event is another',
      exchange('<code>TRANSACTION.SUCCESS</code>', '<code>X</code>'),
      /not in the spec: endpoint 回调 X/,
    ],
    [
      'a sample is of another shape',
      exchange('"payer_total": 100', '"payer_total": "1"'),
      /解密后的示例.* is not valid/,
    ],
    ['the answer is gone', exchange(/<li id="reply-code">/, '<li id="reply-code"><div><a>x</a></div></li>$&'), /reply/],
  ];

  test.each(cases)('when %s', (_what, alter, expected) => {
    expect(webhookFaultsOf(PAID, alter).join('\n')).toMatch(expected);
  });
});

describe('of links a problem is found', () => {
  const pages = (html: string) =>
    linkProblems(
      new Map([
        ['/a', readPage(html)],
        ['/b/', readPage('<p id="x">')],
      ]),
      '/docs/',
    );

  test.each([
    ['<p id="x"><p id="x">', ['/a: the id x stands twice']],
    ['<a href="#y">', ['/a: the link #y leads nowhere']],
    ['<a href="/docs/c">', ['/a: the link /docs/c leads nowhere']],
    ['<a href="/b/">', ['/a: the link /b/ leads nowhere']],
    ['<a href="/docs/b/#y">', ['/a: the link /docs/b/#y leads nowhere']],
    ['<p id="标题"><a href="#%E6%A0%87%E9%A2%98"><a href="./b/#x"><a href="/docs/b/"><a href="https://x.y/#z">', []],
  ])('in %s', (html, expected) => {
    expect(pages(html)).toEqual(expected);
  });
});
