import { AxiosError, AxiosHeaders } from 'axios';
import { beforeAll, describe, expect, it } from 'vitest';
import type {
  ApiError,
  Catalog,
  Version,
} from '../../../scripts/spec/catalog-model.ts';
import { projectSpec } from '../../../scripts/spec/project-spec.fixture.ts';
import { failureOf } from './failure.ts';

let catalog: Catalog;
beforeAll(async () => {
  catalog = (await projectSpec()).catalog;
});

/** The class that the guide's code assigns to an error, as the client throws it. */
function kindOfRow(version: Version, { code, status = 200 }: ApiError) {
  const config = { headers: new AxiosHeaders() };
  const data =
    version === 'v3'
      ? { code }
      : { return_code: 'SUCCESS', result_code: 'FAIL', err_code: code };
  const response = { status, statusText: '', headers: {}, config, data };
  return failureOf(
    new AxiosError(
      '',
      status === 200 ? 'EV2_RES_STATUS_CODE_NOT_SUCESS' : undefined,
      config,
      {},
      response,
    ),
  ).kind;
}

/** Every row of the spec whose remedy is one of these, as text: `v3 500 SYSTEM_ERROR`. */
function rowsOf(
  ...remedies: ApiError['remedy'][]
): { row: string; kind: string }[] {
  const all = catalog.operations.flatMap(({ version, errors }) =>
    errors.map((error) => ({ version, error })),
  );
  const common = (['v2', 'v3'] as const).flatMap((version) =>
    catalog.errors[version].map((error) => ({ version, error })),
  );
  return [...all, ...common]
    .filter(
      ({ error }) =>
        remedies.includes(error.remedy) && error.status !== 202,
    )
    .map(({ version, error }) => ({
      row: `${version} ${error.status ?? ''} ${error.code}`,
      kind: kindOfRow(version, error),
    }));
}

describe('every error of the spec has the kind of its remedy', () => {
  it('retries later where calls are too frequent', () => {
    const rows = rowsOf('reduce-rate');
    expect(rows.length).toBeGreaterThan(50);
    // RULE_LIMIT with 403 is also a business rule, which a retry does not satisfy; FREQUENCY_LIMIT of transfers may have paid.
    const often = rows.filter(
      ({ row }) => !row.includes(' 403 ') && !/ FREQUENCY_LIMIT$/.test(row),
    );
    expect(often.filter(({ kind }) => kind !== 'busy')).toEqual([]);
  });

  it('queries where the result is unknown', () => {
    const rows = rowsOf('retry-same', 'query-first');
    expect(rows.length).toBeGreaterThan(100);
    // A second application is refused; which one is under way is another question.
    const open = rows.filter(({ row }) => !/ALREADY_EXISTS$/.test(row));
    expect([
      ...new Set(
        open.filter(({ kind }) => kind !== 'unknown').map(({ row }) => row),
      ),
    ]).toEqual([]);
  });

  it('rejects where the request must be corrected, and the status is unambiguous', () => {
    const rows = rowsOf(
      'fix-parameters',
      'check-permission',
      'check-signature',
      'check-account',
      'check-state',
    );
    expect(rows.length).toBeGreaterThan(500);
    const closed = rows.filter(({ row }) => !/ 50\d /.test(row));
    expect([
      ...new Set(
        closed
          .filter(({ kind }) => kind !== 'refused')
          .map(({ row }) => row),
      ),
    ]).toEqual([]);
  });
});
