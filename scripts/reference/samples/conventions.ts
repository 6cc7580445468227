import { MEDIA_ID } from './familiar-values.ts';

/**
 * Values that all examples share, by field name; the first one that fits the field's limits wins.
 * The caller is one merchant, with one sub-merchant and one user, whose numbers meet in every example.
 */
const CONVENTIONS: [RegExp, (string | number)[]][] = [
  [/^(sub_?mch_?id|sub_merchant_id|complainted_mchid|company_mchid|return_mchid|recharge_mchid)$/, ['1900000110']],
  [
    /^(mch_?id|sp_?mch_?id|combine_mch_?id|stock_creator_mchid|contract_mchid|belong_merchant|owner_mchid)$/,
    ['1900000109'],
  ],
  [/^(merchant_code|sponsor_mchid|payer_mchid|coupon_merchant|send_coupon_merchant|creator_mchid)$/, ['1900000109']],
  [/^sub_app_?id$/, ['wxd678efh567hg6999']],
  [/(^|_|wx)app_?id$/, ['wxd678efh567hg6787']],
  [/openid$/, ['oUpF8uMuAJO_M2pxb1Q9zNjWeS6o']],
  [/^combine_out_trade_no$/, ['COMBINE20261201000001']],
  [/^(out_trade_no|order_no|mch_order_id|mchnt_order_id)$/, ['ORDER20261201000001']],
  [/^(transaction_id|wechatpay_transaction_id)$/, ['4200002026202612011234567890']],
  [/^out_refund_no$/, ['REFUND20261201000001']],
  [/^refund_id$/, ['50300002026120112345678901234']],
  [/^out_order_no$/, ['P20261201000001']],
  [/^out_return_no$/, ['RETURN20261201000001']],
  [/^(out_request_no|send_request_no|out_apply_no)$/, ['REQUEST20261201000001']],
  [/^out_bill_no$/, ['TRANSFER20261201000001']],
  [/^(out_batch_no)$/, ['BATCH20261201000001']],
  [/^out_detail_no$/, ['DETAIL20261201000001']],
  [/^(out_contract_code|contract_code)$/, ['CONTRACT20261201000001']],
  [/^(mch_billno|partner_trade_no)$/, ['PAY20261201000001']],
  [/^(business_code)$/, ['1900000109_20261201']],
  [/notify_url$|^callback_url$|^url$/, ['https://example.com/wechatpay/notify']],
  [/(redirect|return|jump|back)_?(page_)?(url|uri)$/, ['https://example.com/pay/result']],
  [/(^|_)(client_?)?ip$/, ['14.23.150.211']],
  [/^(total|total_fee|refund|refund_fee|cash_fee)$/, [100]],
  [/^transfer_amount$/, [10000]],
  [/^service_id$/, ['2002000000000558128851361561536']],
  [/^plan_id$/, ['12535']],
  [/^contract_display_account$/, ['微信代扣用户A']],
  [/^combine_transaction_id$/, ['4200002026202612011234567890']],
  [/^currency$|fee_type$/, ['CNY']],
  [/^offset$/, [0]],
  [/^limit$|^page_size$/, [20, 10, 5]],
  [/^(page|page_num|page_no|page_index)$/, [1]],
  [/^sign_type$/, ['HMAC-SHA256']],
  [/email/, ['zhangsan@example.com']],
  [/^(mobile|phone|contact_mobile|mobile_phone|contact_phone|phone_number|telephone)$/, ['13800000000']],
  [/^(user_name|real_name|contact_name|legal_person|re_user_name|id_card_name|contacts?)$/, ['张三']],
  [/(id_card|cert|credential|identification|id_doc)_?(no|number|id)$/, ['11010519491231002X']],
  [/^(account_number|bank_card_no|card_number)$/, ['6214830012345678']],
  [/^bill_date$/, ['2026-11-20', '20261120']],
  [/^(attach)$/, ['深圳分店']],
  [/^auth_code$/, ['134567890123456789']],
  [/(_copy|_copy_back|_pic|_pics|_national|_photo|media_id|_image_id)$/, [MEDIA_ID]],
];

/** The shared values for a field name, best first; none when the name has no convention. */
export function conventionsOf(name: string): (string | number)[] {
  return CONVENTIONS.find(([pattern]) => pattern.test(name))?.[1] ?? [];
}
