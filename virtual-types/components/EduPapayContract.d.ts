// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 教育续费通签约协议 */
  interface EduPapayContract {
    /**
     * 服务商商户号
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    sp_mchid: string;
    /**
     * 服务商AppID
     * @example 'wx8888888888888888'
     */
    appid: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid?: string;
    /**
     * 子商户AppID
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    sub_appid?: string;
    /**
     * 服务商AppID下的用户标识
     * @example 'oUpF8uMuAJOM2pxb1Q'
     */
    openid?: string;
    /**
     * 子商户AppID下的用户标识
     * @example 'oUpF8uMuAJOM2pxb1Q'
     */
    sub_openid?: string;
    /**
     * 签约模板号
     * @example '101164396123311331'
     */
    plan_id?: string;
    /**
     * 签约信息
     *
     * 字段：`contract_id`、`contract_status`、`create_time`
     */
    contract_information?: EduPapayContract.ContractInformation;
  }
  namespace EduPapayContract {
    /** 签约信息 */
    interface ContractInformation {
      /**
       * 签约协议号
       * @example 'wx998877665544wx'
       */
      contract_id?: string;
      /**
       * 签约状态
       * @example 'ADD'
       */
      contract_status?: string;
      /**
       * 签约时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-20T10:34:56+08:00'
       */
      create_time?: string;
    }
  }
}
