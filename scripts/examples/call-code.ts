import { CHAIN_PROPERTIES, chainPath, normalizeSegment } from '../client/chain.ts';
import type { Operation } from '../spec/catalog-model.ts';
import { quote } from './print-code.ts';

/**
 * The expression that sends an operation: `wxpay.v3.pay.transactions.jsapi.post`.
 * Where the chain can't reach the path (capitals, a trailing slash, a segment named like a method),
 * `wxpay.chain('v3/…').post`, which sends the path as it stands.
 */
export function callExpression(operation: Pick<Operation, 'version' | 'path' | 'method'>): string {
  const segments = operation.path.replace(/^\//, '').split('/').map(chainSegment);
  if (segments.some((segment) => segment === undefined)) {
    return `wxpay.chain(${quote(chainPath(operation))}).${operation.method}`;
  }
  return `wxpay${operation.version === 'v2' ? '.v2' : ''}${segments.join('')}.${operation.method}`;
}

/** `.outTradeNo` for `out-trade-no`, `._openid_` for `{openid}`; undefined when no property leads there. */
function chainSegment(segment: string): string | undefined {
  const property = /^\{.*\}$/.test(segment)
    ? segment.replace(/^\{(.*)\}$/, '_$1_')
    : segment.replace(/-([a-z])/g, (_match, letter: string) => letter.toUpperCase());
  if (segment === '' || CHAIN_PROPERTIES.has(property)) return undefined;
  if (normalizeSegment(property) === segment && /^[\w$]+$/.test(property)) return `.${property}`;
  return normalizeSegment(segment) === segment ? `[${quote(segment)}]` : undefined;
}
