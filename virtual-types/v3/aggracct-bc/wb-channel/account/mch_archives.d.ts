// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.AggracctBc.WbChannel.Account {
  interface Mch_archives {
    /**
     * 查询商户资料
     *
     * `GET /v3/aggracct-bc/wb-channel/account/mch_archives`（直连商户）
     */
    get(config: Mch_archives.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Mch_archives.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.AggracctBc.WbChannel.Account.Mch_archives.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
    /** 请求头 */
    headers: RequestConfig.Headers;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 微信支付商户号
       * @example '1900016681'
       */
      mchid: string;
      /**
       * 额度台账号
       *
       * 加密 用微信支付公钥加密
       */
      bal_account_no: string;
      /**
       * 卡号
       *
       * 加密 用微信支付公钥加密
       */
      card_no?: string;
      /** 商户子账户协议号 */
      sgn_no?: string;
      /**
       * 请求场景
       *
       * - `SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT`：便捷结算服务商户
       * - `SJT_MICRO_MERCHANT`：小微商户
       * - `WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT`：微信小店便捷结算商户
       * @example 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'
       */
      req_scene?: 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' | 'SJT_MICRO_MERCHANT' | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT';
    }
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
  interface WellformedResponse {
    /**
     * 微信支付商户号
     * @example '1900016681'
     */
    mchid?: string;
    /**
     * 额度台账号
     *
     * 加密 用商户 API 证书私钥解密
     */
    bal_account_no?: string;
    /**
     * 主体类型
     * @example '2'
     */
    merchant_type?: '1' | '2' | '3';
    /**
     * 主体证件类型
     * @example '12'
     */
    merchant_id_type?: '12';
    /**
     * 主体证件登记名称
     *
     * 加密 用商户 API 证书私钥解密
     * @example '江西米高文化传媒有限测试公司'
     */
    merchant_name?: string;
    /**
     * 主体证件号码
     *
     * 加密 用商户 API 证书私钥解密
     * @example '91360735MA35RDY220'
     */
    merchant_id_no?: string;
    /**
     * 主体证件有效期起始日
     * @example '2025-10-01'
     */
    effective_date?: string;
    /**
     * 主体证件有效期结束日
     * @example '9999-12-31'
     */
    expire_date?: string;
    /**
     * 主体证件正面影像ID
     * @example '25102811A94212141615335094943740'
     */
    merchant_img_front_id?: string;
    /**
     * 主体注册地址
     * @example '江西省赣州市石城县琴江镇东南路山河馨城7-401室'
     */
    register_address?: string;
    /**
     * 主体经营范围
     * @example '食品销售（仅销售预包装食品）；保健食品（预包装）销售'
     */
    business_scope?: string;
    /**
     * 法定代表人信息
     *
     * 字段：`legal_representative_id_type`、`legal_representative_name`、`legal_representative_id_no`、`legal_representative_effective_date`、`legal_representative_expire_date`、`legal_representative_img_front_id`、`legal_representative_img_back_id`、`legal_representative_address`、`legal_representative_issue_authority`、`legal_representative_nation`
     */
    legal_representative?: WellformedResponse.LegalRepresentative;
    /**
     * 受益所有人信息列表
     *
     * 字段：`beneficial_owner_no`、`beneficial_owner_id_type`、`beneficial_owner_name`、`beneficial_owner_id_no`、`beneficial_owner_effective_date`、`beneficial_owner_expire_date`、`beneficial_owner_img_front_id`、`beneficial_owner_img_back_id`、`beneficial_owner_address`
     */
    beneficial_owner?: WellformedResponse.BeneficialOwner[];
    /**
     * 卡号
     *
     * 加密 用商户 API 证书私钥解密
     */
    card_no?: string;
    /** 商户子账户协议号 */
    sgn_no?: string;
  }
  namespace WellformedResponse {
    /** 法定代表人信息 */
    interface LegalRepresentative {
      /**
       * 法定代表人证件类型
       * @example '01'
       */
      legal_representative_id_type: '01';
      /**
       * 法定代表人姓名
       *
       * 加密 用商户 API 证书私钥解密
       * @example '张三'
       */
      legal_representative_name: string;
      /**
       * 法定代表人证件号码
       *
       * 加密 用商户 API 证书私钥解密
       * @example '362137196601100023'
       */
      legal_representative_id_no: string;
      /**
       * 法定代表人证件有效期起始日
       * @example '2000-10-01'
       */
      legal_representative_effective_date: string;
      /**
       * 法定代表人证件有效期结束日
       * @example '9999-12-31'
       */
      legal_representative_expire_date: string;
      /**
       * 法定代表人证件正面影像ID
       * @example '25102811A94212141615335094943741'
       */
      legal_representative_img_front_id: string;
      /**
       * 法定代表人证件反面影像ID
       * @example '25102811A94212141615335094943742'
       */
      legal_representative_img_back_id: string;
      /**
       * 法定代表人居住地址
       *
       * 加密 用商户 API 证书私钥解密
       * @example '江西省赣州市石城县琴江镇东南路山河馨城7-401室'
       */
      legal_representative_address: string;
      /**
       * 法定代表人发证机关
       * @example '江西省赣州市石城县公安局'
       */
      legal_representative_issue_authority?: string;
      /**
       * 法定代表人民族
       * @example '汉族'
       */
      legal_representative_nation?: string;
    }
    interface BeneficialOwner {
      /**
       * 受益所有人编号
       * @example '1'
       */
      beneficial_owner_no: string;
      /**
       * 受益所有人证件类型
       * @example '01'
       */
      beneficial_owner_id_type: '01';
      /**
       * 受益所有人姓名
       *
       * 加密 用商户 API 证书私钥解密
       * @example '李四'
       */
      beneficial_owner_name: string;
      /**
       * 受益所有人证件号码
       *
       * 加密 用商户 API 证书私钥解密
       * @example '362137196601100023'
       */
      beneficial_owner_id_no: string;
      /**
       * 受益所有人证件有效期起始日
       * @example '2000-01-01'
       */
      beneficial_owner_effective_date: string;
      /**
       * 受益所有人证件有效期结束日
       * @example '9999-12-31'
       */
      beneficial_owner_expire_date: string;
      /**
       * 受益所有人证件正面影像ID
       * @example '25102811A94212141615335094943741'
       */
      beneficial_owner_img_front_id: string;
      /**
       * 受益所有人证件反面影像ID
       * @example '25102811A94212141615335094943741'
       */
      beneficial_owner_img_back_id: string;
      /**
       * 受益所有人居住地址
       *
       * 加密 用商户 API 证书私钥解密
       * @example '江西省赣州市石城县琴江镇东南路山河馨城7-401室'
       */
      beneficial_owner_address: string;
    }
  }
}
