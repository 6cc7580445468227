import { expect, test } from 'vitest';
import { readDescription } from './read-description.ts';

const factsOf = (text: string) => readDescription({ text, lists: [] }, { type: 'string' });

test.each([
  ['长度为4-15个字符', { minLength: 4, maxLength: 15, unit: 'characters' }],
  ['17位数字；护照：4-15位数字', {}],
  ['小微 2-64个字符；企业 4-128个字符', {}],
  ['格式 yyyy-MM-DD', { format: 'date' }],
  ['格式 yyyy-MM-DD，或：长期', {}],
])('%s', (text, facts) => expect(factsOf(text)).toEqual(facts));
