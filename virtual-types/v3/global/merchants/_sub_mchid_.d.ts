// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Global.Merchants {
  interface _sub_mchid_ {
    /**
     * 查询子商户（融合钱包，全球）
     *
     * `GET /v3/global/merchants/{sub_mchid}`（从业机构）
     */
    get(config: _sub_mchid_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_sub_mchid_.GetHttpMethod.WellformedResponse>>;
    /**
     * 修改子商户（融合钱包，全球）
     *
     * `PATCH /v3/global/merchants/{sub_mchid}`（从业机构）
     */
    patch(data: _sub_mchid_.PatchHttpMethod.JsonDataRequest, config: _sub_mchid_.PatchHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_sub_mchid_.PatchHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.Merchants._sub_mchid_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 子商户号
     *
     * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '20000100'
     */
    sub_mchid: string;
    /** 查询参数 */
    params: RequestConfig.Params;
    /** 本接口的专用域名 */
    baseURL: 'https://apihk.mch.weixin.qq.com';
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 机构AppID
       *
       * 长度 ≤ 32
       * @example 'wx8888888888888888'
       */
      sp_appid: string;
      /**
       * 机构商户号
       *
       * 长度 ≤ 32
       * @example '3200000001'
       */
      sp_mchid: string;
    }
  }
  interface WellformedResponse {
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '20000100'
     */
    sub_mchid: string;
    /**
     * 子商户全称
     * @example 'Merchant name'
     */
    name: string;
    /**
     * 子商户简称
     * @example 'Merchant shortname'
     */
    shortname: string;
    /**
     * 公司联系方式
     * @example '075586010000'
     */
    office_phone: string;
    /**
     * 注册国家或区域
     * @example '344'
     */
    merchant_country_code: string;
    /**
     * 类目
     * @example 101
     */
    business_category: number;
    /**
     * 联系人信息
     *
     * 字段：`name`、`phone`、`email`
     */
    contact?: WellformedResponse.Contact;
    /**
     * 商户类型
     *
     * - `ENTERPRISE`：企业
     * - `INDIVIDUAL`：个人
     * @example 'ENTERPRISE'
     */
    merchant_type?: 'ENTERPRISE' | 'INDIVIDUAL';
    /**
     * 公司注册文件编号
     * @example '5555-8888'
     */
    registration_certificate_number?: string;
    /**
     * 公司注册文件过期时间
     * @example '2026-11-20'
     */
    registration_certificate_date?: string;
    /**
     * 子商户结算账户
     * @example '555588889999'
     */
    settlement_bank_number?: string;
    /**
     * 业务信息
     *
     * 字段：`business_type`、`app_download`、`website`、`office_account`、`mini_program`、`store_address`、`mcc`
     */
    business?: WellformedResponse.Business;
    /**
     * 董事信息
     *
     * 字段：`name`、`number`
     */
    director?: WeChatPay.Components.OverseaMerchantPerson;
    /**
     * 负责人信息
     *
     * 字段：`name`、`number`
     */
    principal?: WeChatPay.Components.OverseaMerchantPerson;
    /**
     * H5支付权限详情
     *
     * 字段：`audit_reject_detail`、`h5_authorization_state`
     */
    h5_payment?: WellformedResponse.H5Payment;
    /**
     * 子商户状态信息
     *
     * 字段：`sub_merchant_status`、`application_status`、`application_reject_detail`
     */
    sub_merchant_state?: WellformedResponse.SubMerchantState;
    /**
     * 附加信息
     * @example '555588889999'
     */
    attach?: string;
  }
  namespace WellformedResponse {
    /** 联系人信息 */
    interface Contact {
      /**
       * 联系人名称
       *
       * 加密 用商户 API 证书私钥解密
       * @example 'Bob Zhang'
       */
      name?: string;
      /**
       * 联系人电话
       *
       * 加密 用商户 API 证书私钥解密
       * @example '+8613633334444'
       */
      phone?: string;
      /**
       * 联系人邮箱
       *
       * 加密 用商户 API 证书私钥解密
       * @example 'test@test.com'
       */
      email?: string;
    }
    /** 业务信息 */
    interface Business {
      /**
       * 业务类型
       *
       * - `ONLINE`：线上
       * - `OFFLINE`：线下
       * - `BOTH`：线上和线下
       * @example 'BOTH'
       */
      business_type?: 'ONLINE' | 'OFFLINE' | 'BOTH';
      /**
       * APP下载地址
       * @example 'https://download.qq.com'
       */
      app_download?: string;
      /**
       * 业务网站
       * @example 'https://www.qq.com'
       */
      website?: string;
      /**
       * 公众号
       * @example 'wx8888888888888888'
       */
      office_account?: string;
      /**
       * 小程序
       * @example 'wx8888888888888888'
       */
      mini_program?: string;
      /**
       * 门店地址
       * @example '10F World Finance Centre (South Office), 11 Canton Road, Tsim Sha Tsui, Hong Kong'
       */
      store_address?: string;
      /**
       * MCC码
       * @example '4214'
       */
      mcc?: string;
    }
    /** H5支付权限详情 */
    interface H5Payment {
      /**
       * H5驳回详情
       * @example '商户证书不符合要求'
       */
      audit_reject_detail?: string;
      /**
       * H5支付权限状态
       *
       * - `APPROVED`：已有H5支付权限
       * - `UNAUTHORIZED`：未获得H5支付权限
       * - `UNDER_REVIEW`：权限申请审核中
       * - `REJECTED`：权限申请被驳回
       * - `UNDER_PUNISHMENT`：处罚中
       * - `APPLICATION_FAILED`：权限申请单创建失败
       * @example 'APPROVED'
       */
      h5_authorization_state?: 'APPROVED' | 'UNAUTHORIZED' | 'UNDER_REVIEW' | 'REJECTED' | 'UNDER_PUNISHMENT' | 'APPLICATION_FAILED';
    }
    /** 子商户状态信息 */
    interface SubMerchantState {
      /**
       * 子商户状态
       *
       * - `OPERATING`：正常
       * - `PENDING`：待处理
       * - `DEACTIVATED`：已停用
       * - `CLOSED`：已关闭
       * - `INCOMPLETE_APPLICATION`：未完成入驻
       * @example 'OPERATING'
       */
      sub_merchant_status?: 'OPERATING' | 'PENDING' | 'DEACTIVATED' | 'CLOSED' | 'INCOMPLETE_APPLICATION';
      /**
       * 子商户入驻状态
       *
       * - `INCOMPLETE_APPLICATION`：未完成入驻
       * - `UNDER_REVIEW`：审核中
       * - `REJECTED`：已驳回
       * @example 'INCOMPLETE_APPLICATION'
       */
      application_status?: 'INCOMPLETE_APPLICATION' | 'UNDER_REVIEW' | 'REJECTED';
      /**
       * 子商户入驻驳回详情
       *
       * 字段：`field`、`reason`
       */
      application_reject_detail?: SubMerchantState.ApplicationRejectDetail;
    }
    namespace SubMerchantState {
      /** 子商户入驻驳回详情 */
      interface ApplicationRejectDetail {
        /**
         * 驳回字段
         * @example 'name'
         */
        field?: string;
        /**
         * 驳回原因
         * @example 'Merchant name is invalid'
         */
        reason?: string;
      }
    }
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.Merchants._sub_mchid_.PatchHttpMethod {
  interface JsonDataRequest {
    /**
     * 机构AppID
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    sp_appid: string;
    /**
     * 机构商户号
     *
     * 长度 ≤ 32
     * @example '3200000001'
     */
    sp_mchid: string;
    /**
     * 子商户全称
     * @example 'Merchant name'
     */
    name: string;
    /**
     * 子商户号
     *
     * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '20000100'
     */
    sub_mchid: string;
    /**
     * 子商户简称
     * @example 'Merchant shortname'
     */
    shortname: string;
    /**
     * 公司电话
     * @example '075586010000'
     */
    office_phone: string;
    /**
     * 联系人信息
     *
     * 字段：`name`、`phone`、`email`
     */
    contact: WeChatPay.Components.OverseaMerchantContact;
    /**
     * 类目
     * @example 644
     */
    business_category: number;
    /**
     * 渠道号
     * @example '3200000001'
     */
    channel_id?: string;
    /**
     * 注册国家或区域
     * @example '344'
     */
    merchant_country_code: string;
    /**
     * 商户类型
     *
     * - `ENTERPRISE`：企业
     * - `INDIVIDUAL`：个人
     * @example 'ENTERPRISE'
     */
    merchant_type: 'ENTERPRISE' | 'INDIVIDUAL';
    /**
     * 公司注册文件编号
     * @example '5555-8888'
     */
    registration_certificate_number: string;
    /**
     * 公司注册文件过期时间
     * @example '2026-12-31'
     */
    registration_certificate_date: string;
    /**
     * 公司注册文件照片
     * @example 'w7yQFawBtja5uEdm_aoXokv2SDoEmHIPs'
     */
    registration_certificate_copy?: string;
    /**
     * 子商户银行结算账户信息
     * @example '555588889999'
     */
    settlement_bank_number?: string;
    /**
     * 业务信息
     *
     * 字段：`business_type`、`app_download`、`website`、`office_account`、`mini_program`、`store_address`、`store_photos`、`mcc`
     */
    business: WeChatPay.Components.OverseaMerchantBusiness;
    /**
     * 董事信息
     *
     * 字段：`name`、`number`
     */
    director?: WeChatPay.Components.OverseaMerchantPerson;
    /**
     * 负责人信息
     *
     * 字段：`name`、`number`
     */
    principal?: WeChatPay.Components.OverseaMerchantPerson;
    /** 是否申请H5支付权限 */
    apply_h5_payment?: boolean;
    /**
     * H5支付申请资料
     *
     * 字段：`website_url`、`domains`
     */
    h5_payment_apply_info?: JsonDataRequest.H5PaymentApplyInfo;
  }
  namespace JsonDataRequest {
    /** H5支付申请资料 */
    interface H5PaymentApplyInfo {
      /**
       * H5经营网址
       *
       * 用户在这个网站上下单。
       *
       * URL
       * @example 'https://qq.com'
       */
      website_url?: string;
      /**
       * H5支付域名
       * @example 'www.qq.com'
       */
      domains?: string[];
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 子商户号
     *
     * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     */
    sub_mchid: string;
    /** 请求头 */
    headers: RequestConfig.Headers;
    /** 本接口的专用域名 */
    baseURL: 'https://apihk.mch.weixin.qq.com';
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
  interface WellformedResponse {
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * H5支付权限状态
     *
     * - `APPROVED`：已有H5支付权限
     * - `UNAUTHORIZED`：未获得H5支付权限
     * - `UNDER_REVIEW`：权限申请审核中
     * - `REJECTED`：权限申请被驳回
     * - `UNDER_PUNISHMENT`：处罚中
     * - `APPLICATION_FAILED`：权限申请单创建失败
     * @example 'APPROVED'
     */
    h5_authorization_state?: 'APPROVED' | 'UNAUTHORIZED' | 'UNDER_REVIEW' | 'REJECTED' | 'UNDER_PUNISHMENT' | 'APPLICATION_FAILED';
  }
}
