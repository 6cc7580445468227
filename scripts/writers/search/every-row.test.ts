import { expect, test } from 'vitest';
import { EVERY_CATALOG, EVERY_PAGE } from './every-row.fixture.ts';
import { makeIndex } from './search-index.ts';

const { titles, fields, explanations, prose } = makeIndex(EVERY_CATALOG, EVERY_PAGE);

/** Rows as lines: dropping or altering a fact of one changes the text. */
const lines = (rows: readonly unknown[]): string => `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`;

test.each([
  ['entries of every kind', 'entries', titles.entries],
  ['fields and error codes with their places', 'fields', [fields.parents, ...fields.fields, ...fields.codes]],
  ['explanations with the fields that have them', 'explanations', explanations.explanations],
  ['prose of the pages that have an entry', 'sections', prose.sections],
])('%s', async (_what, name, rows) => {
  await expect(lines(rows)).toMatchFileSnapshot(`fixtures/every-${name}.txt`);
});
