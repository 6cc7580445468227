import type { IncomingHttpHeaders } from 'node:http';
import { Formatter, Rsa } from 'wechatpay-axios-plugin';
import type { Merchant } from '../merchant/merchant.ts';
import { NotificationError } from './answer.ts';
import type { Notification } from './notification.ts';
import type { Store } from './store.ts';

/** 允许的时间差，秒 */
const TOLERANCE = 300;

/** 随机串记多久：更早的请求会因为时间戳被拒绝 */
const NONCE_SECONDS = 2 * TOLERANCE;

/** 验证 APIv3 通知的时间、签名与随机串 */
export async function verifyV3(
  headers: IncomingHttpHeaders,
  text: string,
  certs: Merchant['certs'],
  store: Store,
): Promise<void> {
  const timestamp = header(headers, 'wechatpay-timestamp');
  const nonce = header(headers, 'wechatpay-nonce');
  const serial = header(headers, 'wechatpay-serial');
  const signature = header(headers, 'wechatpay-signature');
  const distance = Math.abs(Formatter.timestamp() - Number(timestamp));
  if (!(distance <= TOLERANCE))
    throw new NotificationError(401, '时间戳与当前时间相差超过5分钟');
  const key = Object.hasOwn(certs, serial) ? certs[serial] : undefined;
  if (!key)
    throw new NotificationError(401, `未知的微信支付公钥或证书 ${serial}`);
  // 微信支付会不定期发来签名错误的探测通知，同样在这里拒绝
  const message = Formatter.response(timestamp, nonce, text);
  if (!Rsa.verify(message, signature, key))
    throw new NotificationError(401, '签名错误');
  // 验签之后才记住，否则任何人都能占满
  if (!(await store.add(`wechatpay:nonce:${nonce}`, '1', NONCE_SECONDS)))
    throw new NotificationError(401, '重复的请求');
}

function header(headers: IncomingHttpHeaders, name: string): string {
  const value = headers[name];
  if (typeof value === 'string' && value) return value;
  throw new NotificationError(400, `缺少请求头 ${name}`);
}

/** 打开的 APIv3 通知，以及用来认出重发的编号 */
export interface OpenedV3 {
  id: string;
  notification: Notification;
}

/** 打开 APIv3 通知：`resource` 换成解密后的内容。内容来自微信支付，不再逐个字段校验 */
export function openV3(
  text: string,
  decryptResource: Merchant['decryptResource'],
): OpenedV3 {
  const envelope = parseJson(text, 400);
  if (!isEnvelope(envelope))
    throw new NotificationError(400, '通知缺少 id 或 resource');
  const plain = decrypted(() => decryptResource(envelope.resource));
  const opened: object = { ...envelope, resource: parseJson(plain, 500) };
  if (!isNotification(opened))
    throw new NotificationError(400, '通知缺少 event_type');
  return { id: envelope.id, notification: opened };
}

/** 解密失败多半是密钥配置有误：应答 500，改正之后还能收到重发的通知 */
export function decrypted(decrypt: () => string): string {
  try {
    return decrypt();
  } catch (cause) {
    throw new NotificationError(500, '解密失败', { cause });
  }
}

function parseJson(text: string, status: 400 | 500): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new NotificationError(status, '内容不是 JSON', { cause });
  }
}

interface Envelope {
  id: string;
  resource: { ciphertext: string; nonce: string; associated_data?: string };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isEnvelope = (value: unknown): value is Envelope =>
  isObject(value) &&
  typeof value.id === 'string' &&
  value.id !== '' &&
  isObject(value.resource) &&
  typeof value.resource.ciphertext === 'string' &&
  value.resource.ciphertext !== '' &&
  typeof value.resource.nonce === 'string';

const isNotification = (value: object): value is Notification =>
  'event_type' in value && typeof value.event_type === 'string';
