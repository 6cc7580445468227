// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.AggracctBc.WbChannel.BankChannelAccount {
  interface Rename {
    /**
     * 受理渠道结算银行账户更名申请
     *
     * `POST /v3/aggracct-bc/wb-channel/bank-channel-account/rename`（直连商户）
     */
    (data: Rename.PostHttpMethod.JsonDataRequest, config: Rename.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Rename.PostHttpMethod.WellformedResponse>>;
    /**
     * 受理渠道结算银行账户更名申请
     *
     * `POST /v3/aggracct-bc/wb-channel/bank-channel-account/rename`（直连商户）
     */
    post(data: Rename.PostHttpMethod.JsonDataRequest, config: Rename.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Rename.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.AggracctBc.WbChannel.BankChannelAccount.Rename.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 渠道结算银行账户更名外部系统单号
     *
     * 由你生成，一次更名一个；重试用原单号。
     * @example 'htozr8denqegbt6tk6u10iymo7yww5pn'
     */
    out_request_no: string;
    /**
     * 目标商户号
     *
     * 要改名的那家商户。
     * @example '1900016681'
     */
    mchid: string;
    /**
     * 台账ID
     *
     * 加密 用微信支付公钥加密
     */
    bal_account_no: string;
    /**
     * 变更类型
     *
     * - `SUBJECT_INFO_RENAME`：主体更名
     * @example 'SUBJECT_INFO_RENAME'
     */
    change_scene: 'SUBJECT_INFO_RENAME';
    /**
     * 请求场景
     *
     * - `SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT`：便捷结算服务商户
     * - `SJT_MICRO_MERCHANT`：小微商户
     * - `WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT`：微信小店便捷结算商户
     * @example 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'
     */
    req_scene?: 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' | 'SJT_MICRO_MERCHANT' | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT';
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 请求头 */
    headers: RequestConfig.Headers;
  }
  namespace RequestConfig {
    interface Headers extends WeChatPay.Client.Headers {
      /**
       * 微信支付公钥ID或平台证书序列号，指明加密敏感字段所用的公钥
       *
       * 填加密所用那把公钥的编号：`PUB_KEY_ID_` 开头的微信支付公钥 ID（商户平台「API 安全」可查），或平台证书的序列号。不是你自己的商户 API 证书序列号。
       * @example 'PUB_KEY_ID_0114232134912410000000000000'
       */
      'Wechatpay-Serial': string;
    }
  }
  interface WellformedResponse {
    /**
     * 变更类型
     *
     * - `SUBJECT_INFO_RENAME`：主体更名
     * @example 'SUBJECT_INFO_RENAME'
     */
    change_scene: 'SUBJECT_INFO_RENAME';
    /**
     * 微信支付更名申请单号
     * @example '11117742499090086455469010028373'
     */
    application_id: string;
    /**
     * 渠道结算银行账户更名外部系统单号
     * @example 'htozr8denqegbt6tk6u10iymo7yww5pn'
     */
    out_request_no: string;
    /**
     * 目标商户号
     * @example '1900016681'
     */
    mchid: string;
    /**
     * 台账ID
     *
     * 加密 用商户 API 证书私钥解密
     */
    bal_account_no: string;
    /**
     * 目标账户名
     *
     * 加密 用商户 API 证书私钥解密
     */
    new_account_name: string;
    /**
     * 申请单状态
     *
     * `PROCESSING` 须再查。
     *
     * - `PROCESSING`：处理中
     * - `SUCCESS`：成功
     * - `FAIL`：失败
     * @example 'PROCESSING'
     */
    application_state: 'PROCESSING' | 'SUCCESS' | 'FAIL';
    /**
     * 完成时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T23:59:59+08:00'
     */
    finish_time?: string;
    /**
     * 失败错误码
     * @example 'AUDIT_REJECT'
     */
    fail_code?: string;
    /**
     * 失败原因
     * @example '身份证有效期核验不通过，请检查有效期填写是否正确'
     */
    fail_msg?: string;
  }
}
