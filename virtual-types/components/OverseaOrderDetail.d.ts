// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 商品详情 */
  interface OverseaOrderDetail {
    /**
     * 订单原价
     *
     * 一张小票分几次付时，填整张小票的金额，防止同一张小票重复享受优惠：它与本单支付金额不等时，这一单不能用优惠。
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
     * 单品优惠按这里的商品编码匹配；没有参加单品优惠的商品时不用传 `detail`。
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
       *
       * 这种商品买了几件，与 `price` 相乘得到这一行的金额。
       * @example 1
       */
      quantity: number;
      /**
       * 商品单价
       *
       * 商户自己另有优惠时填优惠后的单价。
       *
       * 单位 币种的最小单位
       * @example 528800
       */
      price: number;
    }
  }
}
