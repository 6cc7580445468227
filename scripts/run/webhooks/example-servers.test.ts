import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { loadWebhooks } from '../../../mock/src/notify/load-webhooks.ts';
import { DELIVERY_FAULTS } from '../../../mock/src/notify/notify-model.ts';
import { SERVED, SERVER_DEFECTS } from './example-servers.ts';

describe('what every server is sent', () => {
  it('is at least ten events, all of the spec, of both versions', async () => {
    const names = new Set((await loadWebhooks(process.cwd())).map(({ name }) => name));
    expect(SERVED.length).toBeGreaterThanOrEqual(10);
    expect(SERVED.filter((name) => !names.has(name))).toEqual([]);
    expect(new Set(SERVED.map((name) => name.slice(0, 2)))).toEqual(new Set(['v2', 'v3']));
  });

  it('is every fault, in events that it handles when they have none', () => {
    expect(new Set(SERVER_DEFECTS.map(({ fault }) => fault))).toEqual(new Set(DELIVERY_FAULTS));
    expect(SERVER_DEFECTS.filter(({ name }) => !SERVED.includes(name))).toEqual([]);
  });

  it('goes to five servers', () => {
    const servers = globSync('snippets/webhook/servers/*.ts', { cwd: process.cwd() });
    expect(servers.map((file) => file.replace(/^.*\/|\.ts$/g, '')).sort()).toEqual([
      'express',
      'fastify',
      'koa',
      'nest',
      'node-http',
    ]);
  });
});
