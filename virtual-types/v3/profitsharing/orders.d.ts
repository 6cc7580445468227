// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Profitsharing {
  interface Orders {
    /**
     * 请求分账
     *
     * `POST /v3/profitsharing/orders`（直连商户、服务商）
     */
    (data: Orders.PostHttpMethod.JsonDataRequest, config?: Orders.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Orders.PostHttpMethod.WellformedResponse>>;
    /**
     * 请求分账
     *
     * `POST /v3/profitsharing/orders`（直连商户、服务商）
     */
    post(data: Orders.PostHttpMethod.JsonDataRequest, config?: Orders.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Orders.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Profitsharing.Orders.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid?: string;
    /**
     * 应用ID
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    appid?: string;
    /**
     * 子商户应用ID
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
     * 项数 ≤ 50；字段：`type`、`account`、`name`、`amount`、`description`
     */
    receivers: JsonDataRequest.Receivers[];
    /** 是否解冻剩余未分资金 */
    unfreeze_unsplit: boolean;
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
       * @example '86693852'
       */
      account: string;
      /**
       * 分账个人接收方姓名
       *
       * 长度 ≤ 1024；加密 用微信支付公钥加密
       */
      name?: string;
      /**
       * 分账金额
       *
       * 单位 分
       * @example 888
       */
      amount: number;
      /**
       * 分账描述
       *
       * 长度 ≤ 80
       * @example '分给商户A'
       */
      description: string;
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
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid?: string;
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
    state: 'PROCESSING' | 'FINISHED';
    /**
     * 分账接收方列表
     *
     * 字段：`amount`、`description`、`type`、`account`、`result`、`fail_reason`、`detail_id`、`create_time`、`finish_time`
     */
    receivers: WellformedResponse.Receivers[];
  }
  namespace WellformedResponse {
    interface Receivers {
      /**
       * 分账金额
       *
       * 单位 分
       * @example 100
       */
      amount: number;
      /**
       * 分账描述
       *
       * 长度 ≤ 80
       * @example '分给商户1900000110'
       */
      description: string;
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
       * 分账结果
       *
       * - `PENDING`：待分账
       * - `SUCCESS`：分账成功
       * - `CLOSED`：已关闭
       * @example 'SUCCESS'
       */
      result: 'PENDING' | 'SUCCESS' | 'CLOSED';
      /**
       * 分账失败原因
       *
       * - `ACCOUNT_ABNORMAL`：分账接收账户异常
       * - `NO_RELATION`：分账关系已解除
       * - `RECEIVER_HIGH_RISK`：高风险接收方
       * - `RECEIVER_REAL_NAME_NOT_VERIFIED`：接收方未实名
       * - `NO_AUTH`：分账权限已解除
       * - `RECEIVER_RECEIPT_LIMIT`：超出用户月收款限额
       * - `PAYER_ACCOUNT_ABNORMAL`：分出方账户异常
       * - `INVALID_REQUEST`：请求参数有误
       * @example 'ACCOUNT_ABNORMAL'
       */
      fail_reason?: 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | 'RECEIVER_REAL_NAME_NOT_VERIFIED' | 'NO_AUTH' | 'RECEIVER_RECEIPT_LIMIT' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST';
      /**
       * 分账明细单号
       *
       * 长度 ≤ 64
       * @example '36011111111111111111111'
       */
      detail_id: string;
      /**
       * 分账创建时间
       *
       * RFC 3339 时间，含时区
       * @example '2015-05-20T13:29:35.120+08:00'
       */
      create_time: string;
      /**
       * 分账完成时间
       *
       * RFC 3339 时间，含时区
       * @example '2015-05-20T13:29:35.120+08:00'
       */
      finish_time: string;
    }
  }
}
