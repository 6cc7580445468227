// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Secapi.Pay {
  interface Refundv2 {
    /**
     * 申请退款（支持单品）
     *
     * `POST /secapi/pay/refundv2`
     * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi_sl.php?chapter=9_4
     * @see https://pay.weixin.qq.com/wiki/doc/api/danpin.php?chapter=9_103&index=3
     */
    (data: Refundv2.PostHttpMethod.XmlDataRequest, config: Refundv2.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Refundv2.PostHttpMethod.WellformedResponse>>;
    /**
     * 申请退款（支持单品）
     *
     * `POST /secapi/pay/refundv2`
     * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi_sl.php?chapter=9_4
     * @see https://pay.weixin.qq.com/wiki/doc/api/danpin.php?chapter=9_103&index=3
     */
    post(data: Refundv2.PostHttpMethod.XmlDataRequest, config: Refundv2.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Refundv2.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Secapi.Pay.Refundv2.PostHttpMethod {
  type XmlDataRequest = XmlDataRequest.Common & (XmlDataRequest.WithTransactionId | XmlDataRequest.WithOutTradeNo);
  namespace XmlDataRequest {
    interface Common {
      /**
       * 退款包含的商品列表信息
       *
       * 长度 ≤ 6000；JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V2.Secapi.Pay.Refundv2.PostHttpMethod.XmlDataRequest.Detail}
       * @example '{"goods_detail":[{"goods_id":"商品编码","wxpay_goods_id":"1001","goods_name":"iPhone6s 16G","refund_amount":528800,"refund_quantity":1,"price":528800},{"goods_id":"商品编码","wxpay_goods_id":"1001","goods_na…
       */
      detail?: string;
      /**
       * 公众账号ID
       *
       * 长度 ≤ 32
       * @example 'wx8888888888888888'
       */
      appid: string;
      /**
       * 子商户公众账号ID
       *
       * 长度 ≤ 32
       * @example 'wx8888888888888888'
       */
      sub_appid?: string;
      /**
       * 商户号
       *
       * 长度 ≤ 32
       * @example '1900000109'
       */
      mch_id: string;
      /**
       * 子商户号
       *
       * 长度 ≤ 32
       * @example '1900000109'
       */
      sub_mch_id?: string;
      /**
       * 随机字符串
       *
       * 长度 ≤ 32；可省略，由客户端自动填写
       * @example '5K8264ILTKCH16CQ2502SI8ZNMTM67VS'
       */
      nonce_str?: string;
      /**
       * 签名
       *
       * 长度 ≤ 64；可省略，由客户端自动填写
       * @example 'C380BEC2BFD727A4B6845133519F3AD6'
       */
      sign?: string;
      /**
       * 签名类型
       *
       * 长度 ≤ 32
       * @example 'HMAC-SHA256'
       */
      sign_type?: 'MD5' | 'HMAC-SHA256';
      /**
       * 商户退款单号
       *
       * 长度 ≤ 64
       * @example '1217752501201407033233368018'
       */
      out_refund_no: string;
      /**
       * 订单金额
       *
       * 单位 分；32 位整数
       * @example 100
       */
      total_fee: number;
      /**
       * 退款金额
       *
       * 单位 分；32 位整数
       * @example 100
       */
      refund_fee: number;
      /**
       * 退款货币种类
       *
       * 长度 ≤ 8
       * @example 'CNY'
       */
      refund_fee_type?: string;
      /**
       * 退款原因
       *
       * 长度 ≤ 80
       * @example '商品已售完'
       */
      refund_desc?: string;
      /**
       * 退款资金来源
       *
       * 长度 ≤ 30
       * @example 'REFUND_SOURCE_RECHARGE_FUNDS'
       */
      refund_account?: string;
      /**
       * 退款结果通知URL
       *
       * 长度 ≤ 256；URL
       * @example 'https://weixin.qq.com/notify/'
       */
      notify_url?: string;
    }
    interface WithTransactionId {
      /**
       * 微信订单号
       *
       * 与 `out_trade_no` 二选一；长度 ≤ 32
       * @example '1217752501201407033233368018'
       */
      transaction_id: string;
      out_trade_no?: never;
    }
    interface WithOutTradeNo {
      transaction_id?: never;
      /**
       * 商户订单号
       *
       * 与 `transaction_id` 二选一；长度 ≤ 32
       * @example '1217752501201407033233368018'
       */
      out_trade_no: string;
    }
    /** JSON 字符串的内容 */
    interface Detail {
      /**
       * 订单原价
       *
       * 单位 分
       * @example 1
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
       * 字段：`goods_id`、`wxpay_goods_id`、`goods_name`、`refund_amount`、`refund_quantity`、`price`
       */
      goods_detail: Detail.GoodsDetail[];
    }
    namespace Detail {
      interface GoodsDetail {
        /**
         * 商品编码
         * @example 'GOODS_10001'
         */
        goods_id?: string;
        /**
         * 微信支付商品编码
         * @example '1001'
         */
        wxpay_goods_id?: string;
        /**
         * 商品名称
         * @example 'iPhone6s 16G'
         */
        goods_name?: string;
        /**
         * 商品退款金额
         *
         * 单位 分
         * @example 528800
         */
        refund_amount: number;
        /**
         * 商品退货数量
         * @example 1
         */
        refund_quantity: number;
        /**
         * 商品单价
         *
         * 单位 分
         * @example 528800
         */
        price: number;
      }
    }
  }
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {
    /** 携带商户API证书（双向TLS） */
    security: true;
  }
  interface WellformedResponse extends WeChatPay.Components.ApiV2SignedResult {
    /**
     * 公众账号ID
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    appid: string;
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    mch_id: string;
    /**
     * 子商户公众账号ID
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    sub_appid?: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mch_id?: string;
    /**
     * 微信订单号
     *
     * 长度 ≤ 32
     * @example '4007752501201407033233368018'
     */
    transaction_id: string;
    /**
     * 商户订单号
     *
     * 长度 ≤ 32
     * @example '33368018'
     */
    out_trade_no: string;
    /**
     * 商户退款单号
     *
     * 长度 ≤ 64
     * @example '121775250'
     */
    out_refund_no: string;
    /**
     * 微信退款单号
     *
     * 长度 ≤ 32
     * @example '2007752501201407033233368018'
     */
    refund_id: string;
    /**
     * 退款金额
     *
     * 单位 分；32 位整数
     * @example 100
     */
    refund_fee: `${number}`;
    /**
     * 应结退款金额
     *
     * 单位 分；32 位整数
     * @example 100
     */
    settlement_refund_fee?: `${number}`;
    /**
     * 标价金额
     *
     * 单位 分；32 位整数
     * @example 100
     */
    total_fee: `${number}`;
    /**
     * 应结订单金额
     *
     * 单位 分；32 位整数
     * @example 100
     */
    settlement_total_fee?: `${number}`;
    /**
     * 标价币种
     *
     * 长度 ≤ 8
     * @example 'CNY'
     */
    fee_type?: string;
    /**
     * 现金支付金额
     *
     * 单位 分；32 位整数
     * @example 100
     */
    cash_fee: `${number}`;
    /**
     * 现金支付币种
     *
     * 长度 ≤ 16
     * @example 'CNY'
     */
    cash_fee_type?: string;
    /**
     * 现金退款金额
     *
     * 单位 分；32 位整数
     * @example 100
     */
    cash_refund_fee?: `${number}`;
    /**
     * 代金券退款总金额
     *
     * 单位 分；32 位整数
     * @example 100
     */
    coupon_refund_fee?: `${number}`;
    /**
     * 退款代金券使用数量
     *
     * 32 位整数
     * @example 1
     */
    coupon_refund_count?: `${number}`;
    /**
     * 营销详情
     *
     * 长度 ≤ 6000；JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V2.Secapi.Pay.Refundv2.PostHttpMethod.WellformedResponse.PromotionDetail}
     * @example '{"promotion_detail":[{"promotion_id":"109519","scope":"SINGLE","type":"DISCOUNT","refund_amount":5,"goods_detail":[{"goods_id":"a_goods1","refund_quantity":7,"price":1,"refund_amount":4},{"goods_id":…
     */
    promotion_detail?: string;
    /**
     * 代金券类型
     *
     * 长度 ≤ 8
     * @example 'CASH'
     */
    [field: `coupon_type_${number}`]: string;
    /**
     * 单个代金券退款金额
     *
     * 单位 分；32 位整数
     * @example 100
     */
    [field: `coupon_refund_fee_${number}`]: `${number}`;
    /**
     * 退款代金券ID
     *
     * 长度 ≤ 20
     * @example '10000'
     */
    [field: `coupon_refund_id_${number}`]: string;
  }
  namespace WellformedResponse {
    /** JSON 字符串的内容 */
    interface PromotionDetail {
      /**
       * 营销详情列表
       *
       * 字段：`promotion_id`、`scope`、`type`、`refund_amount`、`goods_detail`
       */
      promotion_detail: WeChatPay.Components.ApiV2RefundPromotionDetail[];
    }
  }
}
