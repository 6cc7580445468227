// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.NewTaxControlFapiao.Merchant._sub_mchid_ {
  interface CheckStatus {
    /**
     * 查询子商户开票能力状态
     *
     * `GET /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015792561
     */
    get(config: CheckStatus.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<CheckStatus.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.NewTaxControlFapiao.Merchant._sub_mchid_.CheckStatus.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 子商户号
     *
     * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid: string;
  }
  interface WellformedResponse {
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 第三方开票模式
     *
     * 开通了第三方开票才有。
     *
     * 字段：`status`
     */
    third_mode?: WellformedResponse.ThirdMode;
    /**
     * 数电发票模式
     *
     * 开通了数电发票才有。
     *
     * 字段：`status`、`billing_person_info`、`access_time`、`expired_time`、`access_fail_reason`、`ability_info`
     */
    digital_tax_mode?: WellformedResponse.DigitalTaxMode;
  }
  namespace WellformedResponse {
    /** 第三方开票模式 */
    interface ThirdMode {
      /**
       * 第三方/自建发票能力接入状态
       *
       * - `DISABLED`：未接入或已解除授权
       * - `ENABLED`：已接入
       * @example 'ENABLED'
       */
      status: 'DISABLED' | 'ENABLED';
    }
    /** 数电发票模式 */
    interface DigitalTaxMode {
      /**
       * 接入状态
       *
       * 没接入完时，按它提示商户去电子税局办下一步：多由法定代表人或财务负责人办，开票员授权由开票员自己办。
       *
       * - `APPROVAL_PENDING`：待税务机关审批
       * - `ACCESS_CONFIRMED_PENDING`：待商户确认接入
       * - `ABILITY_CONFIRMED_PENDING`：待商户确认能力
       * - `BILLING_PERSON_REGISTER_PENDING`：待登记开票员
       * - `BILLING_PERSON_CONFIRMED_PENDING`：待开票员授权
       * - `SECURITY_SETTING_PENDING`：待商户完成安全设置
       * - `APPLY_FAILED`：税局申请不通过
       * - `DISABLED`：未接入或已解除授权
       * - `ENABLED`：已接入
       * - `RESOURCE_EXPIRED`：服务商资源已过期
       * @example 'ENABLED'
       */
      status: 'APPROVAL_PENDING' | 'ACCESS_CONFIRMED_PENDING' | 'ABILITY_CONFIRMED_PENDING' | 'BILLING_PERSON_REGISTER_PENDING' | 'BILLING_PERSON_CONFIRMED_PENDING' | 'SECURITY_SETTING_PENDING' | 'APPLY_FAILED' | 'DISABLED' | 'ENABLED' | 'RESOURCE_EXPIRED';
      /**
       * 开票人信息
       *
       * 字段：`id`、`name`
       */
      billing_person_info?: DigitalTaxMode.BillingPersonInfo[];
      /**
       * 接入时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-20T10:34:56+08:00'
       */
      access_time?: string;
      /**
       * 过期时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-20T23:59:59+08:00'
       */
      expired_time?: string;
      /**
       * 接入失败原因
       *
       * 接入失败时才有。
       *
       * 长度 ≤ 1024
       * @example '失败原因'
       */
      access_fail_reason?: string;
      /**
       * 能力信息
       *
       * 字段：`type`、`status`、`authorize_fail_reason`
       */
      ability_info?: DigitalTaxMode.AbilityInfo[];
    }
    namespace DigitalTaxMode {
      interface BillingPersonInfo {
        /**
         * 开票人ID
         *
         * 开数电发票时要传它；接入完成后一定有。
         *
         * 长度 ≤ 128
         * @example '187776276864872'
         */
        id?: string;
        /**
         * 开票人姓名
         *
         * 长度 ≤ 40
         * @example '张伟'
         */
        name?: string;
      }
      interface AbilityInfo {
        /**
         * 能力类型
         *
         * - `BASE_ABILITY`：基础开票能力
         * - `REAL_ESTATE_ABILITY`：不动产开票能力
         * - `REFINED_OIL_ABILITY`：成品油开票能力
         * @example 'BASE_ABILITY'
         */
        type: 'BASE_ABILITY' | 'REAL_ESTATE_ABILITY' | 'REFINED_OIL_ABILITY';
        /**
         * 能力授权状态
         *
         * 待授权时，须由商户的财务负责人或法定代表人登录电子税局授权。
         *
         * - `AUTHORIZED`：已授权
         * - `AUTHORIZE_PENDING`：待商户授权
         * - `DEAUTHORIZED`：已解除授权
         * - `AUTHORIZE_FAILED`：授权失败
         * @example 'AUTHORIZED'
         */
        status: 'AUTHORIZED' | 'AUTHORIZE_PENDING' | 'DEAUTHORIZED' | 'AUTHORIZE_FAILED';
        /**
         * 能力授权失败原因
         *
         * 授权失败时才有。
         *
         * 长度 ≤ 1024
         * @example '失败原因'
         */
        authorize_fail_reason?: string;
      }
    }
  }
}
