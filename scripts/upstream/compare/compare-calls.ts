import type { Catalog } from '../../spec/catalog-model.ts';
import type { CommonErrors } from '../../spec/error-model.ts';
import type { Operation } from '../../spec/operation-model.ts';
import type { Difference, DifferenceKind } from '../difference.ts';
import type { OfficialRecord } from '../official-model.ts';
import type { Count } from './compare-field.ts';

/** A difference of an operation apart from its fields; `source` when it is another place than the operation's. */
export type CallDifference = Pick<Difference, 'kind' | 'at' | 'official' | 'ours'> &
  Partial<Pick<Difference, 'docs' | 'source'>>;

/** Names in the spec for the callers that official pages name; the first one is usual. */
const CALLERS: Record<string, readonly string[]> = {
  普通商户: ['直连商户'],
  普通服务商: ['服务商'],
  平台商户: ['电商平台'],
  渠道商: ['渠道商'],
  '从业机构（银行）': ['从业机构（银行）', '从业机构'],
  '从业机构（支付机构）': ['从业机构（支付机构）', '从业机构'],
  清算机构: ['清算机构'],
};

/** Compares callers, hosts, status, errors and date of one operation. `server` is the host of operations without their own, `errors` those of all. */
export function compareCall(
  record: OfficialRecord,
  operation: Operation,
  { server, errors }: Pick<Catalog, 'server' | 'errors'>,
  count: Count,
): CallDifference[] {
  return [
    ...compareCallers(record, operation, count),
    ...compareHosts(record, operation.server ?? server, count),
    ...compareStatus(record, operation, count),
    ...compareErrors(record, operation, errors, count),
    ...compareDate(record, operation, count),
  ];
}

/** The callers that pages name: for each one its name there, and its names in the spec with the usual one first. */
export function callersOf({ statements }: OfficialRecord): (readonly [caller: string, names: readonly string[]])[] {
  const callers = distinct(statements.flatMap(({ facts }) => facts.callers));
  return callers.map((caller) => [caller, CALLERS[caller] ?? [caller]]);
}

function compareCallers(record: OfficialRecord, { roles }: Operation, count: Count): CallDifference[] {
  const named = callersOf(record);
  const missing = named.filter(([, names]) => !names.some((name) => roles.includes(name)));
  const extra = roles.filter((role) => !named.some(([, names]) => names.includes(role)));
  for (const _ of [...named, ...extra]) count('caller');
  return [
    ...missing.map(
      ([caller, [usual = caller]]): CallDifference => difference('caller', usual, caller, roles.join('、')),
    ),
    ...extra.map(
      (role): CallDifference => difference('caller', role, named.map(([caller]) => caller).join('、'), role),
    ),
  ];
}

function compareHosts({ statements }: OfficialRecord, server: string, count: Count): CallDifference[] {
  const hosts = distinct(statements.flatMap(({ facts }) => facts.hosts));
  if (hosts.length === 0) return [];
  count('host');
  return hosts.includes(server) ? [] : [difference('host', '', hosts.join(', '), server)];
}

function compareStatus({ statements }: OfficialRecord, { response }: Operation, count: Count): CallDifference[] {
  const statuses = distinct(statements.flatMap(({ facts }) => facts.status ?? []));
  if (statuses.length === 0) return [];
  count('status');
  return statuses.includes(response.status)
    ? []
    : [difference('status', '', statuses.join(', '), String(response.status))];
}

/** Errors that any operation may answer with need no row of their own. */
function compareErrors(
  { statements }: OfficialRecord,
  { errors }: Operation,
  shared: CommonErrors,
  count: Count,
): CallDifference[] {
  const rows = statements.flatMap(({ facts }) => facts.errors);
  if (rows.length === 0) return [];
  const all = distinct(rows.map(errorName));
  const needed = distinct(rows.filter(({ common }) => !common).map(errorName));
  const own = distinct(errors.map(errorName));
  const known = new Set([...own, ...shared.v3.map(errorName)]);
  for (const _ of needed) count('error');
  // The errors of operations have a file of their own.
  const place = (row = errors[0]) => (row ? { source: row.source } : {});
  return [
    ...needed
      .filter((name) => !known.has(name))
      .map((name) => ({ ...difference('error', name, name, own.join(', ') || 'none'), ...place() })),
    ...own
      .filter((name) => !all.includes(name))
      .map((name) => ({
        ...difference('extra-error', name, needed.join(', ') || 'none', name),
        ...place(errors.find((row) => errorName(row) === name)),
      })),
  ];
}

const errorName = ({ status, code }: { status?: number; code: string }): string => `${status} ${code}`;

/** The date of the page which changed last, or of the last change: many pages change and keep their date. */
export const latestDate = (
  { statements }: OfficialRecord,
  { changes = [] }: Pick<Operation, 'changes'>,
): string | undefined =>
  [...statements.flatMap(({ docs }) => docs.flatMap((doc) => doc.updated ?? [])), ...changes.map(({ date }) => date)]
    .sort()
    .at(-1);

function compareDate(record: OfficialRecord, operation: Operation, count: Count): CallDifference[] {
  const { updated = '' } = operation;
  const latest = latestDate(record, operation);
  if (latest === undefined) return [];
  count('date');
  // `changes-fit` reports a date older than the last change.
  if (latest === updated || operation.changes?.some(({ date }) => date > updated)) return [];
  return [difference('date', '', latest, updated || 'no date')];
}

const difference = (kind: DifferenceKind, at: string, official: string, ours: string): CallDifference => ({
  kind,
  at,
  official,
  ours,
});

const distinct = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];
