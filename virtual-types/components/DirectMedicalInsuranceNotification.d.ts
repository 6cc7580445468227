// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 直连商户的医保混合收款 */
  interface DirectMedicalInsuranceNotification {
    /**
     * 医保自费混合订单号
     *
     * 下单后由微信支付生成，须存下，查询这笔混合订单用它。
     *
     * 长度 ≤ 32
     * @example '1217752501202611203233368318'
     */
    mix_trade_no: string;
    /**
     * 医保自费混合订单支付状态
     *
     * 整单付没付成看它，`MIX_PAY_SUCCESS` 才算成；自费与医保两部分各有自己的状态。
     *
     * - `UNKNOWN_MIX_PAY_STATUS`：未知状态
     * - `MIX_PAY_CREATED`：等待支付
     * - `MIX_PAY_SUCCESS`：支付成功
     * - `MIX_PAY_REFUND`：自费和医保均已退款
     * - `MIX_PAY_FAIL`：支付失败
     * @example 'MIX_PAY_SUCCESS'
     */
    mix_pay_status: 'UNKNOWN_MIX_PAY_STATUS' | 'MIX_PAY_CREATED' | 'MIX_PAY_SUCCESS' | 'MIX_PAY_REFUND' | 'MIX_PAY_FAIL';
    /**
     * 混合订单中自费部分的支付状态
     *
     * `UNKNOWN_SELF_PAY_STATUS` 须按出错处理；`NO_SELF_PAY` 是这单没有自费部分。
     *
     * - `UNKNOWN_SELF_PAY_STATUS`：未知状态
     * - `SELF_PAY_CREATED`：等待支付
     * - `SELF_PAY_SUCCESS`：支付成功
     * - `SELF_PAY_REFUND`：已退款
     * - `SELF_PAY_FAIL`：支付失败
     * - `NO_SELF_PAY`：订单不含自费部分
     * @example 'SELF_PAY_SUCCESS'
     */
    self_pay_status?: 'UNKNOWN_SELF_PAY_STATUS' | 'SELF_PAY_CREATED' | 'SELF_PAY_SUCCESS' | 'SELF_PAY_REFUND' | 'SELF_PAY_FAIL' | 'NO_SELF_PAY';
    /**
     * 混合订单中医保部分的支付状态
     *
     * `UNKNOWN_MED_INS_PAY_STATUS` 须按出错处理；`NO_MED_INS_PAY` 是这单没有医保部分。
     *
     * - `UNKNOWN_MED_INS_PAY_STATUS`：未知状态
     * - `MED_INS_PAY_CREATED`：等待支付
     * - `MED_INS_PAY_SUCCESS`：支付成功
     * - `MED_INS_PAY_REFUND`：已退款
     * - `MED_INS_PAY_FAIL`：支付失败
     * - `NO_MED_INS_PAY`：订单不含医保部分
     * @example 'MED_INS_PAY_SUCCESS'
     */
    med_ins_pay_status?: 'UNKNOWN_MED_INS_PAY_STATUS' | 'MED_INS_PAY_CREATED' | 'MED_INS_PAY_SUCCESS' | 'MED_INS_PAY_REFUND' | 'MED_INS_PAY_FAIL' | 'NO_MED_INS_PAY';
    /**
     * 订单支付时间
     *
     * 长度 ≤ 64；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    paid_time?: string;
    /**
     * 医保局返回内容
     *
     * 付款后才有，原样交给医疗机构。
     *
     * 长度 ≤ 2048；JSON 字符串，内容为 {@link WeChatPay.Components.DirectMedicalInsuranceNotification.PassthroughResponseContent}
     * @example '{}'
     */
    passthrough_response_content?: string;
    /**
     * 混合支付类型
     *
     * - `UNKNOWN_MIX_PAY_TYPE`：未知类型
     * - `CASH_ONLY`：仅自费
     * - `INSURANCE_ONLY`：仅医保
     * - `CASH_AND_INSURANCE`：医保和自费
     * @example 'CASH_AND_INSURANCE'
     */
    mix_pay_type: 'UNKNOWN_MIX_PAY_TYPE' | 'CASH_ONLY' | 'INSURANCE_ONLY' | 'CASH_AND_INSURANCE';
    /**
     * 订单类型
     *
     * - `UNKNOWN_ORDER_TYPE`：未知类型
     * - `REG_PAY`：挂号支付
     * - `DIAG_PAY`：诊间支付
     * - `COVID_EXAM_PAY`：新冠核酸检测费
     * - `IN_HOSP_PAY`：住院费支付
     * - `PHARMACY_PAY`：药店支付
     * - `INSURANCE_PAY`：保险费支付
     * - `INT_REG_PAY`：互联网医院挂号支付
     * - `INT_RE_DIAG_PAY`：互联网医院复诊支付
     * - `INT_RX_PAY`：互联网医院处方支付
     * - `COVID_ANTIGEN_PAY`：新冠抗原检测
     * - `MED_PAY`：药费支付
     * @example 'REG_PAY'
     */
    order_type?: 'UNKNOWN_ORDER_TYPE' | 'REG_PAY' | 'DIAG_PAY' | 'COVID_EXAM_PAY' | 'IN_HOSP_PAY' | 'PHARMACY_PAY' | 'INSURANCE_PAY' | 'INT_REG_PAY' | 'INT_RE_DIAG_PAY' | 'INT_RX_PAY' | 'COVID_ANTIGEN_PAY' | 'MED_PAY';
    /**
     * 医疗机构的公众号ID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /** 是否代亲属支付 */
    pay_for_relatives?: boolean;
    /**
     * 从业机构订单号
     *
     * 长度 ≤ 64
     * @example 'ORDER20261201000001'
     */
    out_trade_no: string;
    /**
     * 医疗机构订单号
     *
     * 长度 ≤ 20
     * @example '1217752501201'
     */
    serial_no?: string;
    /**
     * 医保局返回的支付单ID
     *
     * 长度 ≤ 64
     * @example 'ORD530100202611202006350000021'
     */
    pay_order_id?: string;
    /**
     * 医保局返回的支付授权码
     *
     * 长度 ≤ 40
     * @example 'AUTH530100202611202006310000034'
     */
    pay_auth_no?: string;
    /**
     * 用户定位信息
     *
     * 长度 ≤ 40
     * @example '102.682296,25.054260'
     */
    geo_location?: string;
    /**
     * 城市ID
     *
     * 长度 ≤ 8
     * @example '530100'
     */
    city_id: string;
    /**
     * 医疗机构名称
     *
     * 长度 ≤ 128
     * @example '北大医院'
     */
    med_inst_name: string;
    /**
     * 医疗机构编码
     *
     * 长度 ≤ 32
     * @example '1217752501202611203233368318'
     */
    med_inst_no: string;
    /**
     * 医保下单时间
     *
     * 长度 ≤ 64；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    med_ins_order_create_time?: string;
    /**
     * 订单总金额
     *
     * 单位 分
     * @example 100
     */
    total_fee: number;
    /**
     * 医保统筹支付金额
     *
     * 单位 分
     * @example 48
     */
    med_ins_gov_fee?: number;
    /**
     * 医保个账支付金额
     *
     * 单位 分
     * @example 20
     */
    med_ins_self_fee?: number;
    /**
     * 医保其他津贴支付金额
     *
     * 单位 分
     * @example 5
     */
    med_ins_other_fee?: number;
    /**
     * 医保结算后的自费金额
     *
     * 单位 分
     * @example 25
     */
    med_ins_cash_fee?: number;
    /**
     * 微信支付现金金额
     *
     * 单位 分
     * @example 20
     */
    wechat_pay_cash_fee?: number;
    /**
     * 现金补充
     *
     * 字段：`cash_add_fee`、`cash_add_type`
     */
    cash_add_detail?: DirectMedicalInsuranceNotification.CashAddDetail;
    /**
     * 现金减免
     *
     * 字段：`cash_reduce_fee`、`cash_reduce_type`
     */
    cash_reduce_detail?: DirectMedicalInsuranceNotification.CashReduceDetail;
    /**
     * 回调通知URL
     *
     * 长度 ≤ 256；URL
     * @example 'https://www.weixin.qq.com/wxpay/pay.php'
     */
    callback_url: string;
    /**
     * 自费预下单ID
     *
     * 2 小时内有效，供前端调起自费部分的支付。
     *
     * 长度 ≤ 64
     * @example 'wx202611202009395522657a690389285100'
     */
    prepay_id?: string;
    /**
     * 医疗机构透传给医保的数据
     *
     * 长度 ≤ 2048；JSON 字符串，内容为 {@link WeChatPay.Components.DirectMedicalInsuranceNotification.PassthroughRequestContent}
     * @example '{}'
     */
    passthrough_request_content?: string;
    /**
     * 扩展字段
     *
     * 长度 ≤ 512
     * @example '{}'
     */
    extends?: string;
    /**
     * 附加数据
     *
     * 下单时传入的内容原样返回，当时没传就没有。
     *
     * 长度 ≤ 128
     * @example '{}'
     */
    attach?: string;
    /**
     * 渠道号
     *
     * 长度 ≤ 32
     * @example 'AAGN9uhZc5EGyRdairKW7Qnu'
     */
    channel_no?: string;
    /** 是否到医保局测试环境下单 */
    med_ins_test_env?: boolean;
    /**
     * 用户在AppID下的唯一标识
     *
     * 长度 ≤ 128
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid: string;
  }
  namespace DirectMedicalInsuranceNotification {
    /**
     * 医保局透传信息
     * JSON 字符串的内容
     */
    interface PassthroughResponseContent {
      /**
       * 支付授权码
       *
       * 用户完成医保授权后由医保局返回。
       *
       * 与部分接口的官方页面不同：页面只说这个文本是医保局要求透传的 JSON；里面的字段是医保局的规范定的。
       * @example 'AUTH****'
       */
      payAuthNo?: string;
      /**
       * 支付订单号
       *
       * 向医保下单后由医保局返回。
       *
       * 与部分接口的官方页面不同：页面只说这个文本是医保局要求透传的 JSON；里面的字段是医保局的规范定的。
       * @example 'ORD****'
       */
      payOrdId?: string;
      /**
       * 经纬度
       *
       * 用户的位置，经度在前，用逗号隔开。
       *
       * 与部分接口的官方页面不同：页面只说这个文本是医保局要求透传的 JSON；里面的字段是医保局的规范定的。
       * @example '118.096435,24.485407'
       */
      setlLatlnt?: string;
    }
    /** 现金补充 */
    interface CashAddDetail {
      /**
       * 现金补充金额
       *
       * 单位 分
       * @example 2
       */
      cash_add_fee: number;
      /**
       * 现金补充类型
       *
       * - `DEFAULT_ADD_TYPE`：默认类型
       * - `FREIGHT`：运费
       * - `OTHER_MEDICAL_EXPENSES`：其他医疗费用
       * @example 'FREIGHT'
       */
      cash_add_type: 'DEFAULT_ADD_TYPE' | 'FREIGHT' | 'OTHER_MEDICAL_EXPENSES';
    }
    /** 现金减免 */
    interface CashReduceDetail {
      /**
       * 现金减免金额
       *
       * 单位 分
       * @example 7
       */
      cash_reduce_fee: number;
      /**
       * 现金减免类型
       *
       * - `DEFAULT_REDUCE_TYPE`：默认类型
       * - `HOSPITAL_REDUCE`：医院减免
       * - `PHARMACY_DISCOUNT`：药店优惠
       * - `DISCOUNT`：优惠金额
       * - `PRE_PAYMENT`：预付费
       * - `DEPOSIT_DEDUCTION`：押金扣除
       * @example 'DEFAULT_REDUCE_TYPE'
       */
      cash_reduce_type: 'DEFAULT_REDUCE_TYPE' | 'HOSPITAL_REDUCE' | 'PHARMACY_DISCOUNT' | 'DISCOUNT' | 'PRE_PAYMENT' | 'DEPOSIT_DEDUCTION';
    }
    /**
     * 医保局透传信息
     * JSON 字符串的内容
     */
    interface PassthroughRequestContent {
      /**
       * 支付授权码
       *
       * 用户完成医保授权后由医保局返回。
       *
       * 与部分接口的官方页面不同：页面只说这个文本是医保局要求透传的 JSON；里面的字段是医保局的规范定的。
       * @example 'AUTH****'
       */
      payAuthNo?: string;
      /**
       * 支付订单号
       *
       * 向医保下单后由医保局返回。
       *
       * 与部分接口的官方页面不同：页面只说这个文本是医保局要求透传的 JSON；里面的字段是医保局的规范定的。
       * @example 'ORD****'
       */
      payOrdId?: string;
      /**
       * 经纬度
       *
       * 用户的位置，经度在前，用逗号隔开。
       *
       * 与部分接口的官方页面不同：页面只说这个文本是医保局要求透传的 JSON；里面的字段是医保局的规范定的。
       * @example '118.096435,24.485407'
       */
      setlLatlnt?: string;
    }
  }
}
