// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Inspolicymgr.Deduct {
  interface Policies {
    /**
     * 上传保单
     *
     * `POST /v3/inspolicymgr/deduct/policies`（直连商户）
     */
    (data: Policies.PostHttpMethod.JsonDataRequest, config: Policies.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Policies.PostHttpMethod.WellformedResponse>>;
    /**
     * 上传保单
     *
     * `POST /v3/inspolicymgr/deduct/policies`（直连商户）
     */
    post(data: Policies.PostHttpMethod.JsonDataRequest, config: Policies.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Policies.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Inspolicymgr.Deduct.Policies.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 商户保险编号
     *
     * 由你生成并存下，之后查询和修改都用它。
     * @example 'Auisihsiahishishi4hihsid123418id'
     */
    out_insurance_no: string;
    /**
     * 被保险人姓名列表
     *
     * 加密 用微信支付公钥加密
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
     *
     * 保险公司给这份保单的编号。
     * @example 'Coisihsiaxishishi4hihsid1ii411co'
     */
    policy_code?: string;
    /**
     * 委托代扣模板ID
     *
     * 在商户平台「委托代扣」申请的模板，审核通过后取得编号。
     * @example '12535'
     */
    plan_id: string;
    /**
     * 商户签约协议号
     * @example 'CONTRACT20261201000001'
     */
    out_contract_code: string;
    /**
     * 保单的扣费周期列表
     * @example 1
     */
    policy_periods: number[];
    /**
     * 商户AppID
     *
     * 在微信公众平台或开放平台申请，须已与商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 用户在商户公众号内的身份标识
     *
     * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
     * @example 'oYobu0MVnQfWpSMOYJz2AHPG_gQw'
     */
    openid: string;
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
    /**
     * 收款方商户号
     *
     * 保费收到哪个商户号。
     * @example '1900000109'
     */
    payee_mchid?: string;
    /**
     * 收款方公众账号ID
     *
     * 须已与收款方商户号绑定。
     * @example 'wx7f3f0032b6e6f0cc'
     */
    payee_appid?: string;
    /**
     * 收款方用户标识
     *
     * 用户在 `payee_appid` 下的标识，须由它取得。
     * @example 'oYobu0MVnQfWpSMOYJz2AHPG_gQw'
     */
    payee_openid?: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 请求头 */
    headers: RequestConfig.Headers;
  }
  namespace RequestConfig {
    interface Headers extends WeChatPay.Client.Headers {
      /**
       * 微信支付公钥ID或平台证书序列号，指明加密敏感字段所用的公钥
       *
       * 填加密所用那把公钥的编号：`PUB_KEY_ID_` 开头的微信支付公钥 ID（商户平台「API 安全」可查），或平台证书的序列号。不是你自己的商户 API 证书序列号。
       * @example 'PUB_KEY_ID_0114232134912410000000000000'
       */
      'Wechatpay-Serial': string;
    }
  }
  /** 保单 */
  type WellformedResponse = WeChatPay.Components.InsurancePolicy;
}
