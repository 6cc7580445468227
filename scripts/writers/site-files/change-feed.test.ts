import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { renderFeed } from './change-feed.ts';

const HOSTILE = '<b>&"\u0007 ]]> 下单';
const item = {
  ...{ date: '2026-05-20', subject: `POST /v3/a/{b}`, title: HOSTILE, url: '/changes/2026-05#x' },
  lines: [['应答新增 ', { code: HOSTILE }]],
};

test('the feed is well-formed whatever the texts hold, and says all that Atom requires', () => {
  const text = renderFeed([item], 'https://docs.example/base/');
  expect(XMLValidator.validate(text)).toBe(true);
  const { feed } = new XMLParser({ ignoreAttributes: false }).parse(text);
  expect(feed).toMatchObject({ '@_xmlns': 'http://www.w3.org/2005/Atom', updated: '2026-05-20T00:00:00+08:00' });
  expect(feed.author.name).toBeTruthy();
  expect(feed.entry).toMatchObject({
    title: '<b>&" ]]> 下单',
    id: 'urn:x-wechatpay-docs:2026-05-20:POST%20%2Fv3%2Fa%2F%7Bb%7D',
    updated: '2026-05-20T00:00:00+08:00',
  });
  expect(feed.entry.link['@_href']).toBe('https://docs.example/base/changes/2026-05#x');
});

test('without changes the feed is still one', () => {
  expect(XMLValidator.validate(renderFeed([], '/'))).toBe(true);
});
