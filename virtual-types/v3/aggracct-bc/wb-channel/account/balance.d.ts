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
       * 需用微信支付公钥加密（RSAES-OAEP）
       * @example '8609cb22e1774a50a930e414cc71eca06121bc'
       */
      bal_account_no: string;
      /**
       * 卡号
       *
       * 需用微信支付公钥加密（RSAES-OAEP）
       * @example 'example_card_no'
       */
      card_no?: string;
      /**
       * 商户子账户协议号
       * @example 'example_sgn_no'
       */
      sgn_no?: string;
      /**
       * 请求场景
       * @example 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'
       */
      req_scene?: 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' | 'SJT_MICRO_MERCHANT' | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT';
    }
    interface Headers extends WeChatPay.Client.Headers {
      /**
       * 微信支付公钥ID/平台证书序列号
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
     * @example 1
     */
    balance?: number;
  }
}
