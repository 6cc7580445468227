// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Offlineface.Contracts {
  interface _contract_id_ {
    /**
     * 签约查询
     *
     * `GET /v3/offlineface/contracts/{contract_id}`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
     */
    get(config: _contract_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_contract_id_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Offlineface.Contracts._contract_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 签约ID
     *
     * 签约成功后取得，从签约结果通知或查询签约得到。
     * @example 'CI8CD208Z7e9906f89'
     */
    contract_id: string;
    /** 查询参数 */
    params?: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 商户签约小程序AppID
       * @example 'wx8888888888'
       */
      appid?: string;
    }
  }
  interface WellformedResponse {
    /**
     * 签约ID
     * @example 'CI8CD208Z7e9906f89'
     */
    contract_id: string;
    /**
     * 商户号
     * @example '2480278041'
     */
    mchid: string;
    /**
     * 机构ID
     * @example 'OAABBCCDDeeff'
     */
    organization_id: string;
    /**
     * 用户ID
     * @example 'FU40F305Z4e2bb7d'
     */
    use_id?: string;
    /**
     * 签约用户OpenID
     * @example 'AFDSJfhdf8744'
     */
    openid?: string;
    /**
     * 签约状态
     *
     * - `NOT_CONTRACTED`：未签约
     * - `TERMINATED`：已解约
     * - `CONTRACTED`：已签约
     */
    contract_state: 'NOT_CONTRACTED' | 'TERMINATED' | 'CONTRACTED';
    /**
     * 签约时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    contract_signed_time: string;
    /**
     * 解约时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    contract_terminated_time?: string;
    /**
     * 签约模式
     *
     * - `LIMIT_BANK_CARD`：指定卡签约
     * - `PRIORITY_BANK_CARD`：优先卡签约
     * - `LIMIT_NONE`：任意卡签约
     */
    contract_mode: 'LIMIT_BANK_CARD' | 'PRIORITY_BANK_CARD' | 'LIMIT_NONE';
    /**
     * 签约卡来源
     *
     * - `MERCHANT_LIMITED_BANK_CARD`：商户指定的签约卡
     * - `USER_SELECT_FREE`：用户选择的签约卡
     */
    contract_bank_card_from: 'MERCHANT_LIMITED_BANK_CARD' | 'USER_SELECT_FREE';
  }
}
