import type { Operation } from '../../spec/catalog-model.ts';
import { successionsOf } from '../../spec/successions.ts';
import { renderHeading } from './html.ts';
import { renderPairs } from './operation-pairs.ts';

/** Renders what takes the place of which operation: a table of APIv2 to APIv3, and one of the others. */
export function renderSuccessors(operations: readonly Operation[], base: string): string {
  const { upgrades, others } = successionsOf(operations);
  return [
    renderHeading(3, 'upgrades', `APIv2 换成 APIv3 的 ${upgrades.length} 个接口`),
    renderPairs(['APIv2', 'APIv3'], upgrades, base),
    renderHeading(3, 'replaced', `版本不变、换了接口的 ${others.length} 个`),
    renderPairs(['原来的接口', '现在的接口'], others, base),
  ].join('');
}
