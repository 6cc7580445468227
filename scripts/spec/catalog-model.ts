/**
 * The one model of the API. The loader makes it from `openapi/`; every writer and every rule reads it.
 * Nothing here touches disk, and nothing but the loader knows YAML.
 */

import type { ChangeEntry } from './change-model.ts';
import type { ClientSide } from './client-call-model.ts';
import type { CommonErrors } from './error-model.ts';
import type { ShownMessage } from './message-model.ts';
import type { Operation } from './operation-model.ts';
import type { Product } from './product-model.ts';
import type { Webhook } from './webhook-model.ts';

export type { ChangeEntry } from './change-model.ts';
export {
  type ClientCall,
  type ClientSide,
  PLATFORMS,
  type Prerequisite,
  type SigningScheme,
} from './client-call-model.ts';
export type { ApiError, CommonErrors } from './error-model.ts';
export {
  METHODS,
  type Method,
  type OfficialDeviation,
  type Operation,
  type OperationLink,
  SCHEMES,
  type Scheme,
  type Version,
} from './operation-model.ts';
export type { Product, ProductGroup } from './product-model.ts';
export type {
  Body,
  Condition,
  Encryption,
  LengthUnit,
  Parameter,
  Property,
  Scalar,
  Schema,
  SchemaType,
  Source,
  Unit,
} from './schema-model.ts';
export { LENGTH_UNITS, UNITS } from './schema-model.ts';
export type { Webhook, WebhookResource } from './webhook-model.ts';

/** Titles of official pages by the end of their address: `merchant/4012525167`. */
export type OfficialTitles = Readonly<Record<string, string>>;

/** All operations, callbacks, products and errors of the API. */
export interface Catalog {
  /** Sorted by name, then by the order of {@link METHODS}. */
  operations: Operation[];
  /** Sorted by name. */
  webhooks: Webhook[];
  /** In the order of the navigation. */
  products: Product[];
  errors: CommonErrors;
  /** Calls on the user's device. */
  client: ClientSide;
  /** What WeChat Pay and its app say when something fails, in the order of the file. */
  messages: ShownMessage[];
  /** What changed in the API, newest first. */
  changes: ChangeEntry[];
  /** Titles of official pages by the end of their address: `merchant/4012525167`. */
  officialTitles: OfficialTitles;
  /** The base URL of every operation without a `server` of its own. */
  server: string;
}

/** A catalog of nothing. */
export const EMPTY_CATALOG: Catalog = {
  operations: [],
  webhooks: [],
  products: [],
  errors: { v2: [], v3: [], http: [], spellings: [] },
  client: { calls: [], signings: [], prerequisites: [] },
  messages: [],
  changes: [],
  officialTitles: {},
  server: '',
};
