import { expect, test } from 'vitest';
import { alphabetOf } from './alphabet.ts';

test.for([
  ['^[0-9a-zA-Z_\\-|*]+$', '0-9 A-Z a-z _ - | *'],
  ['^[a-zA-Z0-9|*_-]+$', '0-9 A-Z a-z | * _ -'],
  ['^\\d+$', '0-9'],
  ['^[\\w@.]*$', '0-9 A-Z a-z _ @ .'],
  ['^[a-f0-5]+$', 'a-f 0-5'],
] as const)('%s allows %s', ([pattern, alphabet]) => {
  expect(alphabetOf(pattern)).toBe(alphabet);
});

test.for([
  '^(?:\\d{8}|\\d{14})$',
  '^[^/]+$',
  '^\\d{2}-\\d+$',
  '[0-9]+',
  '^[0-9]{6}$',
  '^[\\s]+$',
  '^[ -~]+$',
  '^[\\u4e00-\\u9fa5]+$',
  '',
])('%s is more than an alphabet', (pattern) => {
  expect(alphabetOf(pattern)).toBeUndefined();
});
