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
       * @example 'C380BEC2BFD727A4B6845133519F3AD6C380BEC2BFD727A4B6845133519F3AD6'
       */
      sign?: string;
      /**
       * 签名类型
       *
       * 长度 ≤ 32
       * @example 'HMAC-SHA256'
       */
      sign_type: 'HMAC-SHA256';
      /**
       * 商户回退单号
       *
       * 长度 ≤ 32
       * @example 'R20190516001'
       */
      out_return_no: string;
    }
    interface WithOrderId {
      /**
       * 微信分账单号
       *
       * 与 `out_order_no` 二选一；长度 ≤ 64
       * @example '3008450740201411110007820472'
       */
      order_id: string;
      out_order_no?: never;
    }
    interface WithOutOrderNo {
      order_id?: never;
      /**
       * 商户分账单号
       *
       * 与 `order_id` 二选一；长度 ≤ 64
       * @example 'P20150806125346'
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
     * 长度 ≤ 64
     * @example '3008450740201411110007820472'
     */
    order_id?: string;
    /**
     * 商户分账单号
     *
     * 长度 ≤ 64
     * @example 'P20150806125346'
     */
    out_order_no?: string;
    /**
     * 商户回退单号
     *
     * 长度 ≤ 32
     * @example 'R20190516001'
     */
    out_return_no: string;
    /**
     * 微信回退单号
     *
     * 长度 ≤ 64
     * @example '3008450740201411110007820472'
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
     * @example '20180608170132'
     */
    finish_time?: string;
  }
}
