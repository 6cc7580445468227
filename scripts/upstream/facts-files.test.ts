import { expect, test } from 'vitest';
import { parseFacts, recordsOf, renderFacts } from './facts-files.ts';
import { readFolder } from './read/read-folder.ts';
import { titlesFile } from './titles-file.ts';

const read = async () => recordsOf((await readFolder(new URL('fixtures', import.meta.url).pathname)).pages);

test('facts are read as they were written, one record for each subject', async () => {
  const records = await read();
  const files = renderFacts(records);
  expect(files.map(({ path }) => path)).toEqual([
    'openapi/official/paths/v3/hologram/images/_media_id_.delete.json',
    'openapi/official/paths/v3/hologram/images/upload.post.json',
    'openapi/official/paths/v3/hologram/orders.post.json',
    'openapi/official/paths/v3/hologram/orders/_order_id_.get.json',
    'openapi/official/webhooks/hologram.closed+hologram.success.json',
  ]);
  expect(parseFacts(new Map(files.map(({ path, content }) => [path, content])))).toEqual(records);
});

test('titles of linked pages are one file, sorted by number', async () => {
  const { docs } = await readFolder(new URL('fixtures', import.meta.url).pathname);
  const linked = docs.map(({ id }) => `https://pay.weixin.qq.com/doc/v3/${id}`);
  const { content } = titlesFile(docs, linked);
  const numbers = [...content.matchAll(/^(\w+\/\d+): ./gm)].map(([, number]) => number);
  expect(numbers).toEqual(docs.map(({ id }) => id).sort());
  expect(titlesFile(docs, linked.slice(1)).content).not.toContain(docs[0]?.id);
});

test('each row is on its own line, and a second write gives the same text', async () => {
  const [first, again] = [renderFacts(await read()), renderFacts(await read())];
  expect(again).toEqual(first);
  const order = first.find(({ path }) => path.endsWith('orders.post.json'))?.content ?? '';
  expect(order).toContain(
    '\n            {"name":"out_trade_no","required":true,"type":"string","maxLength":32,"term":"商户订单号","minLength":6,"unit":"characters","pattern":"^[0-9A-Za-z_|*-]+$"},\n',
  );
});

test('pages of one subject with equal statements share a record, others have their own', async () => {
  const { pages } = await readFolder(new URL('fixtures', import.meta.url).pathname);
  const [order] = pages.filter(({ doc }) => doc.id === 'merchant/9000000002');
  if (!order) throw new Error('The order was not read.');
  const copy = { ...order, doc: { ...order.doc, id: 'merchant/9000000099' } };
  const record = recordsOf([...pages, copy]).find(
    ({ subject }) => 'path' in subject && subject.path === '/v3/hologram/orders',
  );
  expect(record?.statements.map(({ docs }) => docs.map(({ id }) => id))).toEqual([
    ['merchant/9000000002', 'merchant/9000000099'],
    ['partner/9000000002'],
  ]);
});

test('a file that is not JSON is reported', () => {
  const files = new Map([['openapi/official/paths/v3/orders.get.json', '{']]);
  expect(() => parseFacts(files)).toThrow('openapi/official/paths/v3/orders.get.json is no JSON');
});
