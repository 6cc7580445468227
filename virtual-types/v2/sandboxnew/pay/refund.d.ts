// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Sandboxnew.Pay {
  interface Refund {
    /**
     * 申请退款
     *
     * `POST /sandboxnew/pay/refund`
     * @see https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_4
     * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_4
     * @see https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_4
     * @see https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_4&index=6
     * @see https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_4&index=4
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_4
     * @deprecated
     */
    (data: Refund.PostHttpMethod.XmlDataRequest, config?: Refund.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Refund.PostHttpMethod.WellformedResponse>>;
    /**
     * 申请退款
     *
     * `POST /sandboxnew/pay/refund`
     * @see https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_4
     * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_4
     * @see https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_4
     * @see https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_4&index=6
     * @see https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_4&index=4
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_4
     * @deprecated
     */
    post(data: Refund.PostHttpMethod.XmlDataRequest, config?: Refund.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Refund.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Sandboxnew.Pay.Refund.PostHttpMethod {
  type XmlDataRequest = XmlDataRequest.Common & (XmlDataRequest.WithTransactionId | XmlDataRequest.WithOutTradeNo);
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
       * 子商户公众账号ID
       *
       * 子商户自己的 AppID，须已与子商户号绑定。
       *
       * 长度 ≤ 32
       * @example 'wx8888888888888888'
       */
      sub_appid?: string;
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
       * 商户退款单号
       *
       * 由你生成，须先存下再退款。同一单号多次请求只退一笔，没有得到明确结果时用原单号再请求；同一笔支付分几次退，每次须换一个。
       *
       * 长度 ≤ 64
       * @example 'REFUND20261201000001'
       */
      out_refund_no: string;
      /**
       * 订单金额
       *
       * 原订单的全额，须与下单时一致，不是这次退的钱。
       *
       * 单位 分；32 位整数
       * @example 100
       */
      total_fee: number;
      /**
       * 退款金额
       *
       * 这次退的钱。可以分几次退，累计不能超过订单金额。
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
       * 会显示在用户收到的退款通知里。
       *
       * 长度 ≤ 80
       * @example '商品已售完'
       */
      refund_desc?: string;
      /**
       * 退款资金来源
       *
       * 只对旧资金流的商户起作用：不填从未结算的资金里退，也可指定从可用余额退。
       *
       * 长度 ≤ 30
       * @example 'REFUND_SOURCE_RECHARGE_FUNDS'
       */
      refund_account?: string;
      /**
       * 退款结果通知URL
       *
       * 退款的结果发到这里，优先于商户平台上配置的地址。须是公网能直达的完整地址，不带查询参数。
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
       * 付款成功后由微信支付生成，从支付成功通知或查单取得。
       *
       * 与 `out_trade_no` 二选一；长度 ≤ 32
       * @example '4200002026202612011234567890'
       */
      transaction_id: string;
      out_trade_no?: never;
    }
    interface WithOutTradeNo {
      transaction_id?: never;
      /**
       * 商户订单号
       *
       * 这笔支付下单时传入的单号。
       *
       * 与 `transaction_id` 二选一
       * @example 'ORDER20261201000001'
       */
      out_trade_no: string;
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
     * @example '33368018'
     */
    out_trade_no: string;
    /**
     * 商户退款单号
     *
     * 申请退款时由你生成。同一单号重复提交只退一笔，结果不明就用原单号原参数重试。
     *
     * 长度 ≤ 64
     * @example '121775250'
     */
    out_refund_no: string;
    /**
     * 微信退款单号
     *
     * 长度 ≤ 32
     * @example '50300002026120112345678901234'
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
     * 退款金额减去其中的免充值券。
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
     * 用户自己付出的钱，不含代金券抵扣的部分。
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
     * 退给用户的现金，不含退回的代金券。
     *
     * 单位 分；32 位整数
     * @example 100
     */
    cash_refund_fee?: `${number}`;
    /**
     * 代金券退款总金额
     *
     * 退回的代金券总额，与退给用户的现金合起来才是退款金额。
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
     * 代金券类型
     *
     * 下标从 0 起，与同下标的 `coupon_id_$n` 是同一张券。
     *
     * 长度 ≤ 8
     * @example 'CASH'
     */
    [field: `coupon_type_${number}`]: string;
    /**
     * 单个代金券退款金额
     *
     * 下标从 0 起，与同下标的 `coupon_refund_id_$n` 是同一张券。
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
}
