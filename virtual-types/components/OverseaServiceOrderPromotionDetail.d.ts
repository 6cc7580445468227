// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 优惠详情 */
  interface OverseaServiceOrderPromotionDetail {
    /**
     * 券ID
     *
     * 发放代金券时得到的那张券的编号，对券账用它。
     *
     * 长度 ≤ 32
     * @example '123456'
     */
    coupon_id: string;
    /**
     * 优惠名称
     * @example '单品优惠-6'
     */
    name?: string;
    /**
     * 优惠范围
     *
     * - `GLOBAL`：全场
     * - `SINGLE`：单品
     * @example 'GLOBAL'
     */
    scope?: 'GLOBAL' | 'SINGLE';
    /**
     * 优惠类型
     *
     * 充值型的券带着资金，券额随订单一起结算给收款商户；免充值型没有资金，商户实收要减去券额。
     *
     * - `CASH`：充值型代金券
     * - `NOCASH`：免充值型代金券
     * @example 'CASH'
     */
    type?: 'CASH' | 'NOCASH';
    /**
     * 优惠券面额
     *
     * 这张券抵扣的钱，等于微信、商户、其他三方出资之和。
     *
     * 单位 币种的最小单位
     * @example 100
     */
    amount: number;
    /**
     * 活动ID
     * @example 'activity_id'
     */
    stock_id?: string;
    /**
     * 微信出资
     *
     * 单位 币种的最小单位
     * @example 100
     */
    wechatpay_contribute?: number;
    /**
     * 商户出资
     *
     * 单位 币种的最小单位
     * @example 100
     */
    merchant_contribute?: number;
    /**
     * 其他出资
     *
     * 单位 币种的最小单位
     * @example 100
     */
    other_contribute?: number;
    /**
     * 优惠币种
     * @example 'CNY'
     */
    currency?: string;
    /**
     * 单品列表
     *
     * 字段：`goods_id`、`quantity`、`unit_price`、`discount_amount`、`goods_remark`
     */
    goods_detail?: OverseaServiceOrderPromotionDetail.GoodsDetail[];
  }
  namespace OverseaServiceOrderPromotionDetail {
    interface GoodsDetail {
      /**
       * 商品编码
       * @example 'M1006'
       */
      goods_id: string;
      /**
       * 商品数量
       * @example 1
       */
      quantity?: number;
      /**
       * 商品价格
       *
       * 单位 币种的最小单位
       * @example 1
       */
      unit_price?: number;
      /**
       * 商品优惠金额
       *
       * 单位 币种的最小单位
       * @example 100
       */
      discount_amount?: number;
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
