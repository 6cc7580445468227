import { METHODS, type Operation } from '../spec/catalog-model.ts';

/**
 * The segment of a path that the client sends for a property of its chain: `outTradeNo` → `out-trade-no`,
 * `_id_` → `{id}` (`normalize` in `wechatpay-axios-plugin/lib/wechatpay.js`).
 */
export function normalizeSegment(property: string): string {
  return property
    .replace(/^[A-Z]/, (letter) => letter.toLowerCase())
    .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    .replace(/^(\$|_)(.*)\1$/, '{$2}');
}

/** Own properties of the chain's nodes, which are functions: a segment of such a name cannot be a property. */
export const CHAIN_PROPERTIES: ReadonlySet<string> = new Set([
  ...METHODS,
  'chain',
  'client',
  'inspect',
  'length',
  'name',
]);

/** A path as `wxpay.chain(…)` takes it, which is sent as it stands: `v3/ecommerce/applyments/`, `v2/secapi/pay/refund`. */
export const chainPath = ({ version, path }: Pick<Operation, 'version' | 'path'>): string =>
  version === 'v2' ? `v2${path}` : path.slice(1);
