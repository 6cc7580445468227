// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 购买方信息 */
  interface FapiaoBuyer {
    /**
     * 购买方类型
     *
     * 个人还是单位，单位须填纳税人识别号。
     *
     * - `INDIVIDUAL`：个人
     * - `ORGANIZATION`：单位
     * @example 'ORGANIZATION'
     */
    type: 'INDIVIDUAL' | 'ORGANIZATION';
    /**
     * 名称
     *
     * 发票抬头，用户填过抬头的须与他填的一致。
     *
     * 长度 ≤ 256
     * @example '深圳市南山区测试企业'
     */
    name: string;
    /**
     * 纳税人识别号
     *
     * 购买方的识别号，单位必填。
     *
     * `type` 为 `ORGANIZATION` 时必填；长度 ≤ 32
     * @example '202611201233701778'
     */
    taxpayer_id?: string;
    /**
     * 地址
     *
     * 购买方自己的地址。
     *
     * 长度 ≤ 128
     * @example '深圳市南山区深南大道10000号'
     */
    address?: string;
    /**
     * 电话
     *
     * 长度 ≤ 32
     * @example '075512345678'
     */
    telephone?: string;
    /**
     * 开户银行
     *
     * 长度 ≤ 128
     * @example '测试银行'
     */
    bank_name?: string;
    /**
     * 银行账号
     *
     * 长度 ≤ 32
     * @example '62001234567890'
     */
    bank_account?: string;
    /**
     * 手机号
     *
     * 用户的手机号，加密后传。
     *
     * 加密 用微信支付公钥加密
     * @example '18507550000'
     */
    phone?: string;
    /**
     * 邮箱地址
     *
     * 用户收发票的邮箱，加密后传。
     *
     * 加密 用微信支付公钥加密
     * @example '123110@qq.com'
     */
    email?: string;
    /**
     * 订单金额
     *
     * 微信支付订单的金额，只在微信支付场景下有效。
     *
     * 单位 分
     * @example 1000
     */
    amount?: number;
    /**
     * 商户订单号
     *
     * 这笔支付下单或扣款时传入的单号。
     *
     * 长度 ≤ 32
     * @example 'ORDER20261201000001'
     */
    out_trade_no?: string;
    /**
     * 开具的发票类型
     *
     * - `COMM_FAPIAO`：普通发票
     * - `VAT_FAPIAO`：增值税专用发票
     * @example 'COMM_FAPIAO'
     */
    fapiao_bill_type?: 'COMM_FAPIAO' | 'VAT_FAPIAO';
    /**
     * 留言信息
     *
     * 用户申请开票时写的话，从他填写的抬头里取得。
     *
     * 长度 ≤ 100
     * @example '用户留言'
     */
    user_apply_message?: string;
  }
}
