// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 保单 */
  interface InsurancePolicy {
    /**
     * 商户保险编号
     * @example 'Auisihsiahishishi4hihsid123418id'
     */
    out_insurance_no: string;
    /**
     * 保险名称
     * @example '微医保·百万医疗险'
     */
    insurance_name: string;
    /**
     * 被保险人姓名列表
     *
     * 加密 用商户 API 证书私钥解密
     */
    insured_name_list: string[];
    /**
     * 承保公司代码
     * @example '1001'
     */
    insurance_company_code: string;
    /**
     * 保单生效时间
     *
     * RFC 3339 时间，含时区
     * @example '2025-09-21T17:11:12+08:00'
     */
    effective_time: string;
    /**
     * 保单失效时间
     *
     * RFC 3339 时间，含时区
     * @example '2025-09-21T17:11:12+08:00'
     */
    expired_time: string;
    /**
     * 保障详情
     * @example '可保190种疾病，确诊一次性赔付'
     */
    coverage_detail: string;
    /** 是否支持续保 */
    support_renewal: boolean;
    /**
     * 可续保开始时间
     *
     * RFC 3339 时间，含时区
     * @example '2025-09-21T17:11:12+08:00'
     */
    start_renewal_time?: string;
    /**
     * 可续保结束时间
     *
     * RFC 3339 时间，含时区
     * @example '2025-09-21T17:11:12+08:00'
     */
    end_renewal_time?: string;
    /**
     * 保单类型
     *
     * - `POLICY_TYPE_OTHER`：其他险
     * - `POLICY_TYPE_MEDICAL`：医疗险
     * - `POLICY_TYPE_ACCIDENT`：意外险
     * - `POLICY_TYPE_CRITICAL`：重疾险
     * - `POLICY_TYPE_CAR`：车险
     * - `POLICY_TYPE_LIFE`：人寿险
     * - `POLICY_TYPE_PROPERTY`：家财险
     * - `POLICY_TYPE_PET`：宠物险
     * - `POLICY_TYPE_ANNUITY`：年金险
     * @example 'POLICY_TYPE_OTHER'
     */
    policy_type: 'POLICY_TYPE_OTHER' | 'POLICY_TYPE_MEDICAL' | 'POLICY_TYPE_ACCIDENT' | 'POLICY_TYPE_CRITICAL' | 'POLICY_TYPE_CAR' | 'POLICY_TYPE_LIFE' | 'POLICY_TYPE_PROPERTY' | 'POLICY_TYPE_PET' | 'POLICY_TYPE_ANNUITY';
    /**
     * 车牌信息
     * @example '粤B·AB123'
     */
    car_number?: string;
    /**
     * 宠物名称
     * @example '小狗'
     */
    pet_name?: string;
    /**
     * 地址信息
     * @example '上海市浦东新区晨晖路1001号'
     */
    address?: string;
    /**
     * 保单状态
     *
     * - `POLICY_STATE_ISSUING`：出单中
     * - `POLICY_STATE_APPROVED`：已承保
     * - `POLICY_STATE_DECLINED`：已拒保
     * - `POLICY_STATE_INACTIVE`：未生效
     * @example 'POLICY_STATE_ISSUING'
     */
    policy_state: 'POLICY_STATE_ISSUING' | 'POLICY_STATE_APPROVED' | 'POLICY_STATE_DECLINED' | 'POLICY_STATE_INACTIVE';
    /**
     * 保司保单号
     * @example 'Coisihsiaxishishi4hihsid1ii411co'
     */
    policy_code?: string;
    /**
     * 委托代扣模板ID
     * @example '12535'
     */
    plan_id: string;
    /**
     * 商户签约协议号
     *
     * 签约时由你生成，查询与解约时靠它找到协议。
     * @example 'CONTRACT20261201000001'
     */
    out_contract_code: string;
    /**
     * 保单的扣费周期列表
     * @example 1
     */
    policy_periods: number[];
    /** 是否为赠险 */
    free_insurance: boolean;
    /** 是否与其它保单合并扣费 */
    combined_payment?: boolean;
    /**
     * 缴费方式
     *
     * - `PAYMENT_METHOD_OTHER`：其他
     * - `PAYMENT_METHOD_PERIOD`：期交
     * - `PAYMENT_METHOD_LUMP_SUM`：趸交
     */
    payment_method?: 'PAYMENT_METHOD_OTHER' | 'PAYMENT_METHOD_PERIOD' | 'PAYMENT_METHOD_LUMP_SUM';
    /**
     * 期交保费模式
     *
     * - `PERIOD_PREMIUM_MODE_EQUAL`：每期相等
     * - `PERIOD_PREMIUM_MODE_FIRST_DIFF`：首期不同
     * - `PERIOD_PREMIUM_MODE_MULTI_DIFF`：多期不同
     */
    period_premium_mode?: 'PERIOD_PREMIUM_MODE_EQUAL' | 'PERIOD_PREMIUM_MODE_FIRST_DIFF' | 'PERIOD_PREMIUM_MODE_MULTI_DIFF';
    /**
     * 缴费周期
     *
     * - `PAYMENT_PERIOD_DAY`：日缴
     * - `PAYMENT_PERIOD_WEEK`：周缴
     * - `PAYMENT_PERIOD_BIWEEKLY`：双周缴
     * - `PAYMENT_PERIOD_MONTH`：月缴
     * - `PAYMENT_PERIOD_QUARTER`：季缴
     * - `PAYMENT_PERIOD_HALF_YEAR`：半年缴
     * - `PAYMENT_PERIOD_YEAR`：年缴
     */
    payment_period?: 'PAYMENT_PERIOD_DAY' | 'PAYMENT_PERIOD_WEEK' | 'PAYMENT_PERIOD_BIWEEKLY' | 'PAYMENT_PERIOD_MONTH' | 'PAYMENT_PERIOD_QUARTER' | 'PAYMENT_PERIOD_HALF_YEAR' | 'PAYMENT_PERIOD_YEAR';
    /**
     * 首期保费金额
     *
     * 单位 分
     * @example 8000
     */
    first_period_amount?: number;
    /**
     * 后续每期保费金额
     *
     * 单位 分
     * @example 5000
     */
    subsequent_period_amount?: number;
    /**
     * 保障期限类型
     *
     * - `COVERAGE_TERM_TYPE_FIXED_DATE`：固定日期
     * - `COVERAGE_TERM_TYPE_LIFETIME`：终身
     */
    coverage_term_type?: 'COVERAGE_TERM_TYPE_FIXED_DATE' | 'COVERAGE_TERM_TYPE_LIFETIME';
  }
}
