// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Smartguide {
  interface Guides {
    /**
     * 服务人员查询
     *
     * `GET /v3/smartguide/guides`（服务商、直连商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535123
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012688558
     */
    get(config: Guides.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Guides.GetHttpMethod.WellformedResponse>>;
    /**
     * 服务人员注册
     *
     * `POST /v3/smartguide/guides`（服务商、直连商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535138
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012688564
     */
    (data: Guides.PostHttpMethod.JsonDataRequest, config: Guides.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Guides.PostHttpMethod.WellformedResponse>>;
    /**
     * 服务人员注册
     *
     * `POST /v3/smartguide/guides`（服务商、直连商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535138
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012688564
     */
    post(data: Guides.PostHttpMethod.JsonDataRequest, config: Guides.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Guides.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Smartguide.Guides.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
    /** 请求头 */
    headers: RequestConfig.Headers;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 子商户ID
       *
       * 服务人员所属的那家商户。
       *
       * 长度 ≤ 64
       */
      sub_mchid?: string;
      /**
       * 门店ID
       *
       * 门店在商户平台上的编号。
       */
      store_id: number;
      /**
       * 企业微信的员工ID
       *
       * 员工在企业微信通讯录里的账号，由企业的管理员设定。
       *
       * 长度 ≤ 64
       */
      userid?: string;
      /**
       * 手机号码
       *
       * 服务人员注册时填的手机号，按它找到这一个人。
       *
       * 加密 用微信支付公钥加密
       */
      mobile?: string;
      /**
       * 工号
       *
       * 导购在小程序注册时填写的工号，用个人微信的商家可按它查。
       */
      work_id?: string;
      /**
       * 最大资源条数
       *
       * 一页返回多少条。
       *
       * 范围 ≤ 10
       *
       * 与官方页面不同：页面没有写限制；公开的 SDK JeffreySu/WeiXinMPSDK 写了它。
       */
      limit?: number;
      /**
       * 请求资源起始位置
       *
       * 从 0 算起，填 10 就从第 11 条开始返回；翻页时加上每页条数。
       * @default 0
       */
      offset?: number;
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
    /** 服务人员数量 */
    total_count?: number;
    /**
     * 最大资源条数
     *
     * 范围 ≤ 10
     *
     * 与官方页面不同：页面没有写限制；公开的 SDK JeffreySu/WeiXinMPSDK 写了它。
     */
    limit?: number;
    /**
     * 请求资源起始位置
     * @default 0
     */
    offset?: number;
    /**
     * 服务人员信息列表
     *
     * 字段：`guide_id`、`store_id`、`name`、`mobile`、`userid`、`work_id`
     */
    data?: WellformedResponse.Data[];
  }
  namespace WellformedResponse {
    /** 服务人员信息 */
    interface Data {
      /**
       * 服务人员ID
       * @example 'LLA3WJ6DSZUfiaZDS79FH5Wm5m4X69TBic'
       */
      guide_id?: string;
      /**
       * 门店ID
       * @example 12345678
       */
      store_id?: number;
      /**
       * 企业微信的员工姓名
       *
       * 是密文，须用商户 API 证书的私钥解密。
       *
       * 加密 用商户 API 证书私钥解密
       */
      name?: string;
      /**
       * 手机号码
       *
       * 是密文，须用商户 API 证书的私钥解密；用微信商家注册的没有。
       *
       * 加密 用商户 API 证书私钥解密
       */
      mobile?: string;
      /**
       * 企业微信的员工ID
       * @example 'robert'
       */
      userid?: string;
      /**
       * 工号
       * @example 'robert'
       */
      work_id?: string;
    }
  }
}
declare namespace WeChatPay.OpenAPI.V3.Smartguide.Guides.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 子商户ID
     *
     * 服务人员所属的那家商户。
     *
     * 长度 ≤ 64
     */
    sub_mchid?: string;
    /**
     * 企业ID
     *
     * 商户的企业微信的 ID。
     */
    corpid: string;
    /**
     * 门店ID
     *
     * 门店在商户平台上的编号。
     */
    store_id: number;
    /**
     * 企业微信的员工ID
     *
     * 员工在企业微信通讯录里的账号，由企业的管理员设定。
     *
     * 长度 ≤ 64
     */
    userid: string;
    /**
     * 企业微信的员工姓名
     *
     * 员工在企业微信通讯录里的姓名。
     *
     * 加密 用微信支付公钥加密
     */
    name: string;
    /**
     * 手机号码
     *
     * 员工在企业微信通讯录里登记的手机号。
     *
     * 加密 用微信支付公钥加密
     */
    mobile: string;
    /**
     * 员工个人二维码
     *
     * 员工企业微信的个人二维码里的链接，从企业微信通讯录接口取得。
     *
     * 长度 ≤ 1024；URL
     */
    qr_code: string;
    /**
     * 头像URL
     *
     * 员工企业微信头像的地址，从企业微信通讯录接口取得。
     *
     * 长度 ≤ 1024；URL
     */
    avatar: string;
    /**
     * 群二维码URL
     *
     * 导购所在企业微信群的群活码里的链接。
     *
     * 长度 ≤ 1024
     * @example 'https://work.weixin.qq.com/a1b2c3d'
     */
    group_qrcode?: string;
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
  interface WellformedResponse {
    /**
     * 服务人员ID
     *
     * 长度 ≤ 64
     * @example 'LLA3WJ6DSZUfiaZDS79FH5Wm5m4X69TBic'
     */
    guide_id: string;
  }
}
