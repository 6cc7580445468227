// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.MedIns {
  interface Orders {
    /**
     * 医保自费混合收款下单
     *
     * `POST /v3/med-ins/orders`（直连商户、从业机构（银行）、服务商、从业机构（支付机构））
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4016781466
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012503131
     * @see https://pay.weixin.qq.com/doc/v3/partner/4018300080
     */
    (data: Orders.PostHttpMethod.JsonDataRequest, config: Orders.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Orders.PostHttpMethod.WellformedResponse>>;
    /**
     * 医保自费混合收款下单
     *
     * `POST /v3/med-ins/orders`（直连商户、从业机构（银行）、服务商、从业机构（支付机构））
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4016781466
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012503131
     * @see https://pay.weixin.qq.com/doc/v3/partner/4018300080
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
       * 看向谁下过单：只向微信支付、只向医保局，还是两边都下过。医保预结算后全部要自费的，也算两边都有。
       *
       * - `UNKNOWN_MIX_PAY_TYPE`：未知类型
       * - `CASH_ONLY`：仅自费
       * - `INSURANCE_ONLY`：仅医保
       * - `CASH_AND_INSURANCE`：医保和自费
       *
       * 与官方页面不同：页面在同一格里还列出了 INSURANCE_ONLY 和 CASH_AND_INSURANCE，只是混在各值的说明之间。
       * @example 'CASH_AND_INSURANCE'
       */
      mix_pay_type: 'UNKNOWN_MIX_PAY_TYPE' | 'CASH_ONLY' | 'INSURANCE_ONLY' | 'CASH_AND_INSURANCE';
      /**
       * 订单类型
       *
       * 按就诊环节选；选「未知」会被拦下。
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
       * 公众号ID
       *
       * 直连商户填医疗机构的公众号；服务商与从业机构填自己的公众号，医疗机构的填在 `sub_appid`。
       *
       * 长度 ≤ 32
       * @example 'wx8888888888888888'
       */
      appid: string;
      /**
       * 医疗机构的公众号ID
       *
       * 服务商与从业机构须填医疗机构的公众号；直连商户不填。
       *
       * 长度 ≤ 32
       * @example 'wxd678efh567hg6999'
       */
      sub_appid?: string;
      /**
       * 医疗机构的商户号
       *
       * 医疗机构自己的商户号，由微信支付分配。
       *
       * 长度 ≤ 32
       * @example '1900000109'
       */
      sub_mchid?: string;
      /**
       * 支付人身份信息
       *
       * 付款人自己的身份，须与他的医保电子凭证一致；代亲属付款时也填付款人。
       *
       * 字段：`name`、`id_digest`、`card_type`
       */
      payer: JsonDataRequest.Payer;
      /**
       * 是否代亲属支付
       *
       * 替亲属付才填 `true`，此时须填亲属的身份信息。
       */
      pay_for_relatives?: boolean;
      /**
       * 亲属身份信息
       *
       * 替亲属付款时必填，写就诊人的身份。
       *
       * `pay_for_relatives` 为 `true` 时必填；字段：`name`、`id_digest`、`card_type`
       */
      relative?: JsonDataRequest.Relative;
      /**
       * 从业机构订单号
       *
       * 须与向微信支付下自费单时的 `out_trade_no` 一致；纯医保的单，服务商与从业机构沿用医院传来的。
       *
       * 长度 ≤ 64
       * @example 'ORDER20261201000001'
       */
      out_trade_no: string;
      /**
       * 医疗机构订单号
       *
       * 医院系统的订单号，须与上传费用明细时的 `medOrgOrd` 一致，否则支付失败。一个可以对应几个 `out_trade_no`。
       *
       * 长度 ≤ 40
       * @example '1217752501201'
       */
      serial_no: string;
      /**
       * 医保局返回的支付单ID
       *
       * 向医保下单后由医保局返回；全部自费时不能填。
       *
       * `mix_pay_type` 为 `INSURANCE_ONLY` 或 `CASH_AND_INSURANCE` 时必填；长度 ≤ 64
       * @example 'ORD530100202611202006350000021'
       */
      pay_order_id?: string;
      /**
       * 医保局返回的支付授权码
       *
       * 用户完成医保授权后由医保局返回，须与 `pay_order_id` 出自同一次缴费；全部自费时不能填。
       *
       * `mix_pay_type` 为 `INSURANCE_ONLY` 或 `CASH_AND_INSURANCE` 时必填；长度 ≤ 40
       * @example 'AUTH530100202611202006310000034'
       */
      pay_auth_no?: string;
      /**
       * 用户定位信息
       *
       * 用户所在的位置，经度在前；全部自费时不能填。
       *
       * `mix_pay_type` 为 `INSURANCE_ONLY` 或 `CASH_AND_INSURANCE` 时必填；长度 ≤ 40
       * @example '102.682296,25.054260'
       */
      geo_location?: string;
      /**
       * 城市ID
       *
       * 接入医保支付时由微信支付提供，有的地方与通用的地区编码不同。
       *
       * 长度 ≤ 8
       * @example '530100'
       */
      city_id: string;
      /**
       * 医疗机构名称
       *
       * 收费的医院或药店的名称。
       *
       * 长度 ≤ 128
       * @example '北大医院'
       */
      med_inst_name: string;
      /**
       * 医疗机构编码
       *
       * 由当地医保局提供。
       *
       * 长度 ≤ 32
       * @example '1217752501202611203233368318'
       */
      med_inst_no: string;
      /**
       * 医保下单时间
       *
       * 医院向医保下单的时间；全部自费时不能填。
       *
       * `mix_pay_type` 为 `INSURANCE_ONLY` 或 `CASH_AND_INSURANCE` 时必填；长度 ≤ 64；RFC 3339 时间，含时区
       * @example '2026-12-01T10:34:56+08:00'
       */
      med_ins_order_create_time?: string;
      /**
       * 使用该接口下单的总金额
       *
       * 统筹、个账、其他三项医保金额，加 `wechat_pay_cash_fee`，再加 `cash_reduce_detail` 的各项减免，合计须等于这里的金额。
       *
       * 单位 分
       * @example 100
       */
      total_fee: number;
      /**
       * 医保统筹支付金额
       *
       * 照医保局的结算结果填，是 0 也须填；全部自费时不能填。
       *
       * `mix_pay_type` 为 `INSURANCE_ONLY` 或 `CASH_AND_INSURANCE` 时必填；单位 分
       * @example 48
       */
      med_ins_gov_fee?: number;
      /**
       * 医保个账支付金额
       *
       * 照医保局的结算结果填，是 0 也须填；全部自费时不能填。
       *
       * `mix_pay_type` 为 `INSURANCE_ONLY` 或 `CASH_AND_INSURANCE` 时必填；单位 分
       * @example 20
       */
      med_ins_self_fee?: number;
      /**
       * 医保其他支付金额
       *
       * 照医保局的结算结果填，是 0 也须填；全部自费时不能填。
       *
       * `mix_pay_type` 为 `INSURANCE_ONLY` 或 `CASH_AND_INSURANCE` 时必填；单位 分
       * @example 5
       */
      med_ins_other_fee?: number;
      /**
       * 医保结算后的自费金额
       *
       * 照医保局的结算结果填，是 0 也须填；全部自费时不能填。
       *
       * `mix_pay_type` 为 `INSURANCE_ONLY` 或 `CASH_AND_INSURANCE` 时必填；单位 分
       * @example 25
       */
      med_ins_cash_fee?: number;
      /**
       * 实际需要用户微信支付的金额
       *
       * 用户要用微信支付付的钱：医保结算后的自费部分，加上补充项，减去减免项；全部由医保付时不能填。
       *
       * `mix_pay_type` 为 `CASH_ONLY` 或 `CASH_AND_INSURANCE` 时必填；单位 分
       * @example 20
       */
      wechat_pay_cash_fee?: number;
      /**
       * 现金补充列表
       *
       * 在医保结算之外多收的费用，如运费，每种一项。
       *
       * 字段：`cash_add_fee`、`cash_add_type`
       */
      cash_add_detail?: JsonDataRequest.CashAddDetail[];
      /**
       * 现金减免列表
       *
       * 从自费部分减掉的费用，如预交金，每种一项。
       *
       * 字段：`cash_reduce_fee`、`cash_reduce_type`
       */
      cash_reduce_detail?: JsonDataRequest.CashReduceDetail[];
      /**
       * 回调通知URL
       *
       * 支付的结果发到这里，须是公网能直达的 HTTPS 地址，不带查询参数。
       *
       * 长度 ≤ 256；URL
       * @example 'https://www.weixin.qq.com/wxpay/pay.php'
       */
      callback_url: string;
      /**
       * 自费预下单ID
       *
       * 向微信支付下自费单的应答返回，2 小时内有效；全部由医保付时不能填。
       *
       * `mix_pay_type` 为 `CASH_ONLY` 或 `CASH_AND_INSURANCE` 时必填；长度 ≤ 64
       * @example 'wx202611202009395522657a690389285100'
       */
      prepay_id?: string;
      /**
       * 医疗机构透传给医保的数据
       *
       * 原样转给医保局，格式由当地医保局规定。
       *
       * 长度 ≤ 2048；JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V3.MedIns.Orders.PostHttpMethod.JsonDataRequest.PassthroughRequestContent}
       * @example '{}'
       */
      passthrough_request_content?: string;
      /**
       * 扩展字段
       *
       * 医疗机构与微信医保另行约定的内容。
       *
       * 长度 ≤ 512
       * @example '{}'
       */
      extends?: string;
      /**
       * 附加数据
       *
       * 微信支付不解读它，查单与支付通知时原样返回。可放你自己系统要用的标记。
       *
       * 长度 ≤ 128
       * @example '{}'
       */
      attach?: string;
      /**
       * 渠道号
       *
       * 由腾讯的工程师分配给医疗机构。
       *
       * 长度 ≤ 32
       * @example 'AAGN9uhZc5EGyRdairKW7Qnu'
       */
      channel_no?: string;
      /**
       * 是否到医保局测试环境下单
       *
       * 联调时填 `true`，医保单下到医保局的测试环境；不填则是正式环境。
       */
      med_ins_test_env?: boolean;
    }
    interface WithOpenid {
      /**
       * 用户在AppID下的唯一标识
       *
       * 用户在 `appid` 下的标识，须由它取得。
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
       * 用户在 `sub_appid` 下的标识，调起支付时也须用 `sub_appid`；与 `openid` 只传一个。
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
       * 须与付款人医保电子凭证上的姓名一致，用微信支付公钥加密。
       *
       * 长度 ≤ 512；加密 用微信支付公钥加密
       */
      name: string;
      /**
       * 个人身份ID摘要
       *
       * 身份证号先转成 18 位、字母大写，算 MD5 得小写十六进制，再用微信支付公钥加密。
       *
       * 长度 ≤ 512；加密 用微信支付公钥加密
       */
      id_digest: string;
      /**
       * 证件类型
       *
       * 目前医保只支持身份证。
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
       * 就诊亲属的姓名，用微信支付公钥加密。
       *
       * 长度 ≤ 512；加密 用微信支付公钥加密
       */
      name: string;
      /**
       * 个人身份ID摘要
       *
       * 身份证号先转成 18 位、字母大写，算 MD5 得小写十六进制，再用微信支付公钥加密。
       *
       * 长度 ≤ 512；加密 用微信支付公钥加密
       */
      id_digest: string;
      /**
       * 证件类型
       *
       * 目前医保只支持身份证。
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
       * 在医保结算之外多收的现金，加进用户实付。
       *
       * 单位 分
       * @example 2
       */
      cash_add_fee: number;
      /**
       * 现金补充类型
       *
       * 账单里显示的费用名称，没有对应的用默认值。
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
       * 从自费部分减掉的现金，用户少付这么多。
       *
       * 单位 分
       * @example 7
       */
      cash_reduce_fee: number;
      /**
       * 现金减免类型
       *
       * 账单里显示的优惠名称，没有对应的用默认值。
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
       *
       * 填加密所用那把公钥的编号：`PUB_KEY_ID_` 开头的微信支付公钥 ID（商户平台「API 安全」可查），或平台证书的序列号。不是你自己的商户 API 证书序列号。
       * @example 'PUB_KEY_ID_0114232134912410000000000000'
       */
      'Wechatpay-Serial': string;
    }
  }
  /** 医保混合支付订单 */
  type WellformedResponse = WeChatPay.Components.MedInsOrder;
}
