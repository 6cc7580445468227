import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../scripts/languages/languages.ts';
import { readCalls } from '../../../tests/support/example-calls.ts';
import { highlightTokens } from './highlight.ts';

const { calls } = await readCalls();

test.each(LANGUAGES.map((language) => [language.title, language] as const))(
  '%s is coloured without a change of its text',
  (_title, language) => {
    const colors = new Set<string>();
    for (const { call } of calls) {
      const text = language.write(call);
      const found = highlightTokens(text, language.syntax);
      expect(found.map((stretch) => stretch.text).join('')).toBe(text);
      for (const { color } of found) if (color) colors.add(color);
    }
    expect([...colors].sort()).toEqual(expect.arrayContaining(['comment', 'keyword', 'string', 'variable']));
  },
);
