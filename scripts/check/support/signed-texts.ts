import type { SigningScheme } from '../../spec/catalog-model.ts';

/** Texts that the functions of the kit sign in their tests, by the function. `signCard` sorts values, which no pattern can. */
const VECTORS: Readonly<Record<string, string>> = {
  signJsapiPayment: 'jsapi-payment.rsa',
  signAppPayment: 'app-payment.rsa',
  signJsapiPaymentV2: 'jsapi-payment-v2.hmac',
  signAppPaymentV2: 'app-payment-v2.hmac',
  signRedPacket: 'red-packet.md5',
  signPayScoreDetail: 'pay-score-detail.hmac',
  signContract: 'contract.md5',
  signVehicleEntry: 'vehicle-entry.hmac',
  signCouponPlugin: 'coupon-plugin.hmac',
  signCouponUrl: 'coupon-url.hmac',
  signCommonPayment: 'common-payment-pay-sig.hmac-lower',
  signJsSdkConfig: 'js-sdk-config.sha1',
};

/** Fields of those texts that a call may leave out. */
const OPTIONAL = /(?:plate_number|coupon_code\d)=[^&]*&/g;

/** The file of the text that a function signs in its tests. */
export const signedTextFile = (name: string): string | undefined =>
  VECTORS[name] && `kit/src/pay-sign/fixtures/${VECTORS[name]}.text`;

/** Values that hold `&` themselves. */
const WITH_PAIRS = /^(?:package|url|signData)$/;

/** Whether a signed text is one of a scheme: what stands between its `{placeholders}` is the same. */
export function isSignedBy({ text }: Pick<SigningScheme, 'text'>, signed: string): boolean {
  const pattern = text.split(/\{([^}]*)\}/).map((part, index) => {
    if (index % 2 === 0) return part.replace(/[^\w\n&=]/g, '\\$&');
    return WITH_PAIRS.test(part) ? '[^\\n]*' : '[^&\\n]*';
  });
  return new RegExp(`^${pattern.join('')}$`).test(signed.replace(OPTIONAL, ''));
}
