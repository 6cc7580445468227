// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 签约授权信息 */
  interface ContractWithOrderInfo {
    /**
     * 免密协议ID
     * @example '201710180325670965'
     */
    password_free_contract_id?: string;
    /**
     * 扣费服务预授权token
     * @example '201710180325670965'
     */
    token?: string;
    /**
     * 模板ID
     * @example '3484306348'
     */
    plan_id?: string;
    /**
     * 签约商户号
     * @example '1200009811'
     */
    contract_mchid?: string;
    /**
     * 签约AppID
     * @example 'wxcbda96de0b165486'
     */
    contract_appid?: string;
    /**
     * 签约协议号
     * @example '100001256'
     */
    contract_code?: string;
    /**
     * 请求序列号
     * @example '1695'
     */
    request_serial?: string;
    /**
     * 用户账户展示名称
     * @example '123456'
     */
    contract_display_account?: string;
    /**
     * 签约信息通知URL
     *
     * URL
     * @example 'https://yoursite.com'
     */
    contract_notify_url?: string;
  }
}
