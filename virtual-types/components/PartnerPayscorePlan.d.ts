// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 支付分计划 */
  interface PartnerPayscorePlan {
    /**
     * 支付分计划ID
     * @example '01000033210000324638000000376258'
     */
    plan_id: string;
    /**
     * 计划所属服务
     * @example '2002000000000558128851361561536'
     */
    service_id: string;
    /**
     * 服务商商户号
     * @example '1900000109'
     */
    mchid: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 服务商AppID
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 子商户AppID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    sub_appid?: string;
    /**
     * 商户侧计划号
     * @example '1234323JKHDFE1243252'
     */
    merchant_plan_no: string;
    /**
     * 支付分计划名称
     * @example '瑜伽课20节'
     */
    plan_name: string;
    /**
     * 支付分计划有效期
     *
     * 单位 天
     * @example 10
     */
    plan_duration: number;
    /**
     * 支付分计划状态
     * @example 'NORMAL'
     */
    plan_state: string;
    /**
     * 支付分计划原总金额
     *
     * 单位 分
     * @example 15000
     */
    total_original_price: number;
    /**
     * 支付分计划扣费次数
     * @example 10
     */
    deduction_quantity: number;
    /**
     * 支付分计划实际扣费总金额
     *
     * 单位 分
     * @example 140000
     */
    total_actual_price: number;
    /**
     * 支付分计划明细列表
     *
     * 字段：`plan_detail_no`、`plan_detail_name`、`original_price`、`plan_discount_description`、`actual_price`
     */
    plan_detail_list?: PartnerPayscorePlan.PlanDetailList[];
    /**
     * 终止方商户号
     * @example '1900000109'
     */
    stop_mchid?: string;
    /**
     * 终止时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    stop_time?: string;
  }
  namespace PartnerPayscorePlan {
    interface PlanDetailList {
      /**
       * 计划明细序号
       * @example 1
       */
      plan_detail_no: number;
      /**
       * 计划明细名称
       * @example '第8节课'
       */
      plan_detail_name: string;
      /**
       * 计划明细原支付金额
       *
       * 单位 分
       * @example 15000
       */
      original_price: number;
      /**
       * 计划明细优惠说明
       * @example '享受九折优惠'
       */
      plan_discount_description?: string;
      /**
       * 计划明细实际支付金额
       *
       * 单位 分
       * @example 14000
       */
      actual_price: number;
    }
  }
}
