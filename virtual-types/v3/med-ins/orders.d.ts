// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.MedIns {
  interface Orders {
    /**
     * 医保自费混合收款下单
     *
     * `POST /v3/med-ins/orders`（普通商户、从业机构（银行）、服务商、从业机构（支付机构））
     */
    (data: Orders.PostHttpMethod.JsonDataRequest, config: Orders.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Orders.PostHttpMethod.WellformedResponse>>;
    /**
     * 医保自费混合收款下单
     *
     * `POST /v3/med-ins/orders`（普通商户、从业机构（银行）、服务商、从业机构（支付机构））
     */
    post(data: Orders.PostHttpMethod.JsonDataRequest, config: Orders.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Orders.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MedIns.Orders.PostHttpMethod {
  type JsonDataRequest = JsonDataRequest.Common & (JsonDataRequest.WithOpenid | JsonDataRequest.WithSubOpenid);
  namespace JsonDataRequest {
    interface Common {
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
      order_type: 'UNKNOWN_ORDER_TYPE' | 'REG_PAY' | 'DIAG_PAY' | 'COVID_EXAM_PAY' | 'IN_HOSP_PAY' | 'PHARMACY_PAY' | 'INSURANCE_PAY' | 'INT_REG_PAY' | 'INT_RE_DIAG_PAY' | 'INT_RX_PAY' | 'COVID_ANTIGEN_PAY' | 'MED_PAY';
      /**
       * 从业机构的公众号ID
       *
       * 长度 ≤ 32
       * @example 'wx8888888888888888'
       */
      appid: string;
      /**
       * 医疗机构的公众号ID
       *
       * 长度 ≤ 32
       * @example 'wxd678efh567hg6999'
       */
      sub_appid?: string;
      /**
       * 医疗机构的商户号
       *
       * 长度 ≤ 32
       * @example '1900000109'
       */
      sub_mchid?: string;
      /**
       * 支付人身份信息
       *
       * 字段：`name`、`id_digest`、`card_type`
       */
      payer: JsonDataRequest.Payer;
      /** 是否代亲属支付 */
      pay_for_relatives?: boolean;
      /**
       * 亲属身份信息
       *
       * 字段：`name`、`id_digest`、`card_type`
       */
      relative?: JsonDataRequest.Relative;
      /**
       * 从业机构订单号
       *
       * 长度 ≤ 64
       * @example '202204022005169952975171534816'
       */
      out_trade_no: string;
      /**
       * 医疗机构订单号
       *
       * 长度 ≤ 40
       * @example '1217752501201'
       */
      serial_no: string;
      /**
       * 医保局返回的支付单ID
       *
       * 长度 ≤ 64
       * @example 'ORD530100202204022006350000021'
       */
      pay_order_id?: string;
      /**
       * 医保局返回的支付授权码
       *
       * 长度 ≤ 40
       * @example 'AUTH530100202204022006310000034'
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
       * @example '1217752501201407033233368318'
       */
      med_inst_no: string;
      /**
       * 医保下单时间
       *
       * 长度 ≤ 64；RFC 3339 时间，含时区
       * @example '2018-06-08T10:34:56+08:00'
       */
      med_ins_order_create_time?: string;
      /**
       * 使用该接口下单的总金额
       *
       * 单位 分
       * @example 202000
       */
      total_fee: number;
      /**
       * 医保局结算后
       *
       * 单位 分
       * @example 100000
       */
      med_ins_gov_fee?: number;
      /**
       * 医保局结算后
       *
       * 单位 分
       * @example 45000
       */
      med_ins_self_fee?: number;
      /**
       * 医保局结算后
       *
       * 单位 分
       * @example 5000
       */
      med_ins_other_fee?: number;
      /**
       * 医保局结算后
       *
       * 单位 分
       * @example 50000
       */
      med_ins_cash_fee?: number;
      /**
       * 实际需要用户微信支付的金额
       *
       * 单位 分
       * @example 42000
       */
      wechat_pay_cash_fee?: number;
      /**
       * 现金补充列表
       *
       * 字段：`cash_add_fee`、`cash_add_type`
       */
      cash_add_detail?: JsonDataRequest.CashAddDetail[];
      /**
       * 现金减免列表
       *
       * 字段：`cash_reduce_fee`、`cash_reduce_type`
       */
      cash_reduce_detail?: JsonDataRequest.CashReduceDetail[];
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
       * `mix_pay_type` 为 `CASH_ONLY` 或 `CASH_AND_INSURANCE` 时必填；长度 ≤ 64
       * @example 'wx201410272009395522657a690389285100'
       */
      prepay_id?: string;
      /**
       * 医疗机构透传给医保的数据
       *
       * 长度 ≤ 2048；JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V3.MedIns.Orders.PostHttpMethod.JsonDataRequest.PassthroughRequestContent}
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
    }
    interface WithOpenid {
      /**
       * 用户在AppID下的唯一标识
       *
       * 与 `sub_openid` 二选一；长度 ≤ 128
       * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
       */
      openid: string;
      sub_openid?: never;
    }
    interface WithSubOpenid {
      openid?: never;
      /**
       * 用户在医疗机构AppID下的唯一标识
       *
       * 与 `openid` 二选一；长度 ≤ 128
       * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
       */
      sub_openid: string;
    }
    /** 支付人身份信息 */
    interface Payer {
      /**
       * 真实姓名
       *
       * 长度 ≤ 512；加密 用微信支付公钥加密
       */
      name: string;
      /**
       * 个人身份ID摘要
       *
       * 长度 ≤ 512；加密 用微信支付公钥加密
       */
      id_digest: string;
      /**
       * 证件类型
       *
       * - `UNKNOWN_USER_CARD_TYPE`：未知证件类型
       * - `ID_CARD`：身份证
       * - `HOUSEHOLD_REGISTRATION`：户口本
       * - `FOREIGNER_PASSPORT`：外国人护照
       * - `MAINLAND_TRAVEL_PERMIT_FOR_TW`：台湾居民来往大陆通行证
       * - `MAINLAND_TRAVEL_PERMIT_FOR_MO`：澳门居民往来内地通行证
       * - `MAINLAND_TRAVEL_PERMIT_FOR_HK`：香港居民往来内地通行证
       * - `FOREIGN_PERMANENT_RESIDENT`：外国人永久居留证
       * @example 'ID_CARD'
       */
      card_type: 'UNKNOWN_USER_CARD_TYPE' | 'ID_CARD' | 'HOUSEHOLD_REGISTRATION' | 'FOREIGNER_PASSPORT' | 'MAINLAND_TRAVEL_PERMIT_FOR_TW' | 'MAINLAND_TRAVEL_PERMIT_FOR_MO' | 'MAINLAND_TRAVEL_PERMIT_FOR_HK' | 'FOREIGN_PERMANENT_RESIDENT';
    }
    /** 亲属身份信息 */
    interface Relative {
      /**
       * 真实姓名
       *
       * 长度 ≤ 512；加密 用微信支付公钥加密
       */
      name: string;
      /**
       * 个人身份ID摘要
       *
       * 长度 ≤ 512；加密 用微信支付公钥加密
       */
      id_digest: string;
      /**
       * 证件类型
       *
       * - `UNKNOWN_USER_CARD_TYPE`：未知证件类型
       * - `ID_CARD`：身份证
       * - `HOUSEHOLD_REGISTRATION`：户口本
       * - `FOREIGNER_PASSPORT`：外国人护照
       * - `MAINLAND_TRAVEL_PERMIT_FOR_TW`：台湾居民来往大陆通行证
       * - `MAINLAND_TRAVEL_PERMIT_FOR_MO`：澳门居民往来内地通行证
       * - `MAINLAND_TRAVEL_PERMIT_FOR_HK`：香港居民往来内地通行证
       * - `FOREIGN_PERMANENT_RESIDENT`：外国人永久居留证
       * @example 'ID_CARD'
       */
      card_type: 'UNKNOWN_USER_CARD_TYPE' | 'ID_CARD' | 'HOUSEHOLD_REGISTRATION' | 'FOREIGNER_PASSPORT' | 'MAINLAND_TRAVEL_PERMIT_FOR_TW' | 'MAINLAND_TRAVEL_PERMIT_FOR_MO' | 'MAINLAND_TRAVEL_PERMIT_FOR_HK' | 'FOREIGN_PERMANENT_RESIDENT';
    }
    interface CashAddDetail {
      /**
       * 现金补充金额
       *
       * 单位 分
       * @example 2000
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
    interface CashReduceDetail {
      /**
       * 现金减免金额
       *
       * 单位 分
       * @example 10000
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
    type PassthroughRequestContent = WeChatPay.Components.MedInsPassthrough;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 请求头 */
    headers: RequestConfig.Headers;
  }
  namespace RequestConfig {
    interface Headers extends WeChatPay.Client.Headers {
      /**
       * 微信支付公钥ID或平台证书序列号，指明加密敏感字段所用的公钥
       * @example 'PUB_KEY_ID_0114232134912410000000000000'
       */
      'Wechatpay-Serial': string;
    }
  }
  /** 医保混合支付订单 */
  type WellformedResponse = WeChatPay.Components.MedInsOrder;
}
