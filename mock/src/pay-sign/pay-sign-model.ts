/**
 * Where a page or an app hands signed parameters to the client: `jsapi` the pages and mini programs of APIv3, `app` the
 * SDK of APIv3, `v2-jsapi` and `v2-app` the same of APIv2, `v2` every other one that signs all of its fields by APIv2's
 * rule (pay score, contracts, vehicles, pages of coupons). The last four have rules of their own: red packets in mini programs,
 * the plug-in that sends coupons, `wx.config`, and cards.
 */
export const PAY_SIGN_KINDS = [
  'jsapi',
  'app',
  'v2-jsapi',
  'v2-app',
  'v2',
  'red-packet',
  'coupon-plugin',
  'js-sdk-config',
  'card',
] as const;
export type PaySignKind = (typeof PAY_SIGN_KINDS)[number];

/** The parameters of one payment. */
export interface PaySignRequest {
  /** As they are handed to the client, under the names of any platform. */
  parameters: Readonly<Record<string, unknown>>;
  /** Guessed from the parameters when absent. */
  kind?: PaySignKind;
  /** The AppID of the order: `wx.requestPayment` takes none, but signs it. */
  appid?: string;
  /** The ticket that `wx.config` and cards are signed with, and the address of the page that calls `wx.config`. */
  ticket?: string;
  url?: string;
}

/** The result of a check. */
export interface PaySignResult {
  valid: boolean;
  kind: PaySignKind;
  /** What has to be signed; of APIv2 with `<APIv2 key>` in place of the key. */
  text: string;
  /** The first parameter that is wrong, and why, in Chinese. */
  field?: string;
  message?: string;
  /** What was signed instead, where a usual mistake explains the signature. */
  signed?: string;
  /** The offset of the first byte in which `signed` differs from `text`. */
  differsAt?: number;
}
