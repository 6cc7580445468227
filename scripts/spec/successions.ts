import type { Operation } from './catalog-model.ts';

/** An operation with those that take its place, best first. */
export interface Succession {
  from: Operation;
  to: Operation[];
}

/** All successions of a catalogue, APIv2 to APIv3 and the others apart, each in the order of the operations. */
export function successionsOf(operations: Iterable<Operation>): { upgrades: Succession[]; others: Succession[] } {
  const known = new Map([...operations].map((operation) => [keyOf(operation), operation]));
  const all = [...known.values()]
    .filter(({ successors }) => successors.length > 0)
    .map((from) => ({ from, to: from.successors.flatMap((link) => known.get(keyOf(link)) ?? []) }));
  const isUpgrade = ({ from, to }: Succession): boolean => to.some(({ version }) => version !== from.version);
  return { upgrades: all.filter(isUpgrade), others: all.filter((succession) => !isUpgrade(succession)) };
}

const keyOf = ({ name, method }: Pick<Operation, 'name' | 'method'>): string => `${method} ${name}`;
