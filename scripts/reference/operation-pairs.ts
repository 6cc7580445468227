import type { Operation } from '../spec/catalog-model.ts';
import { endpointOf, pageUrl } from '../spec/locations.ts';
import type { OperationRef, PairTable } from './document-model.ts';

/** An operation with its counterparts, best first. */
export interface OperationPair {
  from: Operation;
  to: readonly Operation[];
}

/** A link to an operation; `suffix` leads to a section of it, such as `-errors`. */
export function operationRef(operation: Operation, suffix = ''): OperationRef {
  const { name, method, title } = operation;
  return { title, url: `${pageUrl(name)}#${method}${suffix}`, endpoint: endpointOf(operation) };
}

/** The operations with successors, in the order of the operations: those of APIv2 with one of APIv3, then the others. */
export function successorPairs(operations: Iterable<Operation>): {
  upgrades: OperationPair[];
  others: OperationPair[];
} {
  const known = new Map([...operations].map((operation) => [keyOf(operation), operation]));
  const all = [...known.values()]
    .filter(({ successors }) => successors.length > 0)
    .map((from) => ({ from, to: from.successors.flatMap((link) => known.get(keyOf(link)) ?? []) }));
  const isUpgrade = ({ from, to }: OperationPair): boolean => to.some(({ version }) => version !== from.version);
  return { upgrades: all.filter(isUpgrade), others: all.filter((pair) => !isUpgrade(pair)) };
}

const keyOf = ({ name, method }: Pick<Operation, 'name' | 'method'>): string => `${method} ${name}`;

/** The part of a path that an operation of service providers has, and that of merchants lacks. */
const PARTNER = /\/partner(?=\/)/;

/** Every operation that service providers have one of their own for, in the order of the operations. */
export function partnerPairs(operations: Iterable<Operation>): OperationPair[] {
  const known = new Map([...operations].map((operation) => [endpointOf(operation), operation]));
  return [...known.values()].flatMap((partner) => {
    if (!PARTNER.test(partner.path)) return [];
    const own = known.get(endpointOf({ ...partner, path: partner.path.replace(PARTNER, '') }));
    return own ? [{ from: own, to: [partner] }] : [];
  });
}

/** The tables of {@link successorPairs}. */
export function successorTables(operations: Iterable<Operation>): [upgrades: PairTable, others: PairTable] {
  const { upgrades, others } = successorPairs(operations);
  return [
    {
      ...{ anchor: 'upgrades', title: `APIv2 换成 APIv3 的 ${upgrades.length} 个接口` },
      ...pairTable(['APIv2', 'APIv3'], upgrades),
    },
    {
      ...{ anchor: 'replaced', title: `版本不变、换了接口的 ${others.length} 个` },
      ...pairTable(['原来的接口', '现在的接口'], others),
    },
  ];
}

/** The table of {@link partnerPairs}. */
export const partnerTable = (operations: Iterable<Operation>): PairTable =>
  pairTable(['直连商户', '服务商'], partnerPairs(operations));

function pairTable(heads: PairTable['heads'], pairs: readonly OperationPair[]): PairTable {
  return {
    heads,
    pairs: pairs.map(({ from, to }) => ({ from: operationRef(from), to: to.map((each) => operationRef(each)) })),
  };
}
