import { expect, test } from 'vitest';
import type { Program } from '../../live/src/protocol.ts';
import { inTemporaryFolder } from '../lib/temporary-folder.ts';
import { openLiveCache } from './live-cache.ts';

const FILES = {
  'live/worker.js': 'worker',
  'live/catalog/v3/pay.json': 'orders',
  'live/catalog/v3/refund.json': 'refunds',
  'live/catalog/webhook/v3/refund/success.json': 'refunded',
  'live/catalog/errors.json': 'errors',
};
const program = (parts: Partial<Program> = {}): Program => ({
  ...{ file: 'snippets/a.ts', modules: { 'snippets/a.ts': '1' }, uploads: [], keyMode: 'public-key', extras: [] },
  ...parts,
});
const PAY = { url: 'https://api.mch.weixin.qq.com/v3/pay/x?a=1', headers: {} };

test('a program that ran is known until it, a script, or what it asked of the catalog changes', async () => {
  await inTemporaryFolder('wechatpay-live-', async (project) => {
    const open = (changed: Partial<typeof FILES> = {}) =>
      openLiveCache(project, new Map(Object.entries({ ...FILES, ...changed })));
    const cache = open();
    expect(cache.has(program())).toBe(false);
    cache.add(program(), [PAY]);
    cache.store();
    expect(open().has(program())).toBe(true);
    expect(open({ 'live/catalog/v3/refund.json': 'other' }).has(program())).toBe(true);
    expect(open({ 'live/catalog/v3/pay.json': 'other' }).has(program())).toBe(false);
    expect(open({ 'live/worker.js': 'other' }).has(program())).toBe(false);
    expect(open().has(program({ modules: { 'snippets/a.ts': '2' } }))).toBe(false);
    expect(open().has(program({ file: 'snippets/b.ts' }))).toBe(false);
  });
});

test('a callback depends on its own part of the catalog, and injected failures on the list of errors', async () => {
  await inTemporaryFolder('wechatpay-live-', async (project) => {
    const callback = program({ file: 'snippets/webhook/v3/refund/success.ts', webhook: 'v3/refund/success' });
    const failing = program({ file: 'snippets/guide/errors/refund.ts' });
    const cache = openLiveCache(project, new Map(Object.entries(FILES)));
    cache.add(callback, []);
    cache.add(failing, [PAY, { ...PAY, headers: { 'mock-fail': 'SYSTEM_ERROR' } }]);
    cache.store();
    const knownAfter = (path: string): boolean[] => {
      const changed = openLiveCache(project, new Map(Object.entries({ ...FILES, [path]: 'other' })));
      return [changed.has(callback), changed.has(failing)];
    };
    expect(knownAfter('live/catalog/webhook/v3/refund/success.json')).toEqual([false, true]);
    expect(knownAfter('live/catalog/errors.json')).toEqual([true, false]);
    expect(knownAfter('live/catalog/v3/refund.json')).toEqual([true, true]);
  });
});
