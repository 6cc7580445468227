// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 优惠详情 */
  interface CodepayPromotionDetail {
    /**
     * 券ID
     *
     * 长度 ≤ 32
     * @example '109519'
     */
    coupon_id: string;
    /**
     * 优惠名称
     *
     * 长度 ≤ 64
     * @example '单品惠-6'
     */
    name?: string;
    /**
     * 优惠范围
     *
     * 长度 ≤ 32
     * @example 'GLOBAL'
     */
    scope?: string;
    /**
     * 优惠类型
     *
     * 充值型的券带着资金，券额随订单一起结算给收款商户；免充值型没有资金，商户实收要减去券额。
     *
     * 长度 ≤ 32
     * @example 'CASH'
     */
    type?: string;
    /**
     * 优惠券面额
     *
     * 这张券抵扣的钱，等于微信、商户、其他三方出资之和。
     *
     * 单位 分
     * @example 10
     */
    amount: number;
    /**
     * 活动ID
     *
     * 长度 ≤ 32
     * @example '931386'
     */
    stock_id?: string;
    /**
     * 微信出资
     *
     * 单位 分
     * @example 0
     */
    wechatpay_contribute?: number;
    /**
     * 商户出资
     *
     * 单位 分
     * @example 0
     */
    merchant_contribute?: number;
    /**
     * 其他出资
     *
     * 单位 分
     * @example 0
     */
    other_contribute?: number;
    /**
     * 优惠货币类型
     *
     * 长度 ≤ 16
     * @example 'CNY'
     */
    currency?: string;
    /**
     * 单品列表
     *
     * 字段：`goods_id`、`quantity`、`unit_price`、`discount_amount`、`goods_remark`
     */
    goods_detail?: CodepayPromotionDetail.GoodsDetail[];
  }
  namespace CodepayPromotionDetail {
    interface GoodsDetail {
      /**
       * 商品编码
       *
       * 长度 ≤ 32
       * @example 'M1006'
       */
      goods_id: string;
      /**
       * 商品数量
       * @example 1
       */
      quantity: number;
      /**
       * 商品单价
       *
       * 单位 分
       * @example 100
       */
      unit_price: number;
      /**
       * 商品优惠金额
       *
       * 单位 分
       * @example 1
       */
      discount_amount: number;
      /**
       * 商品备注
       *
       * 长度 ≤ 128
       * @example '商品备注信息'
       */
      goods_remark?: string;
    }
  }
}
