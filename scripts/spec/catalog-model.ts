/**
 * The one model of the API. The loader makes it from `openapi/`; every writer and every gate reads it.
 * Nothing here touches disk, and nothing but the loader knows YAML.
 */

import type { ApiError, CommonErrors } from './error-model.ts';

export type { ApiError, CommonErrors, HttpStatus, Remedy } from './error-model.ts';

import type { Webhook } from './webhook-model.ts';

export type { Webhook, WebhookResource } from './webhook-model.ts';

import type { Product } from './product-model.ts';

export type { Product, ProductGroup } from './product-model.ts';

/** HTTP methods that WeChat Pay operations use, in the order in which a page shows them. */
export const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;
export type Method = (typeof METHODS)[number];

export type Version = 'v2' | 'v3';

/** Where a part of the spec stands: a file relative to the project, 1-based line and column. */
export interface Source {
  file: string;
  line: number;
  column: number;
}

/** Who can read an encrypted value; see `x-encryption` in `openapi/README.md`. */
export type Encryption = 'wechatpay-public-key' | 'merchant-certificate' | 'apiv3-key' | 'apiv2-key';

export type SchemaType = 'string' | 'integer' | 'number' | 'boolean' | 'object' | 'array' | 'any';

export type Scalar = string | number | boolean;

/** A JSON Schema (2020-12) of the spec, with `$ref` resolved and `allOf` kept as `bases`. */
export interface Schema {
  type: SchemaType;
  nullable: boolean;
  /** Component name, when a `$ref` to `openapi/components/schemas/` led here. */
  component?: string;
  /** The Chinese term of the field, or of the component. */
  description?: string;
  /** `allOf`: components whose properties an object has besides its own. */
  bases: Schema[];
  /** Own properties of an object, in the order of the spec. */
  properties: Property[];
  items?: Schema;
  enum?: Scalar[];
  /** Meaning of enum values, keyed by the value as text. */
  enumDescriptions: Record<string, string>;
  const?: Scalar;
  default?: unknown;
  examples: unknown[];
  /** Where each of `examples` stands, in the same order. */
  exampleSources?: Source[];
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  deprecated: boolean;
  encryption?: Encryption;
  /** `base64` for binary or encrypted text. */
  contentEncoding?: string;
  /** Media type of what a string holds: `application/json`, or that of a file. */
  contentMediaType?: string;
  /** Shape of the JSON inside a string whose `contentMediaType` is `application/json`. */
  content?: Schema;
  source: Source;
}

export interface Property {
  /** Field name; for a numbered APIv2 field the template, such as `coupon_id_$n`. */
  name: string;
  required: boolean;
  /** Regular expression of a numbered field (`patternProperties`), such as `^coupon_id_\d+$`. */
  pattern?: string;
  schema: Schema;
}

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required: boolean;
  description?: string;
  schema: Schema;
  source: Source;
}

export interface Body {
  /** Such as `application/json`, `application/xml`, `multipart/form-data`, `text/plain`. */
  mediaType: string;
  required: boolean;
  schema: Schema;
}

/** As much of an operation as a link to it needs. */
export type OperationLink = Pick<Operation, 'name' | 'method' | 'title' | 'version'>;

export interface Operation {
  /** The client's chain, dots between segments: `v3.pay.transactions.jsapi.post`. */
  id: string;
  /** The path shared by every folder, without suffix: `v3/pay/transactions/jsapi`. */
  name: string;
  version: Version;
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
  /** Base URL when the operation has a host of its own, such as `https://apihk.mch.weixin.qq.com`. */
  server?: string;
  /** The request must present the merchant's API certificate (mutual TLS). */
  clientCertificate: boolean;
  deprecated: boolean;
  /** What takes its place, best first: operations of APIv3 for one of APIv2, newer ones for a deprecated one. */
  successors: OperationLink[];
  parameters: Parameter[];
  request?: Body;
  /** The success answer; `body` is absent when it has none (204). `others`: further media types of the same status. */
  response: { status: number; body?: Body; others?: Body[] };
  /** Its own errors, in the order of the spec; none when only the common ones are known. */
  errors: ApiError[];
  source: Source;
}

export interface Catalog {
  /** Sorted by name, then by the order of {@link METHODS}. */
  operations: Operation[];
  /** Sorted by name. */
  webhooks: Webhook[];
  /** In the order of the navigation. */
  products: Product[];
  errors: CommonErrors;
  /** The base URL of every operation without a `server` of its own. */
  server: string;
}
