import type { Method, Operation } from '../../spec/catalog-model.ts';

/** The capitalised form of a name: `goods_detail` → `GoodsDetail`, `goodsId` → `GoodsId`. */
export function pascalCase(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const joined = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return /^\p{L}/u.test(joined) ? joined : `_${joined}`;
}

/**
 * The identifier of one segment of an operation's name: `out-trade-no` → `OutTradeNo`, `pay_bank` → `Pay_bank`,
 * `_out_trade_no_` (a template) stays as it is.
 */
export function segmentIdentifier(segment: string): string {
  if (/^_.*_$/.test(segment)) return segment;
  const joined = segment
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
  return /^[A-Z]/.test(joined) ? joined : `_${joined}`;
}

/** The namespace of a path, without the root: `V3.Pay.Transactions.Jsapi`. */
export function pathNamespace(name: string): string {
  return name.split('/').map(segmentIdentifier).join('.');
}

/** The namespace of a method's types: `PostHttpMethod`. */
export const methodNamespace = (method: Method): string => `${pascalCase(method)}HttpMethod`;

/** The full name of an operation's types: `WeChatPay.OpenAPI.V3.Pay.Transactions.Jsapi.PostHttpMethod`. */
export function operationNamespace(operation: Pick<Operation, 'name' | 'method'>): string {
  return `WeChatPay.OpenAPI.${pathNamespace(operation.name)}.${methodNamespace(operation.method)}`;
}

/** The name of a request body's type, by its media type. */
export function requestTypeName(mediaType: string): string {
  if (mediaType === 'multipart/form-data') return 'FormDataRequest';
  return mediaType === 'application/xml' ? 'XmlDataRequest' : 'JsonDataRequest';
}

/** The identifier of the last segment of an operation's name. */
export const lastIdentifier = (name: string): string => segmentIdentifier(name.slice(name.lastIndexOf('/') + 1));

/** Whether a path on the wire ends in `/`, which its name doesn't show. */
export const endsWithSlash = (path: string): boolean => path.endsWith('/');

/** The name of the interface that has a path's methods. A path that ends in `/` has one of its own: `Applyments_`. */
export function nodeIdentifier(operation: Pick<Operation, 'name' | 'path'>): string {
  return lastIdentifier(operation.name) + (endsWithSlash(operation.path) ? '_' : '');
}
