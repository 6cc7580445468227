import { byCodePoint } from './compare.ts';

/**
 * Deals names into shares of about the same weight: the heaviest first, each to the share that is then the lightest. The same
 * names give the same shares, whatever their order.
 */
export function dealEvenly(names: readonly string[], weightOf: (name: string) => number, count: number): string[][] {
  const shares = Array.from({ length: count }, () => ({ names: [] as string[], weight: 0 }));
  const heaviestFirst = [...names].sort((a, b) => weightOf(b) - weightOf(a) || byCodePoint(a, b));
  for (const name of heaviestFirst) {
    const lightest = shares.reduce((least, share) => (share.weight < least.weight ? share : least));
    lightest.names.push(name);
    lightest.weight += weightOf(name);
  }
  return shares.map((share) => share.names);
}
