// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 用户的签约计划 */
  interface UserSignPlan {
    /**
     * 计划签约ID
     * @example '01010033210001424338000019876258'
     */
    sign_plan_id: string;
    /**
     * 签约计划用户应用下的OpenID
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid?: string;
    /**
     * 计划所属服务
     * @example '2002000000000558128851361561536'
     */
    service_id: string;
    /**
     * 商户号
     * @example '1900000109'
     */
    mchid: string;
    /**
     * 应用ID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 商户侧签约计划号
     * @example '1234323JKHDFE1243252'
     */
    merchant_sign_plan_no: string;
    /**
     * 商户回调地址
     *
     * URL
     * @example 'https://api.test.com'
     */
    merchant_callback_url: string;
    /**
     * 签约所属计划ID
     * @example '01000033210000324638000000376258'
     */
    plan_id: string;
    /**
     * 目前用户进行到的计划详情序号
     * @example 2
     */
    going_detail_no: number;
    /**
     * 计划签约状态
     * @example 'UNSIGNED'
     */
    sign_state: string;
    /**
     * 签约计划取消时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    cancel_sign_time?: string;
    /**
     * 签约计划取消类型
     * @example 'NOT_CANCEL'
     */
    cancel_sign_type?: string;
    /**
     * 签约计划取消原因
     * @example '用户放弃课程'
     */
    cancel_reason?: string;
    /**
     * 签约计划的名称
     * @example '瑜伽晨练课10次'
     */
    plan_name: string;
    /**
     * 签约计划的过期时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T23:59:59+08:00'
     */
    plan_over_time: string;
    /**
     * 签约计划原总金额
     *
     * 单位 分
     * @example 150000
     */
    total_origin_price: number;
    /**
     * 签约计划扣费次数
     * @example 10
     */
    deduction_quantity: number;
    /**
     * 签约计划实际总金额
     *
     * 单位 分
     * @example 120000
     */
    total_actual_price: number;
    /**
     * 签约计划明细列表
     *
     * 字段：`plan_detail_no`、`original_price`、`plan_discount_description`、`actual_price`、`plan_detail_state`、`order_id`、`merchant_plan_detail_no`、`plan_detail_name`、`actual_pay_price`、`use_time`、`complete_time`、`cancel_time`
     */
    signed_detail_list?: UserSignPlan.SignedDetailList[];
    /**
     * 签约时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    sign_time?: string;
  }
  namespace UserSignPlan {
    /** 已签约的计划明细 */
    interface SignedDetailList {
      /**
       * 计划明细序号
       * @example 1
       */
      plan_detail_no: number;
      /**
       * 计划明细原支付金额
       *
       * 单位 分
       * @example 30000
       */
      original_price: number;
      /**
       * 计划明细优惠说明
       * @example '享9折优惠'
       */
      plan_discount_description?: string;
      /**
       * 计划明细实际支付金额
       *
       * 单位 分
       * @example 27000
       */
      actual_price: number;
      /**
       * 计划明细状态
       * @example 'NOT_USED'
       */
      plan_detail_state: string;
      /**
       * 计划明细对应的支付分服务单号
       * @example '0000300001202611201055157220022'
       */
      order_id?: string;
      /**
       * 商户侧计划明细使用订单号
       * @example '1234323JKHDFE1243252'
       */
      merchant_plan_detail_no: string;
      /**
       * 计划详情名称
       * @example '第一节课'
       */
      plan_detail_name: string;
      /**
       * 计划明细对应订单实际支付金额
       *
       * 单位 分
       * @example 50000
       */
      actual_pay_price?: number;
      /**
       * 详情使用时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-20T10:34:56+08:00'
       */
      use_time?: string;
      /**
       * 详情完成时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-20T10:34:56+08:00'
       */
      complete_time?: string;
      /**
       * 详情取消时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-20T10:34:56+08:00'
       */
      cancel_time?: string;
    }
  }
}
