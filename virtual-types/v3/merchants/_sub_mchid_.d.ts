// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Merchants {
  interface _sub_mchid_ {
    /**
     * 查询子商户（融合钱包）
     *
     * `GET /v3/merchants/{sub_mchid}`（从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_2.shtml
     */
    get(config: _sub_mchid_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_sub_mchid_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Merchants._sub_mchid_.GetHttpMethod {
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
  }
}
