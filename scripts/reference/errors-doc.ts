import { byCodePoint } from '../lib/compare.ts';
import { groupBy } from '../lib/group-by.ts';
import type { ApiError, Catalog, Operation } from '../spec/catalog-model.ts';
import { errorAnchor } from '../spec/locations.ts';
import { productOf } from '../spec/traverse.ts';
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
export function errorsDoc(catalog: Catalog): ErrorsDoc {
  const { operations, errors: common } = catalog;
  const meanings = new Map<string, Meaning>();
  for (const operation of operations) {
    for (const error of operation.errors) meaningOf(error, meanings).operations.push(operation);
  }
  for (const version of ['v3', 'v2'] as const) {
    for (const error of common[version]) meaningOf(error, meanings).common.add(version);
  }
  const byCode = groupBy([...meanings.values()], ({ code }) => code);
  const entries = [...byCode].map(([code, rows]): CodeEntry => {
    const spellings = (common.spellings.find((group) => group.includes(code)) ?? []).filter((other) => other !== code);
    return {
      ...{ anchor: errorAnchor(code), code },
      spellings: spellings.map((other) => ({ code: other, url: codeUrl(other) })),
      meanings: rows.sort(byUse).map(codeMeaning),
    };
  });
  entries.sort((a, b) => byCodePoint(a.code.toLowerCase(), b.code.toLowerCase()));
  const bySubject = groupBy(entries, ({ code, spellings }) => {
    const codes = [code, ...spellings.map((other) => other.code)];
    return subjectOf(
      codes.flatMap((each) => byCode.get(each) ?? []),
      catalog,
    );
  });
  return {
    statuses: { anchor: 'http', title: 'HTTP 状态码', rows: common.http },
    common: [
      { anchor: 'common-v3', title: 'APIv3 公共错误码', rows: common.v3.map(errorText) },
      { anchor: 'common-v2', title: 'APIv2 公共错误码', rows: common.v2.map(errorText) },
    ],
    codes: {
      ...{ anchor: 'codes', title: '全部错误码', entries },
      groups: subjects(catalog).flatMap(({ slug, name }) => {
        const own = bySubject.get(slug);
        return own ? [{ anchor: `codes-${slug}`, title: name, entries: own }] : [];
      }),
    },
  };
}

const COMMON = { slug: 'common-codes', name: '所有接口都可能返回的' };
const SHARED = { slug: 'shared', name: '几种产品共有的' };

/** What the codes are listed under: those of all operations, those of several products, then each product. */
const subjects = ({ products }: Catalog): { slug: string; name: string }[] => [COMMON, SHARED, ...products];

/** The subject of a code, given its meanings in all its spellings. */
function subjectOf(meanings: readonly Meaning[], catalog: Catalog): string {
  if (meanings.some(({ common }) => common.size > 0)) return COMMON.slug;
  const products = new Set(
    meanings.flatMap(({ operations }) => operations.map((each) => productOf(catalog, each)?.slug)),
  );
  const [only] = products;
  return products.size === 1 && only !== undefined ? only : SHARED.slug;
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
