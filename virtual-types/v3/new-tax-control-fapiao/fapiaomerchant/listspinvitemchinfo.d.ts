// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.NewTaxControlFapiao.Fapiaomerchant {
  interface Listspinvitemchinfo {
    /**
     * 获取邀请开通的商户信息
     *
     * `GET /v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015941524
     */
    get(config: Listspinvitemchinfo.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Listspinvitemchinfo.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.NewTaxControlFapiao.Fapiaomerchant.Listspinvitemchinfo.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 查询时间起
       *
       * 只返回在这个时间之后邀请的商户。
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-01T00:00:00+08:00'
       */
      query_time_start: string;
      /**
       * 查询时间止
       *
       * 与起始时间相隔不能超过 7 天。
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-07T23:59:59+08:00'
       */
      query_time_end: string;
      /**
       * 本次查询的起始位置
       *
       * 从 0 算起，填 10 就从第 11 条开始返回。
       * @example 10
       */
      offset: number;
      /**
       * 本次查询的最大数量
       *
       * 一页返回多少个商户。
       * @example 1
       */
      limit: number;
      /**
       * 服务商邀请code
       *
       * 由服务商自定，用来查受邀的商户开通了没有。
       * @example 'code_20261120_123'
       */
      invite_code?: string;
      /**
       * 商户邀请状态
       *
       * 只返回这种状态的商户；接受邀请不等于开通，功能状态另查。
       *
       * - `MCH_INVITE_SUCC`：邀请成功
       * - `MCH_INVITE_FAILED`：邀请失败
       * @example 'MCH_INVITE_SUCC'
       */
      mch_invite_status: 'MCH_INVITE_SUCC' | 'MCH_INVITE_FAILED';
    }
  }
  interface WellformedResponse {
    /**
     * 总数
     * @example 50
     */
    total_count: number;
    /**
     * 本次查询的起始位置
     * @example 10
     */
    offset: number;
    /**
     * 本次查询的最大数量
     * @example 1
     */
    limit: number;
    /**
     * 相关链接
     *
     * 字段：`next`、`prev`、`self`
     */
    links?: WeChatPay.Components.PageLinks;
    /**
     * 邀请的商户结果
     *
     * 字段：`sub_mchid`、`mch_invite_status`、`ep_name`、`tax_id`、`invite_code`、`operate_time`、`invite_failed_code`、`invite_failed_reason`
     */
    mch_invite_result_list?: WellformedResponse.MchInviteResultList[];
  }
  namespace WellformedResponse {
    interface MchInviteResultList {
      /**
       * 子商户号
       * @example '1900000109'
       */
      sub_mchid?: string;
      /**
       * 商户邀请的状态
       *
       * 接受邀请不等于开通，功能状态另查。
       *
       * - `MCH_INVITE_SUCC`：邀请成功
       * - `MCH_INVITE_FAILED`：邀请失败
       * @example 'MCH_INVITE_SUCC'
       */
      mch_invite_status: 'MCH_INVITE_SUCC' | 'MCH_INVITE_FAILED';
      /**
       * 商户名称
       *
       * 长度 ≤ 1024
       * @example '示例（深圳）有限公司'
       */
      ep_name: string;
      /**
       * 商户税号
       *
       * 长度 ≤ 32
       * @example '9144050071126766XG'
       */
      tax_id: string;
      /**
       * 服务商邀请code
       * @example 'code_20261120_123'
       */
      invite_code: string;
      /**
       * 商户操作时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-20T10:34:56+08:00'
       */
      operate_time: string;
      /**
       * 商户邀请失败错误码
       *
       * 邀请失败才有，程序按枚举值提示商户去改哪里的主体信息。
       *
       * - `UNKNOWN_TAX_INFO`：税务信息未知
       * - `INVALID_COMPANY_INFO`：企业信息无效
       * - `NOT_MEET_ACCESS_CONDITION`：不满足接入条件
       * - `NOT_IN_PILOT_SCOPE`：不在试点范围
       * - `MISSING_TAX_AUTHORITY_CODE`：缺少税务机关代码
       * - `MERCHANT_INFO_NOT_SET`：未设置商户信息
       * - `UNKNOWN_ERROR`：未知错误
       * @example 'UNKNOWN_TAX_INFO'
       */
      invite_failed_code?: 'UNKNOWN_TAX_INFO' | 'INVALID_COMPANY_INFO' | 'NOT_MEET_ACCESS_CONDITION' | 'NOT_IN_PILOT_SCOPE' | 'MISSING_TAX_AUTHORITY_CODE' | 'MERCHANT_INFO_NOT_SET' | 'UNKNOWN_ERROR';
      /**
       * 商户邀请失败的原因
       *
       * 邀请失败才有。
       *
       * 长度 ≤ 1024
       * @example '示例失败原因'
       */
      invite_failed_reason?: string;
    }
  }
}
