import type { Encryption, LengthUnit, Unit } from '../spec/catalog-model.ts';
import type { Direction } from './condition-text.ts';

/** The names of units; `unstated` has none. */
export const UNITS: Record<Unit, string | undefined> = {
  fen: '分',
  yuan: '元',
  'currency-minor-unit': '币种的最小单位',
  second: '秒',
  minute: '分钟',
  hour: '小时',
  day: '天',
  'working-day': '工作日',
  percent: '百分之一',
  'ten-thousandth': '万分之一',
  'hundred-millionth': '亿分之一',
  unstated: undefined,
};

/** How a value is encrypted, by who sends it. */
export const ENCRYPTIONS: Record<Encryption, Record<Direction, string>> = {
  'wechatpay-public-key': { request: '用微信支付公钥加密', response: '用商户 API 证书私钥解密' },
  'merchant-certificate': { request: '用商户 API 证书公钥加密', response: '用商户 API 证书私钥解密' },
  'apiv3-key': { request: '用 APIv3 密钥加密', response: '用 APIv3 密钥解密' },
  'apiv2-key': { request: '用 APIv2 密钥加密', response: '用 APIv2 密钥的 MD5 值解密' },
};

/** The formats that have a name. */
export const FORMATS: Record<string, string> = {
  'date-time': 'RFC 3339 时间，含时区',
  date: '日期 YYYY-MM-DD',
  uri: 'URL',
  int32: '32 位整数',
  int64: '64 位整数',
};

/** What lengths are counted in. */
export const LENGTH_UNITS: Record<LengthUnit, string> = { bytes: '字节', characters: '字符' };
