// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Brand.Profitsharing {
  interface Orders {
    /**
     * 查询分账结果
     *
     * `GET /v3/brand/profitsharing/orders`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_2.shtml
     */
    get(config: Orders.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Orders.GetHttpMethod.WellformedResponse>>;
    /**
     * 请求分账
     *
     * `POST /v3/brand/profitsharing/orders`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_1.shtml
     */
    (data: Orders.PostHttpMethod.JsonDataRequest, config?: Orders.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Orders.PostHttpMethod.WellformedResponse>>;
    /**
     * 请求分账
     *
     * `POST /v3/brand/profitsharing/orders`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_1.shtml
     */
    post(data: Orders.PostHttpMethod.JsonDataRequest, config?: Orders.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Orders.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Profitsharing.Orders.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 子商户号
       *
       * 长度 ≤ 32
       * @example '1900000109'
       */
      sub_mchid: string;
      /**
       * 微信订单号
       *
       * 长度 ≤ 32
       * @example '4208450740201411110007820472'
       */
      transaction_id: string;
      /**
       * 商户分账单号
       *
       * 长度 ≤ 64
       * @example 'P20150806125346'
       */
      out_order_no: string;
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
     * 微信订单号
     *
     * 长度 ≤ 32
     * @example '4208450740201411110007820472'
     */
    transaction_id: string;
    /**
     * 商户分账单号
     *
     * 长度 ≤ 64
     * @example 'P20150806125346'
     */
    out_order_no: string;
    /**
     * 微信分账单号
     *
     * 长度 ≤ 64
     * @example '3008450740201411110007820472'
     */
    order_id: string;
    /**
     * 分账单状态
     *
     * - `PROCESSING`：处理中
     * - `FINISHED`：分账完成
     * @example 'FINISHED'
     */
    status: 'PROCESSING' | 'FINISHED';
    /**
     * 分账接收方列表
     *
     * 字段：`type`、`account`、`amount`、`description`、`result`、`finish_time`、`fail_reason`、`detail_id`
     */
    receivers: WeChatPay.Components.BrandProfitSharingReceiver[];
    /**
     * 分账完结金额
     *
     * 单位 分
     * @example 100
     */
    finish_amount?: number;
    /**
     * 分账完结描述
     *
     * 长度 ≤ 80
     * @example '分账完结'
     */
    finish_description?: string;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Profitsharing.Orders.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 品牌主商户号
     *
     * 长度 ≤ 32
     * @example '1900000108'
     */
    brand_mchid: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 公众账号ID
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    appid?: string;
    /**
     * 子商户公众账号ID
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888889'
     */
    sub_appid?: string;
    /**
     * 微信订单号
     *
     * 长度 ≤ 32
     * @example '4208450740201411110007820472'
     */
    transaction_id: string;
    /**
     * 商户分账单号
     *
     * 长度 ≤ 64；字符集 `0-9 A-Z a-z _ | * @ -`
     * @example 'P20150806125346'
     */
    out_order_no: string;
    /**
     * 分账接收方列表
     *
     * 项数 ≤ 50；字段：`type`、`account`、`amount`、`description`、`name`
     */
    receivers: JsonDataRequest.Receivers[];
    /** 是否分账完成 */
    finish: boolean;
  }
  namespace JsonDataRequest {
    interface Receivers {
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
       * 长度 ≤ 64
       * @example '1900000109'
       */
      account: string;
      /**
       * 分账金额
       *
       * 单位 分
       * @example 190
       */
      amount: number;
      /**
       * 分账描述
       *
       * 长度 ≤ 80
       * @example '1900000109分给商户1900000110'
       */
      description: string;
      /**
       * 分账个人接收方姓名
       *
       * 长度 ≤ 10240；加密 用微信支付公钥加密
       */
      name?: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 请求头 */
    headers?: RequestConfig.Headers;
  }
  namespace RequestConfig {
    interface Headers extends WeChatPay.Client.Headers {
      /**
       * 微信支付公钥ID或平台证书序列号，请求中有加密的敏感字段时必填
       * @example 'PUB_KEY_ID_0114232134912410000000000000'
       */
      'Wechatpay-Serial'?: string;
    }
  }
  interface WellformedResponse {
    /**
     * 品牌主商户号
     *
     * 长度 ≤ 32
     * @example '1900000108'
     */
    brand_mchid: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 微信订单号
     *
     * 长度 ≤ 32
     * @example '4208450740201411110007820472'
     */
    transaction_id: string;
    /**
     * 商户分账单号
     *
     * 长度 ≤ 64；字符集 `0-9 A-Z a-z _ | * @ -`
     * @example 'P20150806125346'
     */
    out_order_no: string;
    /**
     * 微信分账单号
     *
     * 长度 ≤ 64
     * @example '6754760740201411110007865434'
     */
    order_id: string;
    /**
     * 分账接收方列表
     *
     * 字段：`type`、`account`、`amount`、`description`、`result`、`finish_time`、`fail_reason`、`detail_id`
     */
    receivers: WeChatPay.Components.BrandProfitSharingReceiver[];
    /**
     * 分账单状态
     *
     * - `PROCESSING`：处理中
     * - `FINISHED`：分账完成
     * @example 'PROCESSING'
     */
    status?: 'PROCESSING' | 'FINISHED';
  }
}
