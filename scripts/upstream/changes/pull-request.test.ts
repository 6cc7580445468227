import { expect, test } from 'vitest';
import type { ChangeEntry } from '../../spec/change-model.ts';
import { pullRequest } from './pull-request.ts';

const ENTRY: ChangeEntry = {
  date: '2026-08-08',
  subject: 'POST /v3/orders',
  pages: ['merchant/1'],
  changes: [
    { kind: 'added', at: 'body note' },
    { kind: 'loosened', at: 'answer 200 order_id', of: 'required' },
    { kind: 'tightened', at: 'body name', of: 'length', from: '≤ 64', to: '≤ 32' },
  ],
};

test('tells each change with its values, breaking ones first, under a title with their numbers', () => {
  expect(pullRequest([ENTRY]).split('\n')).toEqual([
    'feat(openapi): follow the official pages (3 changes, 2 breaking)',
    '',
    'Facts, change entries and drafts made from the official pages. Words of new fields and conditions are yours to write.',
    '',
    '- **breaking** 2026-08-08 `POST /v3/orders`: loosened `answer 200 order_id` required, merchant/1',
    '- **breaking** 2026-08-08 `POST /v3/orders`: tightened `body name` length (≤ 64 → ≤ 32), merchant/1',
    '- 2026-08-08 `POST /v3/orders`: added `body note`, merchant/1',
    '',
  ]);
});

test('tells what was not done, and of dates alone that the API did not change', () => {
  const text = pullRequest([], ['POST /v3/x has no draft: no similar path']);
  expect(text).toMatch(/\(0 changes, 0 breaking\)\n/);
  expect(text).toContain('No change of the API');
  expect(text).toContain('Not done:\n\n- POST /v3/x has no draft: no similar path\n');
});

test('names the number of changes that have no room', () => {
  const many = Array.from({ length: 400 }, (_, index) => ({ kind: 'added', at: `body field_${index}` }) as const);
  const text = pullRequest([{ ...ENTRY, changes: many }]);
  expect(text).toContain('- and 100 more');
  expect(text.length).toBeLessThan(65_536);
});
