// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Capital.Capitallhh.Banks {
  interface SearchBanksByBankAccount {
    /**
     * 获取对私银行卡号开户银行
     *
     * `GET /v3/capital/capitallhh/banks/search-banks-by-bank-account`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_1.shtml
     */
    get(config: SearchBanksByBankAccount.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<SearchBanksByBankAccount.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Capital.Capitallhh.Banks.SearchBanksByBankAccount.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
    /** 请求头 */
    headers: RequestConfig.Headers;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 银行卡号
       *
       * 要查开户银行的那张卡的卡号。
       *
       * 加密 用微信支付公钥加密
       */
      account_number: string;
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
    /**
     * 查询数据总条数
     * @example 10
     */
    total_count: number;
    /**
     * 银行列表
     *
     * 字段：`bank_alias`、`bank_alias_code`、`account_bank`、`account_bank_code`、`need_bank_branch`
     */
    data?: WeChatPay.Components.Bank[];
  }
}
