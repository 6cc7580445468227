import type { Webhook } from '../../../scripts/spec/catalog-model.ts';
import type { Keys, NumberedKey } from '../keys.ts';

/** The keys with which WeChat Pay makes a notification. */
export interface SenderKeys extends Pick<Keys, 'apiv2Key' | 'apiv3Key'> {
  platform: Pick<NumberedKey, 'serial' | 'privateKey'>;
}

/** A notification with its body encrypted: each time it is sent, the body stays and the signature is new. */
export interface Event {
  webhook: Webhook;
  /** `Request-ID`. */
  id: string;
  body: Buffer;
  /** Its data before anything was encrypted: the resource of APIv3, the fields of APIv2. */
  data: Record<string, unknown>;
}

/** One request, ready to be sent. */
export interface Delivery {
  headers: Record<string, string>;
  body: Buffer;
}

/** The response to a notification, or why there was none. */
export interface NotifyResponse {
  status?: number;
  body: string;
  milliseconds: number;
  /** The reason why WeChat Pay would retry; undefined when it would not. */
  error?: string;
}
