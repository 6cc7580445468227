// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Profitsharing {
  interface Orders {
    /**
     * 查询分账结果
     *
     * `GET /v3/ecommerce/profitsharing/orders`（电商平台）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_2.shtml
     */
    get(config: Orders.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Orders.GetHttpMethod.WellformedResponse>>;
    /**
     * 请求分账
     *
     * `POST /v3/ecommerce/profitsharing/orders`（电商平台）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_1.shtml
     */
    (data: Orders.PostHttpMethod.JsonDataRequest, config?: Orders.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Orders.PostHttpMethod.WellformedResponse>>;
    /**
     * 请求分账
     *
     * `POST /v3/ecommerce/profitsharing/orders`（电商平台）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_1.shtml
     */
    post(data: Orders.PostHttpMethod.JsonDataRequest, config?: Orders.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Orders.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Profitsharing.Orders.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 二级商户号
       *
       * 长度 ≤ 32
       */
      sub_mchid: string;
      /**
       * 微信订单号
       *
       * 长度 ≤ 32
       */
      transaction_id: string;
      /**
       * 商户分账单号
       *
       * 长度 ≤ 64
       */
      out_order_no: string;
    }
  }
  interface WellformedResponse {
    /**
     * 二级商户号
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
     * @example '6754760740201411110007865434'
     */
    order_id: string;
    /**
     * 分账单状态
     *
     * 长度 ≤ 32
     *
     * - `PROCESSING`：处理中
     * - `FINISHED`：分账完成
     */
    status: 'PROCESSING' | 'FINISHED';
    /**
     * 分账接收方列表
     *
     * 字段：`receiver_mchid`、`amount`、`description`、`result`、`finish_time`、`fail_reason`、`type`、`receiver_account`、`detail_id`、`abnormal_status`、`funds_abnormal_closed_reason`、`funds_abnormal_redirect_id` 等 13 个
     */
    receivers: WellformedResponse.Receivers[];
    /**
     * 关单原因描述
     * @example 'NO_AUTH'
     */
    close_reason?: string;
    /**
     * 分账完结的分账金额
     *
     * 单位 分
     * @example 100
     */
    finish_amount?: number;
    /**
     * 分账完结的原因描述
     *
     * 长度 ≤ 80
     * @example '分账完结'
     */
    finish_description?: string;
  }
  namespace WellformedResponse {
    interface Receivers {
      /**
       * 分账接收商户号
       * @example '1900000109'
       */
      receiver_mchid?: string;
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
       * @example '分给商户1900000109'
       */
      description: string;
      /**
       * 分账结果
       *
       * 长度 ≤ 32
       *
       * - `PENDING`：待分账
       * - `SUCCESS`：分账成功
       * - `CLOSED`：已关闭
       */
      result: 'PENDING' | 'SUCCESS' | 'CLOSED';
      /**
       * 完成时间
       *
       * RFC 3339 时间，含时区
       * @example '2015-05-20T13:29:35.120+08:00'
       */
      finish_time: string;
      /**
       * 分账失败原因
       *
       * 长度 ≤ 64
       *
       * - `ACCOUNT_ABNORMAL`：分账接收账户异常
       * - `NO_RELATION`：分账关系已解除
       * - `RECEIVER_HIGH_RISK`：高风险接收方
       */
      fail_reason?: 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK';
      /**
       * 分账接收方类型
       *
       * 长度 ≤ 32
       *
       * - `MERCHANT_ID`：商户号
       * - `PERSONAL_OPENID`：个人OpenID
       * @example 'MERCHANT_ID'
       */
      type: 'MERCHANT_ID' | 'PERSONAL_OPENID';
      /**
       * 分账接收方账号
       *
       * 长度 ≤ 64
       * @example '1900000109'
       */
      receiver_account: string;
      /**
       * 分账明细单号
       *
       * 长度 ≤ 64
       * @example '36011111111111111111111'
       */
      detail_id: string;
      /**
       * 异常处理状态
       *
       * - `ABNORMAL_PENDING`：待处理
       * - `ABNORMAL_FINISHED`：处理完成
       * - `ABNORMAL_CLOSED`：已关闭
       * @example 'ABNORMAL_PENDING'
       */
      abnormal_status?: 'ABNORMAL_PENDING' | 'ABNORMAL_FINISHED' | 'ABNORMAL_CLOSED';
      /**
       * 异常处理关单原因
       *
       * - `CLOSED_REASON_TIMEOUT`：超时关单
       * - `CLOSED_REASON_RESTRICT_TRANSFER`：转账受限
       * @example 'CLOSED_REASON_RESTRICT_TRANSFER'
       */
      funds_abnormal_closed_reason?: 'CLOSED_REASON_TIMEOUT' | 'CLOSED_REASON_RESTRICT_TRANSFER';
      /**
       * 微信支付在途异常资金付款单号
       * @example '0100011742874700562078230000'
       */
      funds_abnormal_redirect_id?: string;
      /**
       * 平台接收异常资金商户号或运营主体列表
       *
       * 字段：`mchid`
       */
      funds_abnormal_receivers?: Receivers.FundsAbnormalReceivers[];
    }
    namespace Receivers {
      interface FundsAbnormalReceivers {
        /**
         * 平台接收异常资金商户号
         * @example '1900000001'
         */
        mchid?: string;
      }
    }
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Profitsharing.Orders.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 公众账号ID
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    appid?: string;
    /**
     * 二级商户号
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
     * 分账接收方列表
     *
     * 字段：`type`、`receiver_account`、`amount`、`description`、`receiver_name`
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
       * 长度 ≤ 32
       *
       * - `MERCHANT_ID`：商户号
       * - `PERSONAL_OPENID`：个人OpenID
       * @example 'MERCHANT_ID'
       */
      type: 'MERCHANT_ID' | 'PERSONAL_OPENID';
      /**
       * 分账接收方账号
       *
       * 长度 ≤ 64
       * @example '1900000109'
       */
      receiver_account: string;
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
       * @example '分给商户1900000109'
       */
      description: string;
      /**
       * 分账个人接收方姓名
       *
       * 长度 ≤ 10240；加密 用微信支付公钥加密
       */
      receiver_name?: string;
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
     * 二级商户号
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
     * 分账单状态
     *
     * - `PROCESSING`：处理中
     * - `FINISHED`：分账完成
     */
    status?: 'PROCESSING' | 'FINISHED';
    /**
     * 分账接收方列表
     *
     * 字段：`amount`、`description`、`result`、`finish_time`、`fail_reason`、`type`、`receiver_account`、`detail_id`、`abnormal_status`、`funds_abnormal_closed_reason`、`funds_abnormal_redirect_id`、`funds_abnormal_receivers`
     */
    receivers: WellformedResponse.Receivers[];
  }
  namespace WellformedResponse {
    interface Receivers {
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
       * @example '分给商户1900000109'
       */
      description: string;
      /**
       * 分账结果
       *
       * 长度 ≤ 32
       *
       * - `PENDING`：待分账
       * - `SUCCESS`：分账成功
       * - `CLOSED`：已关闭
       */
      result: 'PENDING' | 'SUCCESS' | 'CLOSED';
      /**
       * 完成时间
       *
       * RFC 3339 时间，含时区
       * @example '2015-05-20T13:29:35.120+08:00'
       */
      finish_time: string;
      /**
       * 分账失败原因
       *
       * 长度 ≤ 64
       *
       * - `ACCOUNT_ABNORMAL`：分账接收账户异常
       * - `NO_RELATION`：分账关系已解除
       * - `RECEIVER_HIGH_RISK`：高风险接收方
       */
      fail_reason?: 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK';
      /**
       * 分账接收方类型
       *
       * 长度 ≤ 32
       *
       * - `MERCHANT_ID`：商户号
       * - `PERSONAL_OPENID`：个人OpenID
       * @example 'MERCHANT_ID'
       */
      type: 'MERCHANT_ID' | 'PERSONAL_OPENID';
      /**
       * 分账接收方账号
       *
       * 长度 ≤ 64
       * @example '1900000109'
       */
      receiver_account: string;
      /**
       * 分账明细单号
       *
       * 长度 ≤ 64
       * @example '36011111111111111111111'
       */
      detail_id: string;
      /**
       * 异常处理状态
       *
       * - `ABNORMAL_PENDING`：待处理
       * - `ABNORMAL_FINISHED`：处理完成
       * - `ABNORMAL_CLOSED`：已关闭
       */
      abnormal_status?: 'ABNORMAL_PENDING' | 'ABNORMAL_FINISHED' | 'ABNORMAL_CLOSED';
      /**
       * 异常处理关单原因
       *
       * - `CLOSED_REASON_TIMEOUT`：超时关单
       * - `CLOSED_REASON_RESTRICT_TRANSFER`：转账受限
       */
      funds_abnormal_closed_reason?: 'CLOSED_REASON_TIMEOUT' | 'CLOSED_REASON_RESTRICT_TRANSFER';
      /**
       * 微信支付在途异常资金付款单号
       * @example '0100011742874700562078230000'
       */
      funds_abnormal_redirect_id?: string;
      /**
       * 平台接收异常资金商户号或运营主体列表
       *
       * 字段：`mchid`
       */
      funds_abnormal_receivers?: Receivers.FundsAbnormalReceivers[];
    }
    namespace Receivers {
      interface FundsAbnormalReceivers {
        /**
         * 平台接收异常资金商户号
         * @example '1900000001'
         */
        mchid?: string;
      }
    }
  }
}
