// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 签约授权信息 */
  interface ContractWithOrderInfo {
    /**
     * 免密协议ID
     * @example '202611200325670965'
     */
    password_free_contract_id?: string;
    /**
     * 扣费服务预授权token
     * @example '202611200325670965'
     */
    token?: string;
    /**
     * 模板ID
     *
     * 在商户平台「委托代扣」申请的模板，审核通过后取得编号。
     * @example '3484306348'
     */
    plan_id?: string;
    /**
     * 签约商户号
     *
     * 签约的商户，由微信支付分配。
     * @example '1200009811'
     */
    contract_mchid?: string;
    /**
     * 签约AppID
     *
     * 签约商户的 AppID，须已与签约商户号绑定。
     * @example 'wxcbda96de0b165486'
     */
    contract_appid?: string;
    /**
     * 签约协议号
     *
     * 由你生成，同一模板下唯一，之后查询签约和解约都用它。
     * @example '100001256'
     */
    contract_code?: string;
    /**
     * 请求序列号
     *
     * 由你生成，每次签约请求都不同，前面不补 0。
     * @example '1695'
     */
    request_serial?: string;
    /**
     * 用户账户展示名称
     *
     * 展示在签约页上，让用户看清是在为哪个账户签约，填他在你系统里认得出的账户名。
     * @example '123456'
     */
    contract_display_account?: string;
    /**
     * 签约信息通知URL
     *
     * 签约的结果发到这里，须是公网能直达的完整地址，不带查询参数；支付的结果另发到 `notify_url`。
     *
     * URL
     * @example 'https://yoursite.com'
     */
    contract_notify_url?: string;
  }
}
