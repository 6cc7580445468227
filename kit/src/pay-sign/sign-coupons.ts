import { type HashSigner, hashSign } from './signer.ts';

/** 要发的一张券 */
export interface CouponToSend {
  stock_id: string;
  /** 发放凭据，同一批次同一用户不重复 */
  out_request_no: string;
  /** 商家券且券码由商户指定时才有 */
  coupon_code?: string;
  /** 制券的商户；代金券必填，商家券不填 */
  create_coupon_merchant?: string;
  /** 只用于商家券 */
  customize_send_time?: string;
}

/** 小程序发券插件的属性 */
export interface CouponPluginProperties {
  send_coupon_params: readonly CouponToSend[];
  send_coupon_merchant: string;
  sign: string;
}

/** 小程序发券插件的签名：每张券的字段名加上从 0 起的序号。密钥是发券商户的 */
export function signCouponPlugin(
  {
    coupons,
    merchant,
  }: { coupons: readonly CouponToSend[]; merchant: string },
  signer: HashSigner,
): CouponPluginProperties {
  const numbered = coupons.flatMap((coupon, index) =>
    Object.entries(coupon).map(([name, value]) => [
      `${name}${index}`,
      value,
    ]),
  );
  const fields = {
    ...Object.fromEntries(numbered),
    send_coupon_merchant: merchant,
  };
  return {
    send_coupon_params: coupons,
    send_coupon_merchant: merchant,
    sign: hashSign('HMAC-SHA256', fields, signer),
  };
}

/** 网页发商家券的参数 */
export interface CouponPage
  extends Pick<
    CouponToSend,
    'stock_id' | 'out_request_no' | 'coupon_code'
  > {
  /** 领券人，属于与制券或发券商户绑定的 AppID */
  open_id: string;
  send_coupon_merchant: string;
}

/** 网页发商家券的地址，已带签名；须在微信里打开，`#` 之后的部分不能少 */
export function signCouponUrl(
  fields: CouponPage,
  signer: HashSigner,
): string {
  const query = new URLSearchParams({
    ...fields,
    sign: hashSign('HMAC-SHA256', fields, signer),
  });
  return `${COUPON_PAGE}?${query}#wechat_pay&wechat_redirect`;
}

const COUPON_PAGE = 'https://action.weixin.qq.com/busifavor/getcouponinfo';
