import { createHmac } from 'node:crypto';

/** 小程序 `wx.requestCommonPayment` 的参数 */
export interface CommonPaymentParameters {
  mode: string;
  /** JSON 文本，与签名时一字不差 */
  signData: string;
  paySig: string;
  signature: string;
}

/** 要调起的一笔 B2b 付款 */
export interface CommonPayment {
  mode: string;
  /** 写进 `signData` 的内容；已经是文本的原样使用 */
  data: object | string;
  /** 小程序的支付密钥 */
  appKey: string;
  /** 用户最新的 `session_key` */
  sessionKey: string;
}

/** 小程序 B2b 支付的两个签名：不用商户的密钥，用小程序的支付密钥与用户的 `session_key` */
export function signCommonPayment({
  mode,
  data,
  appKey,
  sessionKey,
}: CommonPayment): CommonPaymentParameters {
  const signData = typeof data === 'string' ? data : JSON.stringify(data);
  return {
    ...{ mode, signData },
    paySig: hmac(`requestCommonPayment&${signData}`, appKey),
    signature: hmac(signData, sessionKey),
  };
}

const hmac = (text: string, key: string): string =>
  createHmac('sha256', key).update(text).digest('hex');
