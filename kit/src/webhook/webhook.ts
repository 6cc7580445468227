import type { IncomingHttpHeaders } from 'node:http';
import { Hash } from 'wechatpay-axios-plugin';
import type { Merchant } from '../merchant/merchant.ts';
import {
  type Answer,
  answerV2,
  answerV3,
  NotificationError,
} from './answer.ts';
import type { Notification, NotificationV2 } from './notification.ts';
import { openV2 } from './read-v2.ts';
import { openV3, verifyV3 } from './read-v3.ts';
import { createMemoryStore, createOnce, type Store } from './store.ts';

/** 收到一条通知：原始请求头与未经解析的请求体，得到应答 */
export type Receive = (
  headers: IncomingHttpHeaders,
  body: Buffer | string,
) => Promise<Answer>;

/** 业务处理。返回对象时作为应答的内容，只有少数通知需要；抛出异常时微信支付稍后重发 */
export type Handle<Notice> = (notification: Notice) => unknown;

/** 接收通知时用到的密钥；`merchantFromEnvironment()` 的结果就是 */
export type WebhookKeys = Pick<
  Merchant,
  'certs' | 'apiv2Key' | 'decryptResource'
>;

/** 选项 */
export interface WebhookOptions {
  /** 随机串与办过的通知记在哪里；默认在内存里 */
  store?: Store;
  /** 不受理与处理失败时调用；默认写到 `console.error` */
  onError?: (error: unknown) => void;
}

/** 接收通知：验证、解密之后交给业务处理，再应答。须在5秒之内，费时的工作放进队列 */
export interface Webhook {
  /** APIv3 的通知（JSON）。`sign`：给应答签名，只有少数通知需要 */
  v3(
    handle: Handle<Notification>,
    sign?: (body: string) => string,
  ): Receive;
  /** APIv2 的通知（XML）。请求里没有时间，重放与重发一样，都不再处理 */
  v2(handle: Handle<NotificationV2>): Receive;
}

/** 建立接收通知的 `webhook`：验签与解密用 `keys`，每条通知只处理一次 */
export function createWebhook(
  keys: WebhookKeys,
  { store = createMemoryStore(), onError = logError }: WebhookOptions = {},
): Webhook {
  const once = createOnce(store);
  return {
    v3: (handle, sign) => (headers, body) =>
      answerV3(
        async () => {
          const text = textOf(body);
          await verifyV3(headers, text, keys.certs, store);
          const { id, notification } = openV3(text, keys.decryptResource);
          const key = `wechatpay:notification:${id}`;
          return once(key, async () => handle(notification));
        },
        { sign, onError },
      ),
    v2: (handle) => (_headers, body) =>
      answerV2(
        async () => {
          const text = textOf(body);
          const notification = openV2(text, keys);
          const key = `wechatpay:notification:${Hash.sha256(text)}`;
          return once(key, async () => handle(notification));
        },
        { onError },
      ),
  };
}

/** 请求体须与收到的逐字节相同：解析后再序列化的 JSON 无法通过验签 */
function textOf(body: Buffer | string): string {
  if (Buffer.isBuffer(body)) return body.toString('utf8');
  if (typeof body === 'string') return body;
  throw new NotificationError(500, '请求体须是未经解析的原文');
}

function logError(error: unknown): void {
  // biome-ignore lint/suspicious/noConsole: what operators read when no other place is given
  console.error(error);
}
