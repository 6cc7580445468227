import { describe, expect, it } from 'vitest';
import { normalizeSegment } from '../../scripts/client/chain.ts';
import { projectSpec } from '../../scripts/spec/project-spec.fixture.ts';
import { offeredCalls } from './offered-calls.ts';
import { createSender } from './wire.ts';

const { catalog } = await projectSpec();
const calls = offeredCalls();
const send = createSender();
const byName = new Map(catalog.operations.map((operation) => [`${operation.name} ${operation.method}`, operation]));

const operationOf = ({ name, method }: (typeof calls)[number]) =>
  byName.get(`${name} ${method === 'call' ? 'post' : method}`);

describe('the calls that the declarations offer', () => {
  it('send the method and path of their operation, by the real client', async () => {
    const mismatches: unknown[] = [];
    for (const call of calls) {
      const operation = operationOf(call);
      const names = operation?.parameters.flatMap((parameter) => (parameter.in === 'path' ? [parameter.name] : []));
      const sent = await send(call, names ?? []);
      const path = operation?.path.replace(/\{(\w+)\}/g, 'value-of-$1');
      if (sent.method !== operation?.method.toUpperCase() || sent.path !== path) mismatches.push({ call, sent, path });
    }
    expect(mismatches).toEqual([]);
    expect(calls.length).toBeGreaterThan(2 * catalog.operations.length);
  }, 180_000);

  it('include every operation, by a path in one piece', () => {
    const chained = calls.filter(({ route, method }) => 'chain' in route && method !== 'call');
    expect(new Set(chained.map(operationOf))).toEqual(new Set(catalog.operations));
    expect(chained).toHaveLength(catalog.operations.length);
  });

  it('include every operation by properties, but for segments that the client rewrites or has itself', () => {
    const called = new Set(calls.filter(({ route }) => 'properties' in route).map(operationOf));
    const uncalled = catalog.operations.filter((operation) => !called.has(operation));
    const segments = uncalled.map(({ path }) => path.split('/').find((segment) => isUnreachable(segment)));
    expect(segments.filter((segment) => segment === undefined)).toEqual([]);
    expect([...new Set(segments)].sort()).toEqual([
      'addInstitutionsub',
      'delete',
      'modifyInstitutionsub',
      'queryInstitutionsub',
    ]);
  });

  it('include the shorthand for every POST, and for nothing else', () => {
    const posts = catalog.operations.filter(({ method }) => method === 'post');
    const shorthands = calls.filter(({ method }) => method === 'call');
    expect(new Set(shorthands.map(operationOf))).toEqual(new Set(posts));
  });

  it('write a template in the three ways of the client, and a hyphen in two', () => {
    const ways = calls.filter(({ name }) => name === 'v3/pay/transactions/out-trade-no/_out_trade_no_');
    const properties = ways.flatMap(({ route }) => ('properties' in route ? [route.properties.slice(3)] : []));
    expect(new Set(properties.map(([hyphens]) => hyphens))).toEqual(new Set(['outTradeNo', 'out-trade-no']));
    expect(new Set(properties.map(([, template]) => template))).toEqual(
      new Set(['_out_trade_no_', '$out_trade_no$', '{out_trade_no}']),
    );
  });
});

const isUnreachable = (segment: string): boolean => normalizeSegment(segment) !== segment || segment === 'delete';
