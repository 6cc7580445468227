// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.IndustryRebate.RetailIndustry {
  interface Transactions {
    /**
     * 回传SN和商品编码
     *
     * `POST /v3/industry-rebate/retail-industry/transactions`（服务商）
     */
    (data: Transactions.PostHttpMethod.JsonDataRequest, config?: Transactions.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Transactions.PostHttpMethod.WellformedResponse>>;
    /**
     * 回传SN和商品编码
     *
     * `POST /v3/industry-rebate/retail-industry/transactions`（服务商）
     */
    post(data: Transactions.PostHttpMethod.JsonDataRequest, config?: Transactions.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Transactions.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.IndustryRebate.RetailIndustry.Transactions.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 品牌ID
     *
     * 品牌入驻微信支付品牌商家后获得，在品牌经营平台查看。
     * @example '120344'
     */
    brand_id?: string;
    /**
     * 微信支付订单号
     *
     * 付款成功后由微信支付生成，从支付成功通知或查单取得，付款前没有。
     * @example '4200002026202612011234567890'
     */
    transaction_id?: string;
    /**
     * 商户订单号
     *
     * 这笔支付下单或扣款时传入的单号。
     */
    out_trade_no: string;
    /**
     * 子商户号
     *
     * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '1900000001'
     */
    sub_mchid: string;
    /** 设备号 */
    device_id?: string;
    /**
     * 单品列表
     *
     * 单品优惠按这里的商品编码匹配；没有参加单品优惠的商品时不用传 `detail`。
     *
     * 字段：`barcode`、`merchant_goods_id`、`goods_name`、`quantity`、`price`
     */
    goods_detail?: JsonDataRequest.GoodsDetail[];
  }
  namespace JsonDataRequest {
    interface GoodsDetail {
      /** 商品编码 */
      barcode: string;
      /**
       * 商家商品编码
       *
       * 长度 ≤ 32
       * @example '1001'
       */
      merchant_goods_id?: string;
      /**
       * 商品名称
       *
       * 长度 ≤ 256
       * @example 'iPhoneX 256G'
       */
      goods_name: string;
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
       * 单位 分
       * @example 528800
       */
      price: number;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
