// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 优惠详情 */
  interface OverseaPromotionDetail {
    /**
     * 券ID
     * @example '109519'
     */
    promotion_id: string;
    /**
     * 优惠名称
     * @example '单品惠-6'
     */
    name?: string;
    /**
     * 优惠范围
     *
     * - `GLOBAL`：全场
     * - `SINGLE`：单品
     * @example 'SINGLE'
     */
    scope?: 'GLOBAL' | 'SINGLE';
    /**
     * 优惠类型
     *
     * 充值型的券带着资金，券额随订单一起结算给收款商户；免充值型没有资金，商户实收要减去券额。
     *
     * - `COUPON`：充值型代金券
     * - `DISCOUNT`：免充值型优惠券
     *
     * 与部分接口的官方页面不同：停车的页面只写 CASH 和 NOCASH；优惠信息与退款共用一个结构，退款页面的应答示例是 DISCOUNT。
     * @example 'DISCOUNT'
     */
    type?: 'COUPON' | 'DISCOUNT';
    /**
     * 优惠券面额
     *
     * 这张券抵扣的钱，等于微信、商户、其他三方出资之和。
     *
     * 单位 币种的最小单位
     * @example 10
     */
    amount: number;
    /**
     * 优惠币种
     * @example 'HKD'
     */
    currency: string;
    /**
     * 活动ID
     *
     * 长度 ≤ 20
     * @example '931386'
     */
    activity_id?: string;
    /**
     * 微信出资
     *
     * 单位 币种的最小单位
     * @example 0
     */
    wxpay_contribute_amount?: number;
    /**
     * 商户出资
     *
     * 单位 币种的最小单位
     * @example 0
     */
    merchant_contribute_amount?: number;
    /**
     * 其他出资
     *
     * 单位 币种的最小单位
     * @example 10
     */
    other_contribute_amount?: number;
    /**
     * 单品列表
     *
     * 字段：`goods_id`、`goods_remark`、`discount_amount`、`quantity`、`price`
     */
    goods_detail?: OverseaPromotionDetail.GoodsDetail[];
  }
  namespace OverseaPromotionDetail {
    interface GoodsDetail {
      /**
       * 商品编码
       * @example '12345'
       */
      goods_id: string;
      /**
       * 商品备注
       *
       * 长度 ≤ 128
       * @example '1001'
       */
      goods_remark?: string;
      /**
       * 商品优惠金额
       *
       * 单位 币种的最小单位
       * @example 100
       */
      discount_amount: number;
      /**
       * 商品数量
       * @example 1
       */
      quantity: number;
      /**
       * 商品价格
       *
       * 单位 币种的最小单位
       * @example 528800
       */
      price: number;
    }
  }
}
