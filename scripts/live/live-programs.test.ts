import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import { ERRORS_SHARD, shardOf } from '../../live/src/live-files.ts';
import { webhooksAbout } from '../../mock/src/notices/notice-webhooks.ts';
import { ENTITY_KINDS } from '../../mock/src/state/entities.ts';
import { NOT_RUN_IN_PAGE, programFile, programName } from '../docs/runnable-code.ts';
import { guideFiles } from '../run/guide-files.ts';
import { projectSpec } from '../spec/project-spec.fixture.ts';
import { askedShards } from './asked-shards.ts';
import { catalogShards, forRuns } from './catalog-shards.ts';
import { programNames, readProgram } from './live-programs.ts';

const { catalog } = await projectSpec();
const shards = catalogShards(catalog, forRuns);
const names = shards.map(({ name }) => name);

test('every example of an operation and a callback, and every program of a guide can run in its page', () => {
  const files = globSync('snippets/guide/**/*.ts').sort();
  const guides = guideFiles(new Map(files.map((file) => [file, readFileSync(file, 'utf8')])));
  const others = guides.filter(({ kind }) => kind !== 'program').map(({ file }) => file);
  expect(Object.keys(NOT_RUN_IN_PAGE).sort()).toEqual(others);
  const examples = globSync(['snippets/{v2,v3,brand}/**/*.ts', 'snippets/webhook/v[23]/**/*.ts']);
  expect(programNames(process.cwd())).toHaveLength(examples.length + guides.length - others.length);
  expect(programName('snippets/webhook/servers/koa.ts')).toBeUndefined();
});

test('a program has the modules that it imports, its key mode, its uploads and its callback', () => {
  const read = (name: string) => readProgram(process.cwd(), name);
  const retried = read('guide/errors/refund');
  expect(Object.keys(retried?.modules ?? {})).toEqual([
    'snippets/guide/errors/refund.ts',
    'snippets/wxpay.ts',
    'snippets/guide/errors/retry.ts',
  ]);
  expect(retried?.modules['snippets/guide/errors/refund.ts']).toContain('load("snippets/guide/errors/retry.ts")');
  expect(retried).toMatchObject({ keyMode: 'public-key', extras: [], uploads: [] });
  expect(read('guide/keys/first.certificate')?.keyMode).toBe('certificate');
  expect(read('guide/files/upload')?.uploads).toEqual(['license.png']);
  expect(read('v2/pay/unifiedorder.post')?.extras).toEqual(['xml']);
  expect(read('guide/files/bill-stream')?.extras).toEqual(['zip']);
  expect(read('v2/mmpaymkttransfers/sendredpack.post')?.extras).toEqual(['xml']);
  expect(read('v3/merchant-service/complaints-v2.get')?.extras).toEqual([]);
  expect(read('webhook/v3/refund/success')).toMatchObject({ webhook: 'v3/refund/success', extras: [] });
  expect(read('guide/webhook/server')).toBeUndefined();
  expect(read('../scripts/live')).toBeUndefined();
  expect(programFile('v2/pay/unifiedorder.post')).toBe('snippets/v2/pay/unifiedorder.post.ts');
});

test.each([
  ['v3/pay/transactions/jsapi.post', ['v3/pay/transactions']],
  ['v2/mmpaymkttransfers/sendredpack.post', ['mmpaymkttransfers/sendredpack']],
  // A path in text, an address, a client of its own, and an error that is asked for.
  ['v3/brand/partner/store/brandstores/_store_id_.delete', ['v3/brand/partner/store']],
  ['guide/signing/v2', ['pay/orderquery']],
  ['guide/keys/refresh.certificate', ['v3/certificates']],
  ['guide/errors/rehearse', ['errors', 'v3/refund']],
  ['guide/migration/refund', ['secapi/pay/refund', 'v3/refund']],
  ['guide/keys/serial', []],
])('the parts of the catalog that %s asks for are known before it runs', (name, expected) => {
  const program = readProgram(process.cwd(), name);
  expect(program && askedShards(program, [...names, ERRORS_SHARD])).toEqual(expected);
});

test('each operation is in the shard that its path leads to', () => {
  const lost = shards.flatMap(({ name, catalog: { operations } }) =>
    operations.filter(({ path }) => shardOf(path, names) !== name).map(({ id }) => id),
  );
  expect(lost).toEqual([]);
  expect(shards.flatMap((shard) => shard.catalog.operations)).toHaveLength(catalog.operations.length);
  expect(shardOf('/v3/pay/transactions/jsapi?a=/b', names)).toBe('v3/pay/transactions');
  expect(shardOf('/nothing', names)).toBeUndefined();
});

test('a shard has the callbacks that follow what it does', () => {
  const callbacksOf = (name: string) =>
    shards.find((shard) => shard.name === name)?.catalog.webhooks.map((webhook) => webhook.name);
  expect(callbacksOf('v3/pay/transactions')).toEqual(['v3/transaction/success']);
  expect(callbacksOf('v3/certificates')).toEqual([]);
  expect(callbacksOf('v3/refund')).toEqual(['v3/refund/abnormal', 'v3/refund/closed', 'v3/refund/success']);
  const told = new Set(shards.flatMap((shard) => shard.catalog.webhooks.map((webhook) => webhook.name)));
  const about = ENTITY_KINDS.flatMap((kind) => [...webhooksAbout(kind, 'v2'), ...webhooksAbout(kind, 'v3')]);
  expect(told).toEqual(new Set(about));
});
