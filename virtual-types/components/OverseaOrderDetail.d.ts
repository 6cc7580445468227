// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 商品详情 */
  interface OverseaOrderDetail {
    /**
     * 订单原价
     *
     * 单位 币种的最小单位
     * @example 608800
     */
    cost_price?: number;
    /**
     * 商品小票ID
     * @example 'wx123'
     */
    receipt_id?: string;
    /**
     * 单品列表
     *
     * 字段：`goods_id`、`wxpay_goods_id`、`goods_name`、`quantity`、`price`
     */
    goods_detail?: OverseaOrderDetail.GoodsDetail[];
  }
  namespace OverseaOrderDetail {
    interface GoodsDetail {
      /**
       * 商品编码
       *
       * 你自己系统里的商品编码。
       * @example '12345'
       */
      goods_id: string;
      /**
       * 微信侧商品编码
       *
       * 微信支付统一编的商品号，没有就不传。
       * @example '1001'
       */
      wxpay_goods_id?: string;
      /**
       * 商品名称
       *
       * 长度 ≤ 256
       * @example 'iPhone6s 16G'
       */
      goods_name?: string;
      /**
       * 商品数量
       * @example 1
       */
      quantity: number;
      /**
       * 商品单价
       *
       * 单位 币种的最小单位
       * @example 528800
       */
      price: number;
    }
  }
}
