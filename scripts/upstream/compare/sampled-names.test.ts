import { expect, test } from 'vitest';
import type { OfficialRecord } from '../official-model.ts';
import { sampledNames } from './sampled-names.ts';

test('samples name the fields of objects, lists and JSON in text', () => {
  const sample = { order: { items: [{ id: 1 }, { count: 2 }] }, detail: '{"goods":[{"name":"A"}]}', note: '{x' };
  const record: OfficialRecord = {
    subject: { kind: 'operation', method: 'GET', path: '/v3/orders' },
    statements: [
      { docs: [], facts: { callers: [], hosts: [], fields: {}, errors: [], samples: { 'answer 200': [sample] } } },
    ],
  };
  const names = [
    'order',
    'order.items',
    'order.items.id',
    'order.items.count',
    'detail',
    'detail.goods',
    'detail.goods.name',
    'note',
  ];
  expect(sampledNames(record, 'answer 200')).toEqual(names);
  expect(sampledNames(record, 'body')).toEqual([]);
});
