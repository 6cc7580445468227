// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 优惠退款详情 */
  interface ApiV2RefundPromotionDetail {
    /** 券ID */
    promotion_id: string;
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
     * 优惠退款金额
     *
     * 单位 分
     */
    refund_amount: number;
    /**
     * 单品列表
     *
     * 字段：`goods_id`、`refund_quantity`、`price`、`refund_amount`
     */
    goods_detail?: ApiV2RefundPromotionDetail.GoodsDetail[];
  }
  namespace ApiV2RefundPromotionDetail {
    interface GoodsDetail {
      /** 商品编码 */
      goods_id: string;
      /** 商品退货数量 */
      refund_quantity: number;
      /**
       * 商品单价
       *
       * 单位 分
       */
      price: number;
      /**
       * 商品退款金额
       *
       * 单位 分
       */
      refund_amount: number;
    }
  }
}
