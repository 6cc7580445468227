// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Global.ProfitSharing {
  interface Receivers {
    /**
     * 添加分账接收方
     *
     * `POST /v3/global/profit-sharing/receivers`（直连商户、从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_6.shtml
     */
    (data: Receivers.PostHttpMethod.JsonDataRequest, config: Receivers.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Receivers.PostHttpMethod.WellformedResponse>>;
    /**
     * 添加分账接收方
     *
     * `POST /v3/global/profit-sharing/receivers`（直连商户、从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_6.shtml
     */
    post(data: Receivers.PostHttpMethod.JsonDataRequest, config: Receivers.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Receivers.PostHttpMethod.WellformedResponse>>;
    /**
     * 删除分账接收方
     *
     * `DELETE /v3/global/profit-sharing/receivers`（直连商户、从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_8.shtml
     */
    delete(config: Receivers.DeleteHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Receivers.DeleteHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.ProfitSharing.Receivers.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 子商户号
     *
     * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid?: string;
    /**
     * 应用ID
     *
     * 在微信公众平台或开放平台申请，须已与商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    appid?: string;
    /**
     * 子商户应用ID
     *
     * 子商户自己的 AppID，须已与子商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888889'
     */
    sub_appid?: string;
    /**
     * 分账接收方类型
     *
     * 决定 `account` 填商户号还是个人的 OpenID。
     *
     * - `MERCHANT_ID`：商户号
     * - `PERSONAL_OPENID`：个人OpenID
     * - `PERSONAL_SUB_OPENID`：子商户应用的个人OpenID
     * @example 'MERCHANT_ID'
     */
    type?: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID';
    /**
     * 分账接收方账号
     *
     * 接收方是商户时填商户号；是个人时填他的 OpenID，须由 `type` 指明的那一方的 AppID 取得。
     *
     * 长度 ≤ 64
     * @example '86693852'
     */
    account?: string;
    /**
     * 分账个人接收方姓名
     *
     * 接收方是商户时填商户全称；是个人时可以不填，填了就核对实名。
     *
     * 加密 用微信支付公钥加密
     */
    name?: string;
    /**
     * 是否已经获取用户实名信息授权
     * @example true
     */
    authorized?: boolean;
    /**
     * 与分账方的关系类型
     *
     * - `SUPPLIER`：供应商
     * - `DISTRIBUTOR`：分销商
     * - `TAX_SERVICE_PROVIDER`：税务服务商
     * - `IT_SERVICE_PROVIDER`：IT服务商
     * - `CUSTOM`：自定义
     */
    relation_type?: 'SUPPLIER' | 'DISTRIBUTOR' | 'TAX_SERVICE_PROVIDER' | 'IT_SERVICE_PROVIDER' | 'CUSTOM';
    /**
     * 自定义的分账关系
     *
     * 只在关系选了自定义时写，说明接收方与你的具体关系。
     * @example '代理商'
     */
    custom_relation?: string;
    /**
     * 分账场景详细描述
     * @example '该分账接收方是境内税费服务提供方，帮助商户向境内海关代扣代缴税费。'
     */
    scene?: string;
    /**
     * 接收方商户的主营业务范围
     * @example '税务准备服务'
     */
    major_service?: string;
    /**
     * 分账接收方预计分账比例
     *
     * 单位 万分之一
     * @example 2000
     */
    expected_ratio?: number;
    /**
     * 增加分账接收方申请函文件ID
     *
     * 先上传文件，填返回的编号。
     * @example 'de851a06-5a38-9d31-a102-275a17c477de'
     */
    application_file_id?: string;
    /**
     * 分账方与接收方合作关系证明文件ID
     *
     * 先上传文件，填返回的编号。
     * @example 'de851a06-5a38-9d31-a102-275a17c477de'
     */
    partnership_file_id?: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 请求头 */
    headers?: RequestConfig.Headers;
    /** 本接口的专用域名 */
    baseURL: 'https://apihk.mch.weixin.qq.com';
  }
  namespace RequestConfig {
    interface Headers extends WeChatPay.Client.Headers {
      /**
       * 微信支付公钥ID或平台证书序列号，请求中有加密的敏感字段时必填
       *
       * 填加密所用那把公钥的编号：`PUB_KEY_ID_` 开头的微信支付公钥 ID（商户平台「API 安全」可查），或平台证书的序列号。不是你自己的商户 API 证书序列号。
       * @example 'PUB_KEY_ID_0114232134912410000000000000'
       */
      'Wechatpay-Serial'?: string;
    }
  }
  interface WellformedResponse {
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid?: string;
    /**
     * 分账接收方类型
     *
     * - `MERCHANT_ID`：商户号
     * - `PERSONAL_OPENID`：个人OpenID
     * - `PERSONAL_SUB_OPENID`：子商户应用的个人OpenID
     * @example 'MERCHANT_ID'
     */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID';
    /**
     * 分账接收方账号
     *
     * 跟着 `type` 走：`MERCHANT_ID` 时是商户号，个人类型时是对应 AppID 下的 OpenID。
     *
     * 长度 ≤ 64
     * @example '86693852'
     */
    account: string;
    /**
     * 分账接收方全称
     *
     * 加密 用商户 API 证书私钥解密
     */
    name?: string;
    /**
     * 与分账方的关系类型
     *
     * - `SUPPLIER`：供应商
     * - `DISTRIBUTOR`：分销商
     * - `TAX_SERVICE_PROVIDER`：税务服务商
     * - `IT_SERVICE_PROVIDER`：IT服务商
     * - `CUSTOM`：自定义
     */
    relation_type: 'SUPPLIER' | 'DISTRIBUTOR' | 'TAX_SERVICE_PROVIDER' | 'IT_SERVICE_PROVIDER' | 'CUSTOM';
    /**
     * 自定义的分账关系
     * @example '代理商'
     */
    custom_relation?: string;
    /**
     * 分账场景详细描述
     * @example '该分账接收方是境内税费服务提供方，帮助商户向境内海关代扣代缴税费。'
     */
    scene?: string;
    /**
     * 接收方商户的主营业务范围
     * @example '税务准备服务'
     */
    major_service?: string;
    /**
     * 分账接收方预计分账比例
     *
     * 单位 万分之一
     * @example 2000
     */
    expected_ratio?: number;
    /**
     * 微信文件标识ID
     * @example 'de851a06-5a38-9d31-a102-275a17c477de'
     */
    file_id?: string;
    /** 接收方关系状态 */
    state?: string;
    /** 接收关系添加失败原因 */
    fail_reason?: string;
    /**
     * 增加分账接收方申请函文件ID
     * @example 'de851a06-5a38-9d31-a102-275a17c477de'
     */
    application_file_id?: string;
    /**
     * 分账方与接收方合作关系证明文件ID
     * @example 'de851a06-5a38-9d31-a102-275a17c477de'
     */
    partnership_file_id?: string;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.ProfitSharing.Receivers.DeleteHttpMethod {
  interface JsonDataRequest {
    /**
     * 子商户号
     *
     * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid?: string;
    /**
     * 应用ID
     *
     * 在微信公众平台或开放平台申请，须已与商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    appid?: string;
    /**
     * 子商户应用ID
     *
     * 子商户自己的 AppID，须已与子商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888889'
     */
    sub_appid?: string;
    /**
     * 分账接收方类型
     *
     * 决定 `account` 填商户号还是个人的 OpenID。
     *
     * - `MERCHANT_ID`：商户号
     * - `PERSONAL_OPENID`：个人OpenID
     * - `PERSONAL_SUB_OPENID`：子商户应用的个人OpenID
     * @example 'MERCHANT_ID'
     */
    type?: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID';
    /**
     * 分账接收方账号
     *
     * 接收方是商户时填商户号；是个人时填他的 OpenID，须由 `type` 指明的那一方的 AppID 取得。
     *
     * 长度 ≤ 64
     * @example '86693852'
     */
    account?: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 本接口的专用域名 */
    baseURL: 'https://apihk.mch.weixin.qq.com';
    /** 参与签名的请求主体 */
    meta: JsonDataRequest;
    /** 返回请求主体的 JSON，须与 `meta` 一致 */
    transformRequest: (() => string) | [() => string];
  }
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
