import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { loadWebhooksAlone } from '../spec/load/load-spec.ts';
import { DELIVERY_FAULTS } from './webhook-events.ts';
import { SERVER_EVENTS, SERVER_FAULTS } from './webhook-servers.ts';

describe('the events that every server receives', () => {
  it('are at least ten of the spec, of both versions', async () => {
    const names = new Set((await loadWebhooksAlone(process.cwd())).map(({ name }) => name));
    expect(SERVER_EVENTS.length).toBeGreaterThanOrEqual(10);
    expect(SERVER_EVENTS.filter((name) => !names.has(name))).toEqual([]);
    expect(new Set(SERVER_EVENTS.map((name) => name.slice(0, 2)))).toEqual(new Set(['v2', 'v3']));
  });

  it('have every fault, in events that it handles without one', () => {
    expect(new Set(SERVER_FAULTS.map(({ fault }) => fault))).toEqual(new Set(DELIVERY_FAULTS));
    expect(SERVER_FAULTS.filter(({ name }) => !SERVER_EVENTS.includes(name))).toEqual([]);
  });

  it('go to five servers', () => {
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
