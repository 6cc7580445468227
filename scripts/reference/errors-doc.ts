import { byCodePoint } from '../lib/compare.ts';
import { groupBy } from '../lib/group-by.ts';
import type { ApiError, Catalog, Operation } from '../spec/catalog-model.ts';
import { errorAnchor } from '../spec/locations.ts';
import type { CodeEntry, CodeMeaning, ErrorsDoc } from './document-model.ts';
import { codeUrl, errorText } from './operation-doc.ts';
import { operationRef } from './operation-pairs.ts';

/** A meaning of a code while it is gathered. Rows with the same texts are one meaning. */
interface Meaning extends Pick<ApiError, 'code' | 'description' | 'advice'> {
  statuses: Set<number>;
  /** Versions whose operations may all answer with it. */
  common: Set<Operation['version']>;
  operations: Operation[];
}

/** The index of errors: HTTP statuses, common codes, then every code of the catalog with its meanings. */
export function errorsDoc({ operations, errors: common }: Catalog): ErrorsDoc {
  const meanings = new Map<string, Meaning>();
  for (const operation of operations) {
    for (const error of operation.errors) meaningOf(error, meanings).operations.push(operation);
  }
  for (const version of ['v3', 'v2'] as const) {
    for (const error of common[version]) meaningOf(error, meanings).common.add(version);
  }
  const entries = [...groupBy([...meanings.values()], ({ code }) => code)].map(([code, rows]): CodeEntry => {
    const spellings = (common.spellings.find((group) => group.includes(code)) ?? []).filter((other) => other !== code);
    return {
      ...{ anchor: errorAnchor(code), code },
      spellings: spellings.map((other) => ({ code: other, url: codeUrl(other) })),
      meanings: rows.sort(byUse).map(codeMeaning),
    };
  });
  return {
    statuses: { anchor: 'http', title: 'HTTP 状态码', rows: common.http },
    common: [
      { anchor: 'common-v3', title: 'APIv3 公共错误码', rows: common.v3.map(errorText) },
      { anchor: 'common-v2', title: 'APIv2 公共错误码', rows: common.v2.map(errorText) },
    ],
    codes: {
      ...{ anchor: 'codes', title: '全部错误码' },
      entries: entries.sort((a, b) => byCodePoint(a.code.toLowerCase(), b.code.toLowerCase())),
    },
  };
}

function meaningOf(error: ApiError, meanings: Map<string, Meaning>): Meaning {
  const { status, code, description, advice } = error;
  const key = JSON.stringify([code, description, advice]);
  const meaning = meanings.get(key) ?? {
    ...{ code, description, advice },
    ...{ statuses: new Set<number>(), common: new Set<Operation['version']>(), operations: [] },
  };
  meanings.set(key, meaning);
  if (status !== undefined) meaning.statuses.add(status);
  return meaning;
}

function byUse(a: Meaning, b: Meaning): number {
  return b.common.size - a.common.size || b.operations.length - a.operations.length;
}

function codeMeaning({ description, advice, statuses, common, operations }: Meaning): CodeMeaning {
  return {
    ...{ description, advice },
    labels: [...[...statuses].sort((a, b) => a - b).map(String), ...[...common].map((version) => `API${version} 公共`)],
    operations: operations.map((operation) => operationRef(operation, '-errors')),
  };
}
