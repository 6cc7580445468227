// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.AggracctBc.WbChannel.SpecialReduction {
  interface _out_request_no_ {
    /**
     * 查询特殊减额结果
     *
     * `GET /v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}`（直连商户）
     */
    get(config: _out_request_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_out_request_no_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.AggracctBc.WbChannel.SpecialReduction._out_request_no_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 特殊减额单号
     *
     * 由你生成，一次减额一个；重试用原单号，查询也用它。
     * @example 'htozr8denqegbt6tk6u10iymo7yww5pn'
     */
    out_request_no: string;
    /** 查询参数 */
    params: RequestConfig.Params;
    /** 请求头 */
    headers: RequestConfig.Headers;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 微信支付商户号
       * @example '1900016681'
       */
      mchid: string;
      /**
       * 额度台账号
       *
       * 加密 用微信支付公钥加密
       */
      bal_account_no: string;
      /**
       * 卡号
       *
       * 加密 用微信支付公钥加密
       */
      card_no?: string;
      /** 商户子账户协议号 */
      sgn_no?: string;
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
     * 微信支付商户号
     * @example '1900016681'
     */
    mchid?: string;
    /**
     * 额度台账号
     *
     * 加密 用商户 API 证书私钥解密
     */
    bal_account_no?: string;
    /**
     * 特殊减额单号
     * @example 'htozr8denqegbt6tk6u10iymo7yww5pn'
     */
    out_request_no?: string;
    /**
     * 特殊减额类型
     *
     * - `FINANCIAL_PENALTY`：罚款
     * - `JUDICIAL_DEDUCTION`：司法扣划
     * @example 'JUDICIAL_DEDUCTION'
     */
    reduction_type?: 'FINANCIAL_PENALTY' | 'JUDICIAL_DEDUCTION';
    /**
     * 减额金额
     *
     * 单位 分
     * @example 1
     */
    amount?: number;
    /**
     * 处理结果
     *
     * `PROCESSING` 须再查。
     *
     * - `PROCESSING`：处理中
     * - `SUCCESS`：成功
     * - `FAILED`：失败
     * @example 'SUCCESS'
     */
    state?: 'PROCESSING' | 'SUCCESS' | 'FAILED';
    /**
     * 特殊减额原因
     * @example '司法案件号：202508080009'
     */
    reason?: string;
    /**
     * 微信支付额度变更单号
     * @example 'm6a6dx8iit7m932dx03ue2lw2ofo2r88'
     */
    quota_change_no?: string;
    /**
     * 成功时间
     *
     * 成功之后才有。
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    success_time?: string;
    /**
     * 失败时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    fail_time?: string;
    /**
     * 失败原因
     *
     * - `BALANCE_NOT_ENOUGH`：余额不足
     * - `RECEIPT_NOT_EXIST_CLOSED`：单据不存在，已关闭
     * - `TIME_OUT_CLOSED`：超时关单
     * @example 'BALANCE_NOT_ENOUGH'
     */
    fail_reason?: 'BALANCE_NOT_ENOUGH' | 'RECEIPT_NOT_EXIST_CLOSED' | 'TIME_OUT_CLOSED';
  }
}
