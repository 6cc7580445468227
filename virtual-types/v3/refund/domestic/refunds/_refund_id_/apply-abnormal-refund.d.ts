// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Refund.Domestic.Refunds._refund_id_ {
  interface ApplyAbnormalRefund {
    /**
     * 发起异常退款
     *
     * `POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791864
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791885
     * @see https://pay.weixin.qq.com/doc/v3/partner/4013080240
     * @see https://pay.weixin.qq.com/doc/v3/partner/4013080627
     */
    (data: ApplyAbnormalRefund.PostHttpMethod.JsonDataRequest, config: ApplyAbnormalRefund.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ApplyAbnormalRefund.PostHttpMethod.WellformedResponse>>;
    /**
     * 发起异常退款
     *
     * `POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791864
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791885
     * @see https://pay.weixin.qq.com/doc/v3/partner/4013080240
     * @see https://pay.weixin.qq.com/doc/v3/partner/4013080627
     */
    post(data: ApplyAbnormalRefund.PostHttpMethod.JsonDataRequest, config: ApplyAbnormalRefund.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ApplyAbnormalRefund.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Refund.Domestic.Refunds._refund_id_.ApplyAbnormalRefund.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 子商户号
     *
     * 服务商须填下单时的那一个；直连商户不填。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid?: string;
    /**
     * 商户退款单号
     *
     * 申请退款时由你生成的单号。
     *
     * 长度 ≤ 64
     * @example 'REFUND20261201000001'
     */
    out_refund_no: string;
    /**
     * 异常退款处理方式
     *
     * 退不回用户原来的账户时，把钱改退到哪里：用户的另一张银行卡，或商户的银行账户。
     *
     * - `USER_BANK_CARD`：退款到用户银行卡
     * - `MERCHANT_BANK_CARD`：退款到商户银行账户
     */
    type: 'USER_BANK_CARD' | 'MERCHANT_BANK_CARD';
    /**
     * 开户银行
     *
     * 退到用户银行卡时填，取自微信支付的「银行类型对照表」；只支持常见银行的借记卡。
     *
     * 长度 ≤ 16
     *
     * - `CMB_DEBIT`：招商银行借记卡
     * - `COMM_DEBIT`：交通银行借记卡
     * - `ABC_DEBIT`：农业银行借记卡
     * - `CCB_DEBIT`：建设银行借记卡
     * - `ICBC_DEBIT`：工商银行借记卡
     * - `BOC_DEBIT`：中国银行借记卡
     * - `PAB_DEBIT`：平安银行借记卡
     * - `SPDB_DEBIT`：浦发银行借记卡
     * - `CITIC_DEBIT`：中信银行借记卡
     * - `CEB_DEBIT`：光大银行借记卡
     * - `CMBC_DEBIT`：民生银行借记卡
     * - `CIB_DEBIT`：兴业银行借记卡
     * - `GDB_DEBIT`：广发银行借记卡
     * - `PSBC_DEBIT`：邮储银行借记卡
     * - `NBCB_DEBIT`：宁波银行借记卡
     */
    bank_type?: 'CMB_DEBIT' | 'COMM_DEBIT' | 'ABC_DEBIT' | 'CCB_DEBIT' | 'ICBC_DEBIT' | 'BOC_DEBIT' | 'PAB_DEBIT' | 'SPDB_DEBIT' | 'CITIC_DEBIT' | 'CEB_DEBIT' | 'CMBC_DEBIT' | 'CIB_DEBIT' | 'GDB_DEBIT' | 'PSBC_DEBIT' | 'NBCB_DEBIT';
    /**
     * 收款银行卡号
     *
     * 退到用户银行卡时填。
     *
     * 长度 ≤ 1024；加密 用微信支付公钥加密
     */
    bank_account?: string;
    /**
     * 收款用户姓名
     *
     * 退到用户银行卡时填，是卡主的姓名。
     *
     * 长度 ≤ 1024；加密 用微信支付公钥加密
     */
    real_name?: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 微信退款单号
     *
     * 申请退款受理后由微信支付返回，查询退款和退款结果通知里也有。
     *
     * 长度 ≤ 32
     * @example '50300002026120112345678901234'
     */
    refund_id: string;
    /** 请求头 */
    headers?: RequestConfig.Headers;
  }
  namespace RequestConfig {
    interface Headers extends WeChatPay.Client.Headers {
      /**
       * 微信支付公钥ID或平台证书序列号，请求中有加密的敏感字段时必填
       *
       * 填加密所用那把公钥的编号：`PUB_KEY_ID_` 开头的微信支付公钥 ID（商户平台「API 安全」可查），或平台证书的序列号。不是你自己的商户 API 证书序列号。
       * @example 'PUB_KEY_ID_0114232134912410000000000000'
       */
      'Wechatpay-Serial'?: string;
    }
  }
  /** 退款单 */
  type WellformedResponse = WeChatPay.Components.Refund;
}
