// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.AggracctBc.WbChannel.Account {
  interface Balance {
    /**
     * 查询渠道额度
     *
     * `GET /v3/aggracct-bc/wb-channel/account/balance`（直连商户）
     */
    get(config: Balance.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Balance.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.AggracctBc.WbChannel.Account.Balance.GetHttpMethod {
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
    /** 是否存在在途减额指令 */
    in_transit_reduction_exist?: boolean;
    /**
     * 额度台账号额度
     *
     * 单位 分
     * @example 1
     */
    balance?: number;
  }
}
