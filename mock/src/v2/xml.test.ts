import { expect, test } from 'vitest';
import { parseXml, renderXml, XmlError } from './xml.ts';

test('reads fields literally: CDATA, references, spaces and empty elements', () => {
  const text =
    '<?xml version="1.0"?>\n<xml>\n <a><![CDATA[ <!DOCTYPE> & &amp; ]]></a>\n <b>&lt;&#65;&#x42;&gt; </b><c/><!-- & <!x -->\n</xml>\n';
  expect([...parseXml(text)]).toEqual([
    ['a', ' <!DOCTYPE> & &amp; '],
    ['b', '<AB> '],
    ['c', ''],
  ]);
});

test('takes a root of any name, as clients send it', () => {
  expect([...parseXml('<root><a>1</a></root>')]).toEqual([['a', '1']]);
});

test.each([
  ['', 'The body is empty.'],
  ['{"a":1}', "char '{' is not expected. (line 1, column 1)"],
  [
    '<xml><a>1</xml>',
    "Expected closing tag 'a' (opened in line 1, col 6) instead of closing tag 'xml'. (line 1, column 10)",
  ],
  ['<xml><a>1</a><a>2</a></xml>', '<a> stands more than once.'],
  ['<xml><a><b>1</b></a></xml>', '<a> holds elements instead of text.'],
  ['<xml>text<a>1</a></xml>', 'There is text outside of a field.'],
  ['<xml/>', '<xml> holds no fields.'],
  [
    '<!DOCTYPE x [<!ENTITY e "1">]><xml><a>&e;</a></xml>',
    'A document type or another declaration (<!…>) is not allowed.',
  ],
  [
    '<!DOCTYPE x SYSTEM "file:///etc/passwd"><xml><a>1</a></xml>',
    'A document type or another declaration (<!…>) is not allowed.',
  ],
  ['<xml><a>&e;</a></xml>', '"&e" is no entity of XML; write "&amp;" for an ampersand.'],
  ['<xml><a>1 & 2</a></xml>', '"&" is no entity of XML; write "&amp;" for an ampersand.'],
  ['<xml><a><![CDATA[1</a></xml>', '"]]>" is missing.'],
  [`<xml>${'<a>'.repeat(1000)}${'</a>'.repeat(1000)}</xml>`, 'Maximum nested tags exceeded'],
])('refuses %j', (text, message) => {
  expect(() => parseXml(text)).toThrow(new XmlError(message));
});

test('rejects text longer than any request', () => {
  expect(() => parseXml(`<xml><a>${'1'.repeat(262_144)}</a></xml>`)).toThrow('The body has 262162 characters');
});

test('fields cannot set the prototype of objects', () => {
  expect(() => parseXml('<xml><__proto__>1</__proto__></xml>')).toThrow(XmlError);
  expect(() => parseXml('<xml><constructor>1</constructor></xml>')).not.toThrow(TypeError);
});

test.each(['<![CDATA[', '&', '<a', '<!--', '<a>'])('256 KB of %j end in an error at once', (part) => {
  const started = performance.now();
  expect(() => parseXml(`<xml><a>${part.repeat(262_000 / part.length)}</a></xml>`)).toThrow(XmlError);
  expect(performance.now() - started).toBeLessThan(3000);
});

test('parses its own output, for any text', () => {
  const fields = { return_code: 'SUCCESS', total_fee: 100, text: 'a<b>&"c\' ]]> é中', empty: '' };
  const read = Object.fromEntries(parseXml(renderXml(fields)));
  expect(read).toEqual({ ...fields, total_fee: '100' });
});

test('writes lists as repeated elements', () => {
  const text = renderXml({ hblist: { hbinfo: [{ amount: 1 }, { amount: 2 }] } });
  expect(text).toBe(
    '<xml><hblist><hbinfo><amount>1</amount></hbinfo><hbinfo><amount>2</amount></hbinfo></hblist></xml>',
  );
});
