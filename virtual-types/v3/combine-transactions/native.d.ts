// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.CombineTransactions {
  interface Native {
    /**
     * 合单下单-Native支付
     *
     * `POST /v3/combine-transactions/native`（电商平台、服务商、直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/combine/chapter3_10.shtml
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556982
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012758240
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012760629
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012545465
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012708704
     */
    (data: Native.PostHttpMethod.JsonDataRequest, config?: Native.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Native.PostHttpMethod.WellformedResponse>>;
    /**
     * 合单下单-Native支付
     *
     * `POST /v3/combine-transactions/native`（电商平台、服务商、直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/combine/chapter3_10.shtml
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556982
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012758240
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012760629
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012545465
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012708704
     */
    post(data: Native.PostHttpMethod.JsonDataRequest, config?: Native.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Native.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.CombineTransactions.Native.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 合单商户AppID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    combine_appid: string;
    /**
     * 合单商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    combine_mchid: string;
    /**
     * 合单商户订单号
     *
     * 长度 6–32 字符；字符集 `0-9 A-Z a-z _ | * -`
     * @example 'P20150806125346'
     */
    combine_out_trade_no: string;
    /**
     * 场景信息
     *
     * 字段：`device_id`、`payer_client_ip`
     */
    scene_info?: WeChatPay.Components.CombineSceneInfo;
    /**
     * 商品单信息
     *
     * 字段：`mchid`、`attach`、`amount`、`out_trade_no`、`sub_mchid`、`goods_tag`、`description`、`settle_info`、`sub_appid`
     */
    sub_orders: JsonDataRequest.SubOrders[];
    /**
     * 交易起始时间
     *
     * RFC 3339 时间，含时区
     * @example '2019-12-31T15:59:59+08:00'
     */
    time_start?: string;
    /**
     * 交易结束时间
     *
     * RFC 3339 时间，含时区
     * @example '2019-12-31T15:59:59+08:00'
     */
    time_expire?: string;
    /**
     * 通知地址
     *
     * URL
     * @example 'https://yourapp.com/notify'
     */
    notify_url: string;
    /**
     * 指定支付方式
     *
     * - `no_balance`：不可用零钱
     * - `no_debit`：不可用借记卡
     * - `balance_only`：仅可用零钱
     */
    limit_pay?: ('no_balance' | 'no_debit' | 'balance_only')[];
    /**
     * 支付者
     *
     * 字段：`openid`、`sub_openid`、`identity`
     */
    combine_payer_info?: JsonDataRequest.CombinePayerInfo;
  }
  namespace JsonDataRequest {
    interface SubOrders {
      /**
       * 子单商户号
       *
       * 长度 ≤ 32
       * @example '1900000109'
       */
      mchid: string;
      /**
       * 附加数据
       *
       * 长度 ≤ 128 字符
       * @example '深圳分店'
       */
      attach: string;
      /**
       * 订单金额
       *
       * 字段：`total_amount`、`currency`
       */
      amount: WeChatPay.Components.CombineAmount;
      /**
       * 商品单商户订单号
       *
       * 长度 6–32 字符；字符集 `0-9 A-Z a-z _ | * -`
       * @example '20150806125346'
       */
      out_trade_no: string;
      /**
       * 二级商户号
       *
       * 长度 ≤ 32
       * @example '1900000109'
       */
      sub_mchid?: string;
      /**
       * 订单优惠标记
       *
       * 长度 ≤ 32
       * @example 'WXG'
       */
      goods_tag?: string;
      /**
       * 商品描述
       *
       * 长度 ≤ 127 字符
       * @example '腾讯充值中心-QQ会员充值'
       */
      description: string;
      /**
       * 结算信息
       *
       * 字段：`profit_sharing`、`subsidy_amount`
       */
      settle_info?: WeChatPay.Components.CombineSettleInfo;
      /**
       * 子商户应用ID
       * @example 'wxd678efh567hg6999'
       */
      sub_appid?: string;
    }
    /** 支付者 */
    interface CombinePayerInfo {
      /**
       * 用户标识
       * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
       */
      openid?: string;
      /**
       * 用户子标识
       * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
       */
      sub_openid?: string;
      /**
       * 实名支付（需单独申请权限）
       *
       * 字段：`type`、`number`、`name`
       */
      identity?: WeChatPay.Components.PayerIdentity;
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
     * 二维码链接
     *
     * 长度 ≤ 512
     * @example 'weixin://pay.weixin.qq.com/bizpayurl/up?pr=NwY5Mz9&groupid=00'
     */
    code_url: string;
  }
}
