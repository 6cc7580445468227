import { CHAIN_PROPERTIES, chainPath, normalizeSegment } from '../client/chain.ts';
import type { Operation } from '../spec/catalog-model.ts';
import { operationNamespace, requestTypeName } from '../writers/types/type-names.ts';
import { code, type Entry, object, printValue, quote, type Value } from './code-value.ts';

/**
 * The expression that sends an operation: `wxpay.v3.pay.transactions.jsapi.post`.
 * Where no property leads to a segment (capitals, a trailing slash, a segment named like a method),
 * `wxpay.chain('v3/…').post`, which sends the path as it stands.
 */
export function callExpression(operation: Pick<Operation, 'version' | 'path' | 'method'>): string {
  const segments = operation.path.replace(/^\//, '').split('/').map(chainSegment);
  if (segments.some((segment) => segment === undefined)) {
    return `wxpay.chain(${quote(chainPath(operation))}).${operation.method}`;
  }
  return `wxpay${operation.version === 'v2' ? '.v2' : ''}${segments.join('')}.${operation.method}`;
}

/** `.outTradeNo` for `out-trade-no`, `._openid_` for `{openid}`; undefined when no property leads to the segment. */
function chainSegment(segment: string): string | undefined {
  const property = /^\{.*\}$/.test(segment)
    ? segment.replace(/^\{(.*)\}$/, '_$1_')
    : segment.replace(/-([a-z])/g, (_match, letter: string) => letter.toUpperCase());
  if (segment === '' || CHAIN_PROPERTIES.has(property)) return undefined;
  if (normalizeSegment(property) === segment && /^[\w$]+$/.test(property)) return `.${property}`;
  return normalizeSegment(segment) === segment ? `[${quote(segment)}]` : undefined;
}

/**
 * The call that sends a DELETE with a body. The client's chain drops that body (it overrides `data` of the configuration,
 * `request` in `wechatpay-axios-plugin/lib/decorator.js`); axios itself, the same instance, signs and verifies. The
 * path's templates are filled in, which axios does not do.
 */
export function deleteExpression(operation: Operation, body: Value, config: Entry[]): string {
  const inPath = new Set(
    operation.parameters.filter(({ in: location }) => location === 'path').map(({ name }) => name),
  );
  const values = new Map(config.filter(([name]) => inPath.has(name)));
  const path = operation.path.slice(1).replace(/\{(\w+)\}/g, (template, name: string) => {
    const value = values.get(name);
    return value?.kind === 'literal' ? String(value.value) : template;
  });
  const types = operationNamespace(operation);
  const type = `${types}.${requestTypeName(operation.request?.mediaType ?? '')}`;
  const data: Entry = ['data', code(`${printValue(body)} satisfies ${type}`)];
  const rest = config.filter(([name]) => !inPath.has(name));
  const response = operation.response.body ? `<${types}.WellformedResponse>` : '';
  return `wxpay.client.v3.delete${response}(${quote(path)}, ${printValue(object([data, ...rest]))})`;
}
