/** A page of every kind that the site has, by address below its base. */
export const PAGE_KINDS: readonly string[] = [
  '',
  'openapi/',
  'openapi/v3/pay/transactions/jsapi',
  // Several operations on one page.
  'openapi/v3/new-tax-control-fapiao/merchant/development-config',
  // Two examples of one operation.
  'openapi/v3/global/transactions/jsapi',
  // APIv2, deprecated, with a client certificate.
  'openapi/v2/secapi/pay/refund',
  'webhook/',
  'webhook/v3/transaction/success',
  'webhook/v2/refund-processed',
  'errors/',
  'product/',
  'product/payment',
  'guide/quick-start',
  'guide/webhook',
  'guide/migration',
];

/** An address that no page has. */
export const MISSING_PAGE = 'openapi/v3/pay/transaction/jsapi';

/** Those that have every colour between them: of the others, the colours are the same around other text. */
export const PAGES_OF_ALL_COLOURS: ReadonlySet<string> = new Set([
  '',
  'openapi/v3/pay/transactions/jsapi',
  'webhook/v3/transaction/success',
  'errors/',
  'product/payment',
  'guide/webhook',
]);
