// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Pay {
  interface Profitsharingreturnquery {
    /**
     * 回退结果查询
     *
     * `POST /pay/profitsharingreturnquery`
     * @see https://pay.weixin.qq.com/wiki/doc/api/allocation.php?chapter=27_8&index=9
     * @see https://pay.weixin.qq.com/wiki/doc/api/allocation_sp.php?chapter=25_8&index=10
     */
    (data: Profitsharingreturnquery.PostHttpMethod.XmlDataRequest, config?: Profitsharingreturnquery.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Profitsharingreturnquery.PostHttpMethod.WellformedResponse>>;
    /**
     * 回退结果查询
     *
     * `POST /pay/profitsharingreturnquery`
     * @see https://pay.weixin.qq.com/wiki/doc/api/allocation.php?chapter=27_8&index=9
     * @see https://pay.weixin.qq.com/wiki/doc/api/allocation_sp.php?chapter=25_8&index=10
     */
    post(data: Profitsharingreturnquery.PostHttpMethod.XmlDataRequest, config?: Profitsharingreturnquery.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Profitsharingreturnquery.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Pay.Profitsharingreturnquery.PostHttpMethod {
  type XmlDataRequest = XmlDataRequest.Common & (XmlDataRequest.WithOrderId | XmlDataRequest.WithOutOrderNo);
  namespace XmlDataRequest {
    interface Common {
      /**
       * 商户号
       *
       * 调用方自己的商户号，须与计算 `sign` 的 APIv2 密钥属于同一个商户；服务商模式填服务商的。
       *
       * 长度 ≤ 32
       * @example '1900000100'
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
       * @example 'C380BEC2BFD727A4B6845133519F3AD6C380BEC2BFD727A4B6845133519F3AD6'
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
      sign_type: 'HMAC-SHA256';
      /**
       * 商户回退单号
       *
       * 请求回退时由你生成的单号。
       *
       * 长度 ≤ 32
       * @example 'RETURN20261201000001'
       */
      out_return_no: string;
    }
    interface WithOrderId {
      /**
       * 微信分账单号
       *
       * 请求分账的应答返回的单号，不是支付单号。
       *
       * 与 `out_order_no` 二选一；长度 ≤ 64
       * @example '3008450740202611200007820472'
       */
      order_id: string;
      out_order_no?: never;
    }
    interface WithOutOrderNo {
      order_id?: never;
      /**
       * 商户分账单号
       *
       * 当初分出这笔钱的那次分账的单号，不是回退单号。
       *
       * 与 `order_id` 二选一；长度 ≤ 64
       * @example 'P20261201000001'
       */
      out_order_no: string;
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
     * @example '1900000100'
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
     * 子商户公众账号ID
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    sub_appid?: string;
    /**
     * 微信分账单号
     *
     * 请求分账后由微信支付生成，须存下，回退时可用它指明是哪一次分账。
     *
     * 长度 ≤ 64
     * @example '3008450740202611200007820472'
     */
    order_id?: string;
    /**
     * 商户分账单号
     *
     * 请求分账时由你生成。同一单号多次请求只算一次，结果不明就用原单号原参数重试。
     *
     * 长度 ≤ 64
     * @example 'P20261201000001'
     */
    out_order_no?: string;
    /**
     * 商户回退单号
     *
     * 由你为每次回退新生成。同一单号多次请求只算一次，没有结果就用原单号原参数重试，换单号会多退一笔。
     *
     * 长度 ≤ 32
     * @example 'RETURN20261201000001'
     */
    out_return_no: string;
    /**
     * 微信回退单号
     *
     * 长度 ≤ 64
     * @example '3008450740202611200007820472'
     */
    return_no?: string;
    /**
     * 回退方类型
     *
     * 长度 ≤ 32
     *
     * - `MERCHANT_ID`：商户号
     * @example 'MERCHANT_ID'
     */
    return_account_type: 'MERCHANT_ID';
    /**
     * 回退方账号
     *
     * 长度 ≤ 64
     * @example '86693852'
     */
    return_account: string;
    /**
     * 回退金额
     *
     * 单位 分
     * @example 888
     */
    return_amount: `${number}`;
    /**
     * 回退描述
     *
     * 长度 ≤ 80
     * @example '用户退款'
     */
    description: string;
    /**
     * 回退结果
     *
     * `SUCCESS` 与失败是终态。`PROCESSING` 须再查，期间不能换单号重新发起；5 天没成会自动转为失败。
     *
     * 长度 ≤ 32
     *
     * - `SUCCESS`：回退成功
     * - `PROCESSING`：处理中
     * - `FAILED`：回退失败
     * @example 'SUCCESS'
     */
    result?: 'SUCCESS' | 'PROCESSING' | 'FAILED';
    /**
     * 失败原因
     *
     * 长度 ≤ 32
     *
     * - `ACCOUNT_ABNORMAL`：账户异常
     * - `TIME_OUT_CLOSED`：超时关单
     * - `PAYER_ACCOUNT_ABNORMAL`：付款方账户异常
     * - `INVALID_REQUEST`：请求参数有误
     * @example 'ACCOUNT_ABNORMAL'
     */
    fail_reason?: 'ACCOUNT_ABNORMAL' | 'TIME_OUT_CLOSED' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST';
    /**
     * 完成时间
     *
     * 长度 ≤ 16
     * @example '20261120235959'
     */
    finish_time?: string;
  }
}
