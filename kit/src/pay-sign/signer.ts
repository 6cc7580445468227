import { Formatter, Hash, Rsa } from 'wechatpay-axios-plugin';
import type { Merchant } from '../merchant/merchant.ts';

/** 用商户API私钥签名的：`merchantFromEnvironment()` 的结果就是 */
export type RsaSigner = Pick<Merchant, 'privateKey'>;

/** 用 APIv2 密钥签名的：`merchantFromEnvironment()` 的结果就是 */
export type HashSigner = Pick<Merchant, 'apiv2Key'>;

/** APIv2 的签名方式 */
export type SignType = 'MD5' | 'HMAC-SHA256';

/** 时间戳（秒）与随机串，不给就现做；签名之后须原样交给前端 */
export interface Moment {
  timeStamp?: string;
  nonceStr?: string;
}

/** 补上没有给的时间戳与随机串 */
export const momentOf = ({
  timeStamp = String(Formatter.timestamp()),
  nonceStr = Formatter.nonce(),
}: Moment): Required<Moment> => ({ timeStamp, nonceStr });

/** APIv3 的待签名串：每个值之后一个换行符，最后一个也有 */
export const linesOf = (...values: string[]): string =>
  Formatter.joinedByLineFeed(...values);

/** SHA256-RSA2048 签名，BASE64 */
export const rsaSign = (
  { privateKey }: RsaSigner,
  ...values: string[]
): string => Rsa.sign(linesOf(...values), privateKey);

/** APIv2 的规则：去掉空值，按名字排序，接上密钥做摘要，大写十六进制 */
export const hashSign = (
  type: SignType,
  fields: object,
  { apiv2Key }: HashSigner,
): string => Hash.sign(type, fields, apiv2Key);
