import type { IncomingHttpHeaders } from 'node:http';
import {
  Aes,
  Formatter,
  Hash,
  Rsa,
  Transformer,
} from 'wechatpay-axios-plugin';
import { apiv2Key, certs, decryptResource } from '#wxpay';

/** 给微信支付的应答 */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** 收到一条通知：原始请求头与未经解析的请求体，得到应答 */
export type Receive = (
  headers: IncomingHttpHeaders,
  body: Buffer | string,
) => Promise<Answer>;

/** APIv2 的通知：没有 `event_type` 的，由本文件按内容补上 */
export type NotificationV2 = {
  [Name in keyof WeChatPay.Webhook.V2.Notifications]: {
    event_type: Name;
  } & WeChatPay.Webhook.V2.Notifications[Name];
}[keyof WeChatPay.Webhook.V2.Notifications];

/** 业务处理。返回对象时作为应答的内容，只有少数通知需要；抛出异常时微信支付稍后重发 */
type Handle<Notification> = (notification: Notification) => unknown;

/** 不受理的通知：`status` 是应答的状态码，`message` 写进应答 */
export class NotificationError extends Error {
  override readonly name = 'NotificationError';
  /** 400 报文不完整，401 验证未通过，500 商户侧的错误 */
  readonly status: 400 | 401 | 500;

  constructor(
    status: 400 | 401 | 500,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.status = status;
  }
}

/** 允许的时间差，秒 */
const TOLERANCE = 300;

/** 最多记住多少条，超出时忘掉最早的 */
const REMEMBERED = 10_000;

/** 记住最近的若干条。多个进程或多台机器时换成 Redis 等共享存储 */
function createMemory<Value>() {
  const values = new Map<string, Value>();
  return {
    get: (key: string) => values.get(key),
    forget: (key: string) => values.delete(key),
    remember(key: string, value: Value) {
      const [oldest] = values.keys();
      if (values.size >= REMEMBERED && oldest !== undefined)
        values.delete(oldest);
      values.set(key, value);
    },
  };
}

/** 见过的随机串：同一个请求被截获后重放时拒绝 */
const nonces = createMemory<true>();

/** 处理过或正在处理的通知：重发的不再处理，直接给出同样的应答 */
const handled = createMemory<Promise<unknown>>();

/**
 * 每条通知只处理一次；处理失败的不算，重发时再处理。
 * 进程重启后会忘记，所以业务处理仍须幂等：先查订单状态，已处理的直接返回。
 */
function once(key: string, run: () => Promise<unknown>) {
  const earlier = handled.get(key);
  if (earlier) return earlier;
  const running = run();
  handled.remember(key, running);
  running.catch(() => handled.forget(key));
  return running;
}

function header(headers: IncomingHttpHeaders, name: string): string {
  const value = headers[name];
  if (typeof value === 'string' && value) return value;
  throw new NotificationError(400, `缺少请求头 ${name}`);
}

/** 请求体须与收到的逐字节相同：解析后再序列化的 JSON 无法通过验签 */
function textOf(body: Buffer | string): string {
  if (Buffer.isBuffer(body)) return body.toString('utf8');
  if (typeof body === 'string') return body;
  throw new NotificationError(500, '请求体须是未经解析的原文');
}

/** 验证 APIv3 通知的时间、签名与随机串 */
function verify(headers: IncomingHttpHeaders, text: string): void {
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
  if (nonces.get(nonce)) throw new NotificationError(401, '重复的请求');
  nonces.remember(nonce, true);
}

/** 解析 JSON。内容来自微信支付，类型以文档为准，不再逐个字段校验 */
function parseJson(text: string, status: 400 | 500) {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new NotificationError(status, '内容不是 JSON', { cause });
  }
}

/** 解密失败多半是密钥配置有误：应答 500，改正之后还能收到重发的通知 */
function decrypted(decrypt: () => string): string {
  try {
    return decrypt();
  } catch (cause) {
    throw new NotificationError(500, '解密失败', { cause });
  }
}

/** APIv3 通知，`resource` 换成解密后的内容 */
function openV3(text: string): WeChatPay.Webhook.V3.Notification {
  const envelope = parseJson(text, 400);
  if (!envelope?.id || !envelope.resource?.ciphertext)
    throw new NotificationError(400, '通知缺少 id 或 resource');
  const plain = decrypted(() => decryptResource(envelope.resource));
  return { ...envelope, resource: parseJson(plain, 500) };
}

/** 解析 XML。不接受 DTD 与实体声明；APIv2 的通知只有一层，值都是字符串 */
function parseXml(text: string): Record<string, string> {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text))
    throw new NotificationError(400, 'XML 不得含有 DTD');
  try {
    const fields = Transformer.toObject(text);
    if (isFlat(fields)) return fields;
  } catch (cause) {
    throw new NotificationError(400, '内容不是 XML', { cause });
  }
  throw new NotificationError(400, '内容不是通知的 XML');
}

const isFlat = (fields: unknown): fields is Record<string, string> =>
  typeof fields === 'object' &&
  fields !== null &&
  Object.values(fields).every((value) => typeof value === 'string');

/** 验证 APIv2 的签名，按长度区分 MD5 与 HMAC-SHA256 */
function verifyV2(fields: Record<string, string>): void {
  const { sign = '' } = fields;
  const type = sign.length === 64 ? Hash.ALGO_HMAC_SHA256 : Hash.ALGO_MD5;
  if (!Hash.equals(Hash.sign(type, fields, apiv2Key), sign))
    throw new NotificationError(401, '签名错误');
}

/** 退款通知没有签名：能用 APIv2 密钥解开，才说明来自微信支付；密文以外的字段不可信 */
function openRefund(ciphertext: string): Record<string, string> {
  try {
    const key = Hash.md5(apiv2Key);
    const refund = parseXml(Aes.AesEcb.decrypt(ciphertext, key));
    if (refund.refund_id) return refund;
  } catch (cause) {
    throw new NotificationError(401, '解密失败', { cause });
  }
  throw new NotificationError(401, '解密失败');
}

/** 免押等 APIv2 通知的密文：算法和密钥与 APIv3 相同，解开后是 XML */
function openEvent(fields: Record<string, string>) {
  const resource = {
    ciphertext: fields.event_ciphertext ?? '',
    nonce: fields.event_nonce ?? '',
    associated_data: fields.event_associated_data ?? '',
  };
  return parseXml(decrypted(() => decryptResource(resource)));
}

/** 没有 `event_type` 的 APIv2 通知：名称，以及只有它才有的字段 */
const UNNAMED: [name: NotificationV2['event_type'], field: string][] = [
  ['combined-transactions-success', 'combine_out_trade_no'],
  ['pap-contract-state-changed', 'contract_code'],
  ['transactions-risk-occurred', 'transaction_id_list'],
  ['vehicle-state-changed-for-parking', 'vehicle_event_createtime'],
  ['transaction-success', 'transaction_id'],
];

/** APIv2 通知：验证签名，密文换成解密后的 `resource` */
function openV2(fields: Record<string, string>): object {
  const { req_info, event_ciphertext, ...rest } = fields;
  if (req_info && !fields.sign) {
    const resource = openRefund(req_info);
    return { ...rest, event_type: 'refund-processed', resource };
  }
  verifyV2(fields);
  if (event_ciphertext) return { ...rest, resource: openEvent(fields) };
  const [name] = UNNAMED.find(([, field]) => fields[field]) ?? [];
  return { ...fields, event_type: name };
}

const isNotificationV2 = (opened: object): opened is NotificationV2 =>
  'event_type' in opened && typeof opened.event_type === 'string';

/** APIv3：成功时应答 204，不带内容；失败时 4xx、5xx，内容说明原因 */
async function answerV3(
  run: () => Promise<unknown>,
  sign?: (body: string) => string,
): Promise<Answer> {
  const headers = { 'Content-Type': 'application/json; charset=utf-8' };
  try {
    const reply = await run();
    if (typeof reply !== 'object' || reply === null)
      return { status: 204, headers: {}, body: '' };
    const body = JSON.stringify({ code: 'SUCCESS', ...reply });
    const signed = sign
      ? { ...headers, Authorization: sign(body) }
      : headers;
    return { status: 200, headers: signed, body };
  } catch (error) {
    const { status, message } = refusal(error);
    const body = JSON.stringify({ code: 'FAIL', message });
    return { status, headers, body };
  }
}

/** APIv2：结果写在 XML 里，`return_code` 不是 SUCCESS 就会重发 */
async function answerV2(run: () => Promise<unknown>): Promise<Answer> {
  const headers = { 'Content-Type': 'text/xml; charset=utf-8' };
  const xml = (return_code: 'SUCCESS' | 'FAIL', return_msg: string) =>
    Transformer.toXml({ return_code, return_msg });
  try {
    await run();
    return { status: 200, headers, body: xml('SUCCESS', 'OK') };
  } catch (error) {
    const { status, message } = refusal(error);
    return { status, headers, body: xml('FAIL', message) };
  }
}

/** 自己的异常不告诉对方，只写日志 */
function refusal(error: unknown): NotificationError {
  console.error(error);
  if (error instanceof NotificationError) return error;
  return new NotificationError(500, '处理失败');
}

/** 接收通知：验证、解密之后交给业务处理，再应答。须在5秒之内，费时的工作放进队列 */
export const webhook = {
  /** APIv3 的通知（JSON）。`sign`：给应答签名，只有少数通知需要 */
  v3:
    (
      handle: Handle<WeChatPay.Webhook.V3.Notification>,
      sign?: (body: string) => string,
    ): Receive =>
    (headers, body) =>
      answerV3(async () => {
        const text = textOf(body);
        verify(headers, text);
        const notification = openV3(text);
        return once(notification.id, async () => handle(notification));
      }, sign),

  /** APIv2 的通知（XML）。请求里没有时间，重放与重发一样，都不再处理 */
  v2:
    (handle: Handle<NotificationV2>): Receive =>
    (_headers, body) =>
      answerV2(async () => {
        const text = textOf(body);
        const notification = openV2(parseXml(text));
        if (!isNotificationV2(notification))
          throw new NotificationError(400, '未知的通知');
        return once(Hash.sha256(text), async () => handle(notification));
      }),
};
