// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Pay {
  interface Refundqueryv2 {
    /**
     * 查询退款（支持单品）
     *
     * `POST /pay/refundqueryv2`
     * @see https://pay.weixin.qq.com/wiki/doc/api/danpin.php?chapter=9_104&index=4
     */
    (data: Refundqueryv2.PostHttpMethod.XmlDataRequest, config?: Refundqueryv2.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Refundqueryv2.PostHttpMethod.WellformedResponse>>;
    /**
     * 查询退款（支持单品）
     *
     * `POST /pay/refundqueryv2`
     * @see https://pay.weixin.qq.com/wiki/doc/api/danpin.php?chapter=9_104&index=4
     */
    post(data: Refundqueryv2.PostHttpMethod.XmlDataRequest, config?: Refundqueryv2.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Refundqueryv2.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Pay.Refundqueryv2.PostHttpMethod {
  type XmlDataRequest = XmlDataRequest.Common & (XmlDataRequest.WithRefundId | XmlDataRequest.WithOutRefundNo | XmlDataRequest.WithTransactionId | XmlDataRequest.WithOutTradeNo);
  namespace XmlDataRequest {
    interface Common {
      /**
       * 公众账号ID
       *
       * 已与 `mch_id` 绑定的 AppID，在微信公众平台或开放平台申请；服务商模式填服务商的。
       *
       * 长度 ≤ 32
       * @example 'wx8888888888888888'
       */
      appid: string;
      /**
       * 商户号
       *
       * 调用方自己的商户号，须与计算 `sign` 的 APIv2 密钥属于同一个商户；服务商模式填服务商的。
       *
       * 长度 ≤ 32
       * @example '1900000109'
       */
      mch_id: string;
      /**
       * 子商户公众账号ID
       *
       * 子商户自己的 AppID，须已与子商户号绑定。
       *
       * 长度 ≤ 32
       * @example 'wx8888888888888888'
       */
      sub_appid?: string;
      /**
       * 子商户号
       *
       * 服务商替子商户调用时填，进件后由微信支付分配；直连商户不传。下单时传了，后续查询、退款也须传同一个。
       *
       * 长度 ≤ 32
       * @example '1900000109'
       */
      sub_mch_id?: string;
      /**
       * 随机字符串
       *
       * 每次请求重新生成，让签名无法预测，不用保存。
       *
       * 长度 ≤ 32；可省略，由客户端自动填写
       * @example '5K8264ILTKCH16CQ2502SI8ZNMTM67VS'
       */
      nonce_str?: string;
      /**
       * 签名
       *
       * 最后计算：其余非空参数按名字的 ASCII 码升序拼成 `k=v&k=v`，末尾接上 `&key=` 与 APIv2 密钥，摘要后转大写。`sign` 自己不参与。
       *
       * 长度 ≤ 64；可省略，由客户端自动填写
       * @example 'C380BEC2BFD727A4B6845133519F3AD6'
       */
      sign?: string;
      /**
       * 签名类型
       *
       * 须与计算 `sign` 时实际用的算法一致。
       *
       * 长度 ≤ 32
       * @example 'HMAC-SHA256'
       */
      sign_type?: 'MD5' | 'HMAC-SHA256';
      /**
       * 偏移量
       *
       * 32 位整数
       * @example 15
       */
      offset?: number;
    }
    interface WithRefundId {
      /**
       * 微信订单号
       *
       * 付款成功后由微信支付生成，从支付成功通知或查单取得。
       *
       * 与 `refund_id`、`out_refund_no`、`out_trade_no` 至少填一项；长度 ≤ 32
       * @example '4200002026202612011234567890'
       */
      transaction_id?: string;
      /**
       * 商户订单号
       *
       * 这笔支付下单时传入的单号。
       *
       * 与 `refund_id`、`out_refund_no`、`transaction_id` 至少填一项；长度 ≤ 32
       * @example 'ORDER20261201000001'
       */
      out_trade_no?: string;
      /**
       * 商户退款单号
       *
       * 申请退款时由你生成的单号。
       *
       * 与 `refund_id`、`transaction_id`、`out_trade_no` 至少填一项；长度 ≤ 32
       * @example 'REFUND20261201000001'
       */
      out_refund_no?: string;
      /**
       * 微信退款单号
       *
       * 申请退款受理后由微信支付返回，查询退款和退款结果通知里也有。
       *
       * 与 `out_refund_no`、`transaction_id`、`out_trade_no` 至少填一项；长度 ≤ 28
       * @example '1217752501202611203233368018'
       */
      refund_id: string;
    }
    interface WithOutRefundNo {
      /**
       * 微信订单号
       *
       * 付款成功后由微信支付生成，从支付成功通知或查单取得。
       *
       * 与 `refund_id`、`out_refund_no`、`out_trade_no` 至少填一项；长度 ≤ 32
       * @example '4200002026202612011234567890'
       */
      transaction_id?: string;
      /**
       * 商户订单号
       *
       * 这笔支付下单时传入的单号。
       *
       * 与 `refund_id`、`out_refund_no`、`transaction_id` 至少填一项；长度 ≤ 32
       * @example 'ORDER20261201000001'
       */
      out_trade_no?: string;
      /**
       * 商户退款单号
       *
       * 申请退款时由你生成的单号。
       *
       * 与 `refund_id`、`transaction_id`、`out_trade_no` 至少填一项；长度 ≤ 32
       * @example 'REFUND20261201000001'
       */
      out_refund_no: string;
      /**
       * 微信退款单号
       *
       * 申请退款受理后由微信支付返回，查询退款和退款结果通知里也有。
       *
       * 与 `out_refund_no`、`transaction_id`、`out_trade_no` 至少填一项；长度 ≤ 28
       * @example '1217752501202611203233368018'
       */
      refund_id?: string;
    }
    interface WithTransactionId {
      /**
       * 微信订单号
       *
       * 付款成功后由微信支付生成，从支付成功通知或查单取得。
       *
       * 与 `refund_id`、`out_refund_no`、`out_trade_no` 至少填一项；长度 ≤ 32
       * @example '4200002026202612011234567890'
       */
      transaction_id: string;
      /**
       * 商户订单号
       *
       * 这笔支付下单时传入的单号。
       *
       * 与 `refund_id`、`out_refund_no`、`transaction_id` 至少填一项；长度 ≤ 32
       * @example 'ORDER20261201000001'
       */
      out_trade_no?: string;
      /**
       * 商户退款单号
       *
       * 申请退款时由你生成的单号。
       *
       * 与 `refund_id`、`transaction_id`、`out_trade_no` 至少填一项；长度 ≤ 32
       * @example 'REFUND20261201000001'
       */
      out_refund_no?: string;
      /**
       * 微信退款单号
       *
       * 申请退款受理后由微信支付返回，查询退款和退款结果通知里也有。
       *
       * 与 `out_refund_no`、`transaction_id`、`out_trade_no` 至少填一项；长度 ≤ 28
       * @example '1217752501202611203233368018'
       */
      refund_id?: string;
    }
    interface WithOutTradeNo {
      /**
       * 微信订单号
       *
       * 付款成功后由微信支付生成，从支付成功通知或查单取得。
       *
       * 与 `refund_id`、`out_refund_no`、`out_trade_no` 至少填一项；长度 ≤ 32
       * @example '4200002026202612011234567890'
       */
      transaction_id?: string;
      /**
       * 商户订单号
       *
       * 这笔支付下单时传入的单号。
       *
       * 与 `refund_id`、`out_refund_no`、`transaction_id` 至少填一项；长度 ≤ 32
       * @example 'ORDER20261201000001'
       */
      out_trade_no: string;
      /**
       * 商户退款单号
       *
       * 申请退款时由你生成的单号。
       *
       * 与 `refund_id`、`transaction_id`、`out_trade_no` 至少填一项；长度 ≤ 32
       * @example 'REFUND20261201000001'
       */
      out_refund_no?: string;
      /**
       * 微信退款单号
       *
       * 申请退款受理后由微信支付返回，查询退款和退款结果通知里也有。
       *
       * 与 `out_refund_no`、`transaction_id`、`out_trade_no` 至少填一项；长度 ≤ 28
       * @example '1217752501202611203233368018'
       */
      refund_id?: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {}
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
     * 订单总退款次数
     *
     * 32 位整数
     * @example 35
     */
    total_refund_count?: `${number}`;
    /**
     * 微信订单号
     *
     * 长度 ≤ 32
     * @example '4200002026202612011234567890'
     */
    transaction_id: string;
    /**
     * 商户订单号
     *
     * 这笔支付下单时商户侧传入的单号，用它找到自己系统里的订单。
     *
     * 长度 ≤ 32
     * @example 'ORDER20261201000001'
     */
    out_trade_no: string;
    /**
     * 订单金额
     *
     * 单位 分；32 位整数
     * @example 100
     */
    total_fee: `${number}`;
    /**
     * 应结订单金额
     *
     * 用了免充值券才有，等于订单金额减去免充值券，微信支付按它结算给商户。
     *
     * 单位 分；32 位整数
     * @example 100
     */
    settlement_total_fee?: `${number}`;
    /**
     * 货币种类
     *
     * 长度 ≤ 8
     * @example 'CNY'
     */
    fee_type?: string;
    /**
     * 现金支付金额
     *
     * 用户自己付出的钱，不含代金券抵扣的部分。
     *
     * 单位 分；32 位整数
     * @example 100
     */
    cash_fee: `${number}`;
    /**
     * 退款笔数
     *
     * 32 位整数
     * @example 1
     */
    refund_count: `${number}`;
    /**
     * 营销详情
     *
     * 用了优惠才有。里面是一段 JSON 文本，须再解析一次。
     *
     * 长度 ≤ 6000；JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V2.Pay.Refundqueryv2.PostHttpMethod.WellformedResponse.PromotionDetail}
     * @example '{"promotion_detail":[{"promotion_id":"109519","scope":"SINGLE","type":"DISCOUNT","refund_amount":5,"goods_detail":[{"goods_id":"a_goods1","refund_quantity":7,"price":1,"refund_amount":4},{"goods_id":…
     */
    promotion_detail?: string;
    /**
     * 商户退款单号
     *
     * 下标从 0 起，同下标的各字段是同一笔退款。
     *
     * 长度 ≤ 64
     * @example '1217752501202611203233368018'
     */
    [field: `out_refund_no_${number}`]: string;
    /**
     * 微信退款单号
     *
     * 长度 ≤ 32
     * @example '1217752501202611203233368018'
     */
    [field: `refund_id_${number}`]: string;
    /**
     * 退款渠道
     *
     * 长度 ≤ 16
     * @example 'ORIGINAL'
     */
    [field: `refund_channel_${number}`]: string;
    /**
     * 申请退款金额
     *
     * 单位 分；32 位整数
     * @example 100
     */
    [field: `refund_fee_${number}`]: `${number}`;
    /**
     * 退款金额
     *
     * 退款金额减去其中的免充值券。
     *
     * 单位 分；32 位整数
     * @example 100
     */
    [field: `settlement_refund_fee_${number}`]: `${number}`;
    /**
     * 代金券类型
     *
     * 长度 ≤ 8
     * @example 'CASH'
     */
    [field: `coupon_type_${number}_${number}`]: string;
    /**
     * 总代金券退款金额
     *
     * 单位 分；32 位整数
     * @example 100
     */
    [field: `coupon_refund_fee_${number}`]: `${number}`;
    /**
     * 退款代金券使用数量
     *
     * 32 位整数
     * @example 1
     */
    [field: `coupon_refund_count_${number}`]: `${number}`;
    /**
     * 退款代金券ID
     *
     * 长度 ≤ 20
     * @example '10000'
     */
    [field: `coupon_refund_id_${number}_${number}`]: string;
    /**
     * 单个代金券退款金额
     *
     * 单位 分；32 位整数
     * @example 100
     */
    [field: `coupon_refund_fee_${number}_${number}`]: `${number}`;
    /**
     * 退款状态
     *
     * `SUCCESS` 才算退到，`PROCESSING` 须再查；`CHANGE` 是退不回用户原卡，须到商户平台「交易中心」处理；`REFUNDCLOSE` 的这笔没有退出去。
     *
     * 长度 ≤ 16
     * @example 'SUCCESS'
     */
    [field: `refund_status_${number}`]: string;
    /**
     * 退款资金来源
     *
     * 长度 ≤ 30
     * @example 'REFUND_SOURCE_RECHARGE_FUNDS'
     */
    [field: `refund_account_${number}`]: string;
    /**
     * 退款入账账户
     *
     * 长度 ≤ 64
     * @example '招商银行信用卡'
     */
    [field: `refund_recv_accout_${number}`]: string;
    /**
     * 退款成功时间
     *
     * 退款成功后才有。
     *
     * 长度 ≤ 20
     * @example '2026-11-20 10:34:56'
     */
    [field: `refund_success_time_${number}`]: string;
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
