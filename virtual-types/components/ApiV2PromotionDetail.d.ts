// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 优惠详情 */
  interface ApiV2PromotionDetail {
    /** 券ID */
    promotion_id: string;
    /** 优惠名称 */
    name?: string;
    /**
     * 优惠范围
     *
     * - `GLOBAL`：全场
     * - `SINGLE`：单品
     */
    scope?: 'GLOBAL' | 'SINGLE';
    /**
     * 优惠类型
     *
     * 充值型的券带着资金，券额随订单一起结算给收款商户；免充值型没有资金，商户实收要减去券额。
     *
     * - `COUPON`：充值型代金券
     * - `DISCOUNT`：免充值型优惠券
     */
    type?: 'COUPON' | 'DISCOUNT';
    /**
     * 优惠券面额
     *
     * 这张券抵扣的钱，等于微信、商户、其他三方出资之和。
     *
     * 单位 分
     */
    amount: number;
    /** 活动ID */
    activity_id: string;
    /**
     * 微信出资
     *
     * 单位 分
     */
    wxpay_contribute?: number;
    /**
     * 商户出资
     *
     * 单位 分
     */
    merchant_contribute?: number;
    /**
     * 其他出资
     *
     * 单位 分
     */
    other_contribute?: number;
    /**
     * 单品列表
     *
     * 字段：`goods_id`、`goods_remark`、`quantity`、`price`、`discount_amount`
     */
    goods_detail?: ApiV2PromotionDetail.GoodsDetail[];
  }
  namespace ApiV2PromotionDetail {
    interface GoodsDetail {
      /** 商品编码 */
      goods_id: string;
      /** 商品备注 */
      goods_remark?: string;
      /** 商品数量 */
      quantity: number;
      /**
       * 商品单价
       *
       * 单位 分
       */
      price: number;
      /**
       * 商品优惠金额
       *
       * 单位 分
       */
      discount_amount?: number;
    }
  }
}
