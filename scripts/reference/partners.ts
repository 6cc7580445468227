import type { Operation } from '../spec/catalog-model.ts';
import { endpointOf } from '../spec/locations.ts';
import { type OperationPair, renderPairs } from '../writers/html/operation-pairs.ts';

/** The part of a path that an operation of service providers has, and that of merchants lacks. */
const PARTNER = /\/partner(?=\/)/;

/** Every operation that service providers have one of their own for, in the order of the operations. */
export function partnerPairs(operations: readonly Operation[]): OperationPair[] {
  const known = new Map(operations.map((operation) => [endpointOf(operation), operation]));
  const partners = operations.filter(({ path }) => PARTNER.test(path));
  return partners.flatMap((partner) => {
    const own = known.get(endpointOf({ ...partner, path: partner.path.replace(PARTNER, '') }));
    return own ? [{ from: own, to: [partner] }] : [];
  });
}

/** Renders what a service provider calls instead of what a merchant calls. */
export const renderPartners = (operations: readonly Operation[], base: string): string =>
  renderPairs(['直连商户', '服务商'], partnerPairs(operations), base);
