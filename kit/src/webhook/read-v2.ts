import { Aes, Hash, Transformer } from 'wechatpay-axios-plugin';
import type { Merchant } from '../merchant/merchant.ts';
import { NotificationError } from './answer.ts';
import type { NotificationV2 } from './notification.ts';
import { decrypted } from './read-v3.ts';

type Fields = Record<string, string>;
type Keys = Pick<Merchant, 'apiv2Key' | 'decryptResource'>;

/** 打开 APIv2 通知：验证签名，密文换成解密后的 `resource`，没有 `event_type` 的补上 */
export function openV2(text: string, keys: Keys): NotificationV2 {
  const opened = open(parseXml(text), keys);
  if (isNotificationV2(opened)) return opened;
  throw new NotificationError(400, '未知的通知');
}

function open(fields: Fields, keys: Keys): object {
  const { req_info, event_ciphertext, ...rest } = fields;
  if (req_info && !fields.sign) {
    const resource = openRefund(req_info, keys.apiv2Key);
    return { ...rest, event_type: 'refund-processed', resource };
  }
  verify(fields, keys.apiv2Key);
  if (event_ciphertext)
    return { ...rest, resource: openEvent(fields, keys.decryptResource) };
  const [name] = UNNAMED.find(([, field]) => fields[field]) ?? [];
  return { ...fields, event_type: name };
}

/** 解析 XML。不接受 DTD 与实体声明；APIv2 的通知只有一层，值都是字符串 */
function parseXml(text: string): Fields {
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

const isFlat = (fields: unknown): fields is Fields =>
  typeof fields === 'object' &&
  fields !== null &&
  Object.values(fields).every((value) => typeof value === 'string');

/** 验证 APIv2 的签名，按长度区分 MD5 与 HMAC-SHA256 */
function verify(fields: Fields, apiv2Key: string): void {
  const { sign = '' } = fields;
  const type = sign.length === 64 ? Hash.ALGO_HMAC_SHA256 : Hash.ALGO_MD5;
  if (!Hash.equals(Hash.sign(type, fields, apiv2Key), sign))
    throw new NotificationError(401, '签名错误');
}

/** 退款通知没有签名：能用 APIv2 密钥解开，才说明来自微信支付；密文以外的字段不可信 */
function openRefund(ciphertext: string, apiv2Key: string): Fields {
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
function openEvent(
  fields: Fields,
  decrypt: Keys['decryptResource'],
): Fields {
  const resource = {
    ciphertext: fields.event_ciphertext ?? '',
    nonce: fields.event_nonce ?? '',
    associated_data: fields.event_associated_data ?? '',
  };
  return parseXml(decrypted(() => decrypt(resource)));
}

/** 没有 `event_type` 的 APIv2 通知：名称，以及只有它才有的字段 */
const UNNAMED: readonly (readonly [name: string, field: string])[] = [
  ['combined-transactions-success', 'combine_out_trade_no'],
  ['pap-contract-state-changed', 'contract_code'],
  ['transactions-risk-occurred', 'transaction_id_list'],
  ['vehicle-state-changed-for-parking', 'vehicle_event_createtime'],
  ['transaction-success', 'transaction_id'],
];

const isNotificationV2 = (opened: object): opened is NotificationV2 =>
  'event_type' in opened && typeof opened.event_type === 'string';
