// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Global.ProfitSharing.Receivers {
  interface _account_ {
    /**
     * 查询分账接收方添加结果
     *
     * `GET /v3/global/profit-sharing/receivers/{account}`（直连商户、从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_7.shtml
     */
    get(config: _account_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_account_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.ProfitSharing.Receivers._account_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 接收方账号
     * @example '86693852'
     */
    account: string;
    /** 查询参数 */
    params?: RequestConfig.Params;
    /** 本接口的专用域名 */
    baseURL: 'https://apihk.mch.weixin.qq.com';
  }
  namespace RequestConfig {
    interface Params {
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
       * 微信支付订单号
       *
       * 付款成功后由微信支付生成，从支付成功通知或查单取得，付款前没有。
       * @example '4200002026202612011234567890'
       */
      transaction_id?: string;
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
     * @example 'hu89ohu89ohu89o'
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
  }
}
