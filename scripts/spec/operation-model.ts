import type { ChangeEntry } from './change-model.ts';
import type { ApiError } from './error-model.ts';
import type { Body, Parameter, Source } from './schema-model.ts';

/** HTTP methods that WeChat Pay operations use, in the order in which a page shows them. */
export const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;
export type Method = (typeof METHODS)[number];

export type Version = 'v2' | 'v3';

/** Schemes of the `Authorization` header of APIv3: that of merchants, which is the usual one, and that of brands. */
export const SCHEMES = ['WECHATPAY2-SHA256-RSA2048', 'WECHATPAY-BRAND-SHA256-RSA2048'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** As much of an operation as a link to it needs. */
export type OperationLink = Pick<Operation, 'name' | 'method' | 'title' | 'version'>;

/** A point in which the spec does not follow the official page, and why, for readers. */
export interface OfficialDeviation {
  /** The table of the page and the field there (`answer 200`, `data.serial_no`); absent for the operation as a whole. */
  field?: { place: string; path: string };
  reason: string;
}

export interface Operation {
  /** The client's chain, dots between segments: `v3.pay.transactions.jsapi.post`. */
  id: string;
  /** The path shared by every folder, without suffix: `v3/pay/transactions/jsapi`. */
  name: string;
  /** That of the protocol: APIv3 signs the request in a header, APIv2 its XML. */
  version: Version;
  /** How an APIv3 request is signed; APIv2 has no such header. */
  scheme?: Scheme;
  method: Method;
  /** Path on the wire, templates in braces, no `/v2` prefix: `/v3/pay/transactions/id/{transaction_id}`. */
  path: string;
  /** Chinese name. */
  title: string;
  /** Product areas; the first one is where the operation is listed. */
  tags: string[];
  roles: string[];
  /** ISO date of the official page's last change. */
  updated?: string;
  officialDocs: string[];
  /** What readers of the official page should know. */
  deviations?: OfficialDeviation[];
  /** What changed in it, newest first; absent when nothing is known to have. */
  changes?: ChangeEntry[];
  /** Base URL when the operation has a host of its own, such as `https://apihk.mch.weixin.qq.com`. */
  server?: string;
  /** The request must present the merchant's API certificate (mutual TLS). */
  clientCertificate: boolean;
  deprecated: boolean;
  /** Replacements, best first: operations of APIv3 for one of APIv2, newer ones for a deprecated one. */
  successors: OperationLink[];
  parameters: Parameter[];
  request?: Body;
  /** The success answer; `body` is absent when it has none (204). `others`: further media types of the same status. */
  response: { status: number; body?: Body; others?: Body[] };
  /** Its own errors, in the order of the spec; none when only the common ones are known. */
  errors: ApiError[];
  source: Source;
}
