import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { EntityDecoder } from './entities.ts';

const TEXTS = [
  ...['plain', 'a &amp; b', '&lt;&gt;&quot;&apos;', '&amp;lt;', '&unknown; &constructor;', '& ; &; &amp', '&amp&amp;'],
  ...['&#20013;&#x6587;&#X4E00;', '&#128512;', '&#9;&#10;&#13;', '&#0;&#1;&#31;', '&#xd800;', '&#x110000;', '&#;&#x;'],
];

// The parser has the package itself here, and the other in the sandbox.
test.each([true, false])('references are what the package takes them for; numbers are decoded: %s', (htmlEntities) => {
  const parser = new XMLParser({ trimValues: false, parseTagValue: false, htmlEntities });
  const decoder = new EntityDecoder({ numericAllowed: htmlEntities });
  expect(TEXTS.map((text) => decoder.decode(text))).toEqual(
    TEXTS.map((text) => (parser.parse(`<a>${text}</a>`) as { a: string }).a),
  );
});
