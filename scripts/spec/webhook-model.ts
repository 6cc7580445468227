import type { ChangeEntry } from './change-model.ts';
import type { OfficialDeviation, Version } from './operation-model.ts';
import type { Body, Encryption, Parameter, Schema, Source } from './schema-model.ts';

/** A callback: what WeChat Pay sends to a merchant's server. */
export interface Webhook {
  /** The path shared by every folder: `v3/transaction/success`. */
  name: string;
  version: Version;
  /** `event_type` of APIv3 and of some APIv2 callbacks; a name of ours for the others, such as `refund-processed`. */
  event: string;
  /** Chinese name. */
  title: string;
  /** Product areas; the first one is where the callback is listed. */
  tags: string[];
  officialDocs: string[];
  /** What readers of the official page should know. */
  deviations?: OfficialDeviation[];
  /** What changed in it, newest first; absent when nothing is known to have. */
  changes?: ChangeEntry[];
  /** Seconds from one attempt to the next while it is not answered rightly; empty: it is sent once. */
  retryDelays: readonly number[];
  /** Seconds within which the merchant must answer. */
  replyWithin: number;
  headers: Parameter[];
  /** The envelope as it arrives; its encrypted property is bare text. */
  body: Body;
  resource?: WebhookResource;
  /** The merchant's response. */
  reply: { status: number; headers: Parameter[]; body?: Body };
  source: Source;
}

/** The plain text of a callback's encrypted part. */
export interface WebhookResource {
  /** Path of the property that holds it, with dots: `resource.ciphertext`, `req_info`. */
  from: string;
  encryption: Encryption;
  mediaType: string;
  schema: Schema;
}
