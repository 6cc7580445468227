// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 优惠功能 */
  interface OrderDetail {
    /**
     * 订单原价
     *
     * 一张小票分几次付时，填整张小票的金额，防止同一张小票重复享受优惠：它与本单支付金额不等时，这一单不能用优惠。普通订单不用填。
     *
     * 单位 分
     * @example 608800
     */
    cost_price?: number;
    /**
     * 商品小票ID
     *
     * 长度 ≤ 32
     * @example 'wx123'
     */
    invoice_id?: string;
    /**
     * 单品列表
     *
     * 单品优惠按这里的商品编码匹配；没有参加单品优惠的商品时不用传 `detail`。
     *
     * 项数 ≥ 1；字段：`merchant_goods_id`、`wechatpay_goods_id`、`goods_name`、`quantity`、`unit_price`
     */
    goods_detail?: OrderDetail.GoodsDetail[];
  }
  namespace OrderDetail {
    /** 单品信息 */
    interface GoodsDetail {
      /**
       * 商户侧商品编码
       *
       * 你自己系统里的商品编码，须与单品优惠登记的编码一致才能匹配。
       *
       * 长度 ≤ 32；字符集 `0-9 A-Z a-z _ -`
       * @example 'GOODS_10001'
       */
      merchant_goods_id: string;
      /**
       * 微信侧商品编码
       *
       * 微信支付统一编的商品号，没有就不传。
       *
       * 长度 ≤ 32
       * @example '1001'
       */
      wechatpay_goods_id?: string;
      /**
       * 商品名称
       *
       * 长度 ≤ 256
       * @example 'iPhoneX 256G'
       */
      goods_name?: string;
      /**
       * 商品数量
       *
       * 这种商品买了几件，与 `unit_price` 相乘得到这一行的金额。
       * @example 1
       */
      quantity: number;
      /**
       * 商品单价
       *
       * 商户自己另有优惠时填优惠后的单价。
       *
       * 单位 分
       * @example 828800
       */
      unit_price: number;
    }
  }
}
