import {
  type HashSigner,
  hashSign,
  type Moment,
  momentOf,
} from './signer.ts';

/** 要签名的字段，值都是文本；空的不参与 */
export type Fields = Readonly<Record<string, string | undefined>>;

/** 支付分订单详情页（`wxpayScoreDetail`）的参数 */
export interface PayScoreDetail {
  mch_id: string;
  service_id: string;
  out_order_no: string;
  timestamp: string;
  nonce_str: string;
  sign_type: 'HMAC-SHA256';
  sign: string;
}

/** 打开支付分订单详情页的签名；服务商用服务商的 APIv2 密钥 */
export function signPayScoreDetail(
  {
    mch_id,
    service_id,
    out_order_no,
    ...moment
  }: Moment &
    Pick<PayScoreDetail, 'mch_id' | 'service_id' | 'out_order_no'>,
  signer: HashSigner,
): PayScoreDetail {
  const { timeStamp: timestamp, nonceStr: nonce_str } = momentOf(moment);
  const fields = {
    ...{ mch_id, service_id, out_order_no, timestamp, nonce_str },
    sign_type: 'HMAC-SHA256',
  } as const;
  return { ...fields, sign: hashSign('HMAC-SHA256', fields, signer) };
}

/**
 * APIv2 委托代扣签约的签名，只有 MD5。`fields` 是除 `sign` 之外要传的全部参数，值用原文；
 * 拼进网址时才编码，小程序里放进 `extraData`
 */
export const signContract = <Given extends Fields>(
  fields: Given,
  signer: HashSigner,
): Given & { sign: string } => ({
  ...fields,
  sign: hashSign('MD5', fields, signer),
});

/** APIv2 车主服务跳转的签名：`fields` 是除 `nonce_str`、`sign_type` 与 `sign` 之外的 `extraData` */
export function signVehicleEntry<Given extends Fields>(
  fields: Given,
  signer: HashSigner,
  { nonceStr: nonce_str }: Moment = {},
): Given & { nonce_str: string; sign_type: 'HMAC-SHA256'; sign: string } {
  const all = {
    ...fields,
    nonce_str: nonce_str ?? momentOf({}).nonceStr,
    sign_type: 'HMAC-SHA256',
  } as const;
  return { ...all, sign: hashSign('HMAC-SHA256', all, signer) };
}
