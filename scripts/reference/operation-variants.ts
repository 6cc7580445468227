import { groupBy } from '../lib/group-by.ts';
import type { Operation } from '../spec/catalog-model.ts';
import { withoutCaller } from './caller-part.ts';
import { roleKinds } from './navigation/roles.ts';

/**
 * The operations that do the same for different callers, by each of them: `/v3/pay/transactions/jsapi` for merchants,
 * `/v3/pay/partner/transactions/jsapi` for service providers and platforms. A kind of caller has one of them.
 */
export function operationVariants(operations: readonly Operation[]): Map<Operation, readonly Operation[]> {
  const groups = groupBy(operations, ({ method, path }) => `${method} ${withoutCaller(path)}`);
  const variants = [...groups.values()]
    .filter((group) => group.length > 1 && haveOwnCallers(group))
    .map((group) => group.toSorted((a, b) => (comesFirst(a, b) ? -1 : 1)));
  return new Map(variants.flatMap((group) => group.map((operation) => [operation, group] as const)));
}

/** Whether every operation has callers that none of the others has. */
function haveOwnCallers(group: readonly Operation[]): boolean {
  const kinds = group.map(({ roles }) => roleKinds(roles));
  return kinds.every(({ length }) => length > 0) && new Set(kinds.flat()).size === kinds.flat().length;
}

/** Kinds of callers have an order, that of most readers first. */
const comesFirst = (a: Operation, b: Operation): boolean =>
  roleKinds(a.roles).includes(roleKinds([...a.roles, ...b.roles])[0] ?? '');
