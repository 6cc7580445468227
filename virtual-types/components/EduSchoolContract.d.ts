// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 校园轻松付签约协议 */
  interface EduSchoolContract {
    /**
     * 签约协议号
     * @example '2045011120563805041758214605'
     */
    contract_id: string;
    /**
     * 商户号
     * @example '1230000109'
     */
    mchid: string;
    /**
     * 商户AppID
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    appid: string;
    /**
     * 商户AppID下的用户标识
     * @example 'oUpF8uMuAJOM2pxb1Q'
     */
    openid: string;
    /**
     * 签约模板号
     * @example '101164396123311331'
     */
    plan_id: string;
    /**
     * 签约状态
     * @example 'ADD'
     */
    contract_status: string;
    /**
     * 签约时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    create_time: string;
    /**
     * 外部签约号
     * @example 'CONTRACT20261201000001'
     */
    out_contract_code: string;
  }
}
