// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Pay.Partner {
  interface Paporderquery {
    /**
     * 查询订单（服务商）
     *
     * `POST /pay/partner/paporderquery`
     * @see https://pay.weixin.qq.com/wiki/doc/api/pap.php?chapter=18_10&index=14
     */
    (data: Paporderquery.PostHttpMethod.XmlDataRequest, config?: Paporderquery.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Paporderquery.PostHttpMethod.WellformedResponse>>;
    /**
     * 查询订单（服务商）
     *
     * `POST /pay/partner/paporderquery`
     * @see https://pay.weixin.qq.com/wiki/doc/api/pap.php?chapter=18_10&index=14
     */
    post(data: Paporderquery.PostHttpMethod.XmlDataRequest, config?: Paporderquery.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Paporderquery.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Pay.Partner.Paporderquery.PostHttpMethod {
  type XmlDataRequest = XmlDataRequest.Common & (XmlDataRequest.WithTransactionId | XmlDataRequest.WithOutTradeNo);
  namespace XmlDataRequest {
    interface Common {
      /**
       * 请求AppID
       *
       * 调用方的 AppID，须已与 `mch_id` 绑定。
       *
       * 长度 ≤ 32
       * @example 'wxcbda96de0b165486'
       */
      appid: string;
      /**
       * 商户号
       *
       * 调用方自己的商户号，须与计算 `sign` 的 APIv2 密钥属于同一个商户；服务商模式填服务商的。
       *
       * 长度 ≤ 32
       * @example '10000098'
       */
      mch_id: string;
      /**
       * 子商户公众账号ID
       *
       * 子商户自己的 AppID，须已与子商户号绑定。
       *
       * 长度 ≤ 32
       */
      sub_appid?: string;
      /**
       * 子商户号
       *
       * 服务商替子商户调用时填，进件后由微信支付分配；直连商户不传。下单时传了，后续查询、退款也须传同一个。
       *
       * 长度 ≤ 32
       */
      sub_mch_id?: string;
      /**
       * 随机字符串
       *
       * 每次请求重新生成，让签名无法预测，不用保存。
       *
       * 长度 ≤ 32；可省略，由客户端自动填写
       * @example 'C380BEC2BFD727A4B6845133519F3AD6'
       */
      nonce_str?: string;
      /**
       * 签名
       *
       * 最后计算：其余非空参数按名字的 ASCII 码升序拼成 `k=v&k=v`，末尾接上 `&key=` 与 APIv2 密钥，摘要后转大写。`sign` 自己不参与。
       *
       * 长度 ≤ 32；可省略，由客户端自动填写
       * @example '5K8264ILTKCH16CQ2502SI8ZNMTM67VS'
       */
      sign?: string;
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
       * 扣款时传入的单号。
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
     * 请求AppID
     *
     * 长度 ≤ 32
     * @example 'wxcbda96de0b165486'
     */
    appid: string;
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '10000098'
     */
    mch_id: string;
    /**
     * 设备号
     *
     * 长度 ≤ 32
     * @example '013467007045764'
     */
    device_info?: string;
    /**
     * 用户标识
     *
     * 用户在某个 AppID 下的标识。换一个 AppID，同一用户的值就不同，不能用来跨应用认人。
     *
     * 长度 ≤ 128
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid: string;
    /**
     * 是否关注公众账号
     *
     * 长度 ≤ 1
     *
     * - `N`：否
     * @example 'N'
     */
    is_subscribe?: 'N';
    /**
     * 交易类型
     *
     * 长度 ≤ 16
     * @example 'JSAPI'
     */
    trade_type: string;
    /**
     * 交易状态
     *
     * 长度 ≤ 32
     *
     * - `SUCCESS`：支付成功
     * - `REFUND`：转入退款
     * - `NOTPAY`：未支付
     * - `CLOSED`：已关闭
     * - `REVOKED`：已撤销
     * - `USERPAYING`：用户支付中
     * - `PAYERROR`：支付失败
     * - `ACCEPT`：已接收，等待扣款
     * @example 'SUCCESS'
     */
    trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT';
    /**
     * 付款银行
     *
     * 长度 ≤ 16
     * @example 'CMC'
     */
    bank_type: string;
    /**
     * 总金额
     *
     * 单位 分；32 位整数
     * @example 100
     */
    total_fee: `${number}`;
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
     * 现金支付货币类型
     *
     * 长度 ≤ 16
     * @example 'CNY'
     */
    cash_fee_type?: string;
    /**
     * 代金券或立减优惠金额
     *
     * 用了代金券或立减才有；订单金额减去它是用户付出的现金。
     *
     * 单位 分；32 位整数
     * @example 100
     */
    coupon_fee?: `${number}`;
    /**
     * 代金券或立减优惠使用数量
     *
     * 32 位整数
     * @example 1
     */
    coupon_count?: `${number}`;
    /**
     * 微信支付订单号
     *
     * 微信支付为这笔支付分配的单号，存下来：退款、分账、投诉处理和对账都可用它找到这笔钱。
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
     * 附加数据
     *
     * 下单时传入的内容原样返回，当时没传就没有。
     *
     * 长度 ≤ 128
     * @example '深圳分店'
     */
    attach?: string;
    /**
     * 支付完成时间
     *
     * 北京时间，不带时区。付款成功后才有。
     *
     * 长度 ≤ 14
     * @example '20261120235959'
     */
    time_end: string;
    /**
     * 交易状态描述
     *
     * 给人看的说明，程序判断用 `trade_state`。
     *
     * 长度 ≤ 256
     * @example '支付成功'
     */
    trade_state_desc: string;
    /**
     * 子商户公众账号ID
     *
     * 长度 ≤ 32
     * @example 'wxcbda96de0b165489'
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
     * 代金券或立减优惠ID
     *
     * 长度 ≤ 20
     * @example '10000'
     */
    [field: `coupon_id_${number}`]: string;
    /**
     * 单个代金券或立减优惠支付金额
     *
     * 单位 分；32 位整数
     * @example 100
     */
    [field: `coupon_fee_${number}`]: `${number}`;
  }
}
