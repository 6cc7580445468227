import { beforeAll, describe, expect, test } from 'vitest';
import type { Catalog, Operation } from '../catalog-model.ts';
import { REMEDIES } from '../error-model.ts';
import { projectSpec } from '../project-spec.fixture.ts';
import { ERRORS_FILE } from './load-errors.ts';

let catalog: Catalog;
let text: string[];
beforeAll(async () => {
  const loaded = await projectSpec();
  catalog = loaded.catalog;
  text = loaded.files.get(ERRORS_FILE)?.split('\n') ?? [];
});

const named = (id: string): Operation | undefined => catalog.operations.find((operation) => operation.id === id);

describe('the errors of the spec', () => {
  test('are those of many operations, every one at its line', () => {
    const own = catalog.operations.filter(({ errors }) => errors.length > 0);
    expect(own.length).toBeGreaterThan(100);
    const rows = own.flatMap(({ errors }) => errors);
    expect(rows.length).toBeGreaterThan(1100);
    for (const { code, source } of rows) expect(text[source.line - 1]).toContain(code);
  });

  test('use every kind of remedy, and say what to do in Chinese', () => {
    const rows = [...catalog.errors.v2, ...catalog.errors.v3, ...catalog.operations.flatMap(({ errors }) => errors)];
    expect(new Set(rows.map(({ remedy }) => remedy))).toEqual(new Set(REMEDIES));
    for (const { advice, description } of rows) {
      expect(advice).toMatch(/[\u4e00-\u9fff].*。$/);
      expect(description).toMatch(/[\u4e00-\u9fff]/);
    }
  });

  test('say what to query where an error leaves open whether money moved', () => {
    const refund = named('v3.refund.domestic.refunds.post')?.errors.find(({ code }) => code === 'SYSTEM_ERROR');
    expect(refund).toMatchObject({ status: 500, remedy: 'query-first' });
    expect(refund?.advice).toContain('商户退款单号');
    const pay = named('v2.pay.micropay.post')?.errors.find(({ code }) => code === 'SYSTEMERROR');
    expect(pay?.status).toBeUndefined();
    expect(pay?.advice).toContain('查单');
  });

  test('keep both spellings of a code, the usual one first', () => {
    expect(catalog.errors.spellings).toContainEqual(['NO_AUTH', 'NOAUTH']);
    expect(catalog.errors.spellings).toContainEqual(['SYSTEM_ERROR', 'SYSTEMERROR']);
  });

  test('distinguish statuses that are no error from those that are', () => {
    const { http } = catalog.errors;
    expect(http.map(({ status }) => status)).toEqual([200, 202, 204, 400, 401, 403, 404, 429, 500, 502, 503]);
    for (const { status, advice } of http) expect(advice !== undefined).toBe(status >= 400);
  });
});
