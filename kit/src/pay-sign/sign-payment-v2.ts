import type {
  AppParameters,
  JsapiParameters,
  Payment,
} from './sign-payment.ts';
import {
  type HashSigner,
  hashSign,
  type Moment,
  momentOf,
  type SignType,
} from './signer.ts';

/** APIv2 的一笔付款；`signType` 与统一下单时的 `sign_type` 相同，没有传过就是 MD5 */
export interface PaymentV2 extends Payment {
  signType?: SignType;
}

/** APIv2 的 JSAPI 与小程序支付的参数 */
export type JsapiParametersV2 = Omit<JsapiParameters, 'signType'> & {
  signType: SignType;
};

/** 小程序 `wx.sendBizRedPacket` 的参数 */
export type RedPacketParameters = Omit<
  JsapiParameters,
  'appId' | 'signType'
> & {
  signType: 'MD5';
};

/** APIv2 的 JSAPI 与小程序支付的签名：五个参数都参与，`signType` 也在内 */
export function signJsapiPaymentV2(
  { appId, prepayId, signType = 'MD5', ...moment }: PaymentV2,
  signer: HashSigner,
): JsapiParametersV2 {
  const prepay = `prepay_id=${prepayId}`;
  const fields = { appId, ...momentOf(moment), package: prepay, signType };
  return { ...fields, paySign: hashSign(signType, fields, signer) };
}

/** APIv2 的 APP 支付的签名：签名里的名字全部小写 */
export function signAppPaymentV2(
  {
    appId,
    partnerId,
    prepayId,
    signType = 'MD5',
    ...moment
  }: PaymentV2 & { partnerId: string },
  signer: HashSigner,
): AppParameters {
  const { timeStamp, nonceStr } = momentOf(moment);
  const fields = {
    ...{ appid: appId, partnerid: partnerId, prepayid: prepayId },
    ...{ package: 'Sign=WXPay', noncestr: nonceStr, timestamp: timeStamp },
  };
  return {
    ...{ appId, partnerId, prepayId, packageValue: 'Sign=WXPay' },
    ...{ nonceStr, timeStamp },
    sign: hashSign(signType, fields, signer),
  };
}

/** 小程序红包的签名：签应答里 `package` 的原文，交给小程序的是编码之后的；`signType` 不参与 */
export function signRedPacket(
  {
    appId,
    package: original,
    ...moment
  }: Moment & { appId: string; package: string },
  signer: HashSigner,
): RedPacketParameters {
  const times = momentOf(moment);
  const fields = { appId, ...times, package: original };
  return {
    ...{ ...times, package: encodeURIComponent(original), signType: 'MD5' },
    paySign: hashSign('MD5', fields, signer),
  };
}
