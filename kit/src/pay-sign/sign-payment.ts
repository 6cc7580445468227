import {
  type Moment,
  momentOf,
  type RsaSigner,
  rsaSign,
} from './signer.ts';

/** 要调起的一笔付款 */
export interface Payment extends Moment {
  /** 下单时付款人所属的 AppID */
  appId: string;
  /** 下单得到的 `prepay_id` */
  prepayId: string;
}

/** 小程序 `wx.requestPayment` 与网页 `getBrandWCPayRequest` 的参数 */
export interface JsapiParameters {
  /** 网页要传，小程序不用 */
  appId: string;
  timeStamp: string;
  nonceStr: string;
  package: string;
  signType: 'RSA';
  paySign: string;
}

/** JS-SDK `wx.chooseWXPay` 的参数 */
export interface ChooseWxPayParameters
  extends Omit<JsapiParameters, 'appId' | 'timeStamp'> {
  /** 名字里没有大写 */
  timestamp: string;
}

/** APP 里 OpenSDK 的 `PayReq` 的参数 */
export interface AppParameters {
  appId: string;
  /** 商户号；服务商下的单是服务商的 */
  partnerId: string;
  prepayId: string;
  packageValue: 'Sign=WXPay';
  nonceStr: string;
  timeStamp: string;
  sign: string;
}

/** JSAPI 与小程序支付的签名。小程序里的医保支付也用它，再加上 `mixTradeNo` */
export function signJsapiPayment(
  { appId, prepayId, ...moment }: Payment,
  signer: RsaSigner,
): JsapiParameters {
  const { timeStamp, nonceStr } = momentOf(moment);
  const prepay = `prepay_id=${prepayId}`;
  return {
    ...{ appId, timeStamp, nonceStr, package: prepay, signType: 'RSA' },
    paySign: rsaSign(signer, appId, timeStamp, nonceStr, prepay),
  };
}

/** JS-SDK 支付的签名：与 JSAPI 的相同，只是时间戳的名字是 `timestamp` */
export function signJsSdkPayment(
  payment: Payment,
  signer: RsaSigner,
): ChooseWxPayParameters {
  const {
    appId: _,
    timeStamp,
    ...rest
  } = signJsapiPayment(payment, signer);
  return { timestamp: timeStamp, ...rest };
}

/** APP 支付的签名：第四行只是 `prepay_id` 的值，前面没有 `prepay_id=` */
export function signAppPayment(
  {
    appId,
    partnerId,
    prepayId,
    ...moment
  }: Payment & { partnerId: string },
  signer: RsaSigner,
): AppParameters {
  const { timeStamp, nonceStr } = momentOf(moment);
  return {
    ...{ appId, partnerId, prepayId, packageValue: 'Sign=WXPay' },
    ...{ nonceStr, timeStamp },
    sign: rsaSign(signer, appId, timeStamp, nonceStr, prepayId),
  };
}
