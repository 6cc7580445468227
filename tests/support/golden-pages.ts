import { operationName } from '../../scripts/spec/locations.ts';

/**
 * Paths of the golden project, one of each kind, as on the wire. Their operations lead to each other alone: a successor
 * or a component that one of them needs is here.
 */
export const GOLDEN_PATHS = {
  /** A request and a response in JSON, with an encrypted field. */
  json: '/v3/pay/transactions/jsapi',
  /** Shares a component with {@link GOLDEN_PATHS.json}. */
  sharesComponent: '/v3/pay/transactions/app',
  /** The call of the guide. */
  guide: '/v3/pay/transactions/native',
  /** A value in the path and one in the query. */
  query: '/v3/pay/transactions/out-trade-no/{out_trade_no}',
  /** A response without a body. */
  noContent: '/v3/pay/transactions/out-trade-no/{out_trade_no}/close',
  upload: '/v3/merchant/media/upload',
  download: '/v3/billdownload/file',
  /** The operation that returns the URL of {@link GOLDEN_PATHS.download}. */
  bill: '/v3/bill/tradebill',
  /** A field that must be encrypted. */
  encrypted: '/v3/profitsharing/receivers/add',
  /** XML, without a certificate. */
  xml: '/pay/closeorder',
  /** XML, with the client certificate; deprecated, with {@link GOLDEN_PATHS.successor}. */
  certificate: '/secapi/pay/refund',
  successor: '/v3/refund/domestic/refunds',
  /** A host of its own. */
  overseas: '/v3/global/statements',
  /** Several operations on one page. */
  severalMethods: '/v3/new-tax-control-fapiao/merchant/development-config',
};

/** The name of an operation of the golden project. */
export const goldenName = (path: string): string => operationName(path, path.startsWith('/v3/') ? 'v3' : 'v2');

/** Callbacks of both versions that the handlers in `snippets/webhook/` name, and one of each that they do not. */
export const GOLDEN_WEBHOOKS: readonly string[] = [
  'v3/transaction/success',
  'v3/refund/success',
  'v3/refund/abnormal',
  'v3/refund/closed',
  'v3/mchtransfer/bill/finished',
  'v3/complaint/create',
  'v3/complaint/state_change',
  'v3/payscore/user_paid',
  'v3/profitsharing/success',
  'v3/profitsharing/return',
  'v3/fapiao/issued',
  'v2/transaction-success',
  'v2/refund-processed',
  'v2/combined-transactions-success',
  'v2/pap-contract-state-changed',
  'v2/transactions-risk-occurred',
  'v2/vehicle-state-changed-for-parking',
  'v2/check/success',
];
