// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 优惠详情 */
  interface PromotionDetail {
    /**
     * 券ID
     *
     * 长度 ≤ 32
     */
    coupon_id: string;
    /**
     * 优惠名称
     *
     * 长度 ≤ 128
     */
    name?: string;
    /**
     * 优惠范围
     *
     * 长度 ≤ 32
     *
     * - `GLOBAL`：全场代金券
     * - `SINGLE`：单品优惠
     */
    scope?: 'GLOBAL' | 'SINGLE';
    /**
     * 优惠类型
     *
     * 充值型的券带着资金，券额随订单一起结算给收款商户；免充值型没有资金，商户实收要减去券额。
     *
     * 长度 ≤ 32
     *
     * - `CASH`：预充值：资金随订单结算给商户
     * - `NOCASH`：免充值：没有资金结算给商户
     *
     * 与部分接口的官方页面不同：停车的页面只写 CASH 和 NOCASH；优惠信息与退款共用一个结构，退款页面的应答示例是 DISCOUNT。
     */
    type?: 'CASH' | 'NOCASH';
    /**
     * 订单金额
     *
     * 单位 分
     * @example 10
     */
    amount: number;
    /**
     * 批次号
     *
     * 长度 ≤ 32
     */
    stock_id?: string;
    /**
     * 微信出资
     *
     * 单位 分
     */
    wechatpay_contribute?: number;
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
     * 货币类型
     *
     * 长度 ≤ 16
     */
    currency?: string;
    /**
     * 单品列表
     *
     * 字段：`goods_id`、`quantity`、`unit_price`、`discount_amount`、`goods_remark`
     */
    goods_detail?: PromotionDetail.GoodsDetail[];
  }
  namespace PromotionDetail {
    interface GoodsDetail {
      /**
       * 商品编码
       *
       * 长度 ≤ 32
       */
      goods_id: string;
      /** 商品数量 */
      quantity: number;
      /**
       * 商品单价
       *
       * 单位 分
       */
      unit_price: number;
      /**
       * 固定减免金额
       *
       * 单位 分
       */
      discount_amount: number;
      /**
       * 商品备注
       *
       * 长度 ≤ 128
       */
      goods_remark?: string;
    }
  }
}
