// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.IndividualContracts.OutContractCode {
  interface _out_contract_code_ {
    /**
     * 根据业务申请单号查签约信息
     *
     * `GET /v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}`（电商平台）
     */
    get(config: _out_contract_code_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_out_contract_code_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.IndividualContracts.OutContractCode._out_contract_code_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 业务申请单号
     * @example 'APPLYMENT_00000000001'
     */
    out_contract_code: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 签约和付款的微信小程序AppID
       *
       * 个人收款方签约时所用的小程序，他的 `openid` 由它取得。
       * @example 'wxd678efh567h23787'
       */
      appid: string;
    }
  }
  interface WellformedResponse {
    /**
     * 授权ID
     * @example '1900000109'
     */
    individual_auth_id?: string;
    /**
     * 签约时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    signed_time: string;
    /**
     * 授权状态
     *
     * - `AUTHORIZED`：已授权
     * - `UNAUTHORIZED`：未授权
     * @example 'AUTHORIZED'
     */
    auth_state: 'AUTHORIZED' | 'UNAUTHORIZED';
    /**
     * 用户OpenID
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    individual_openid?: string;
    /**
     * 实名授权结果
     *
     * 字段：`scope`、`access_token`、`access_token_expire_time`
     */
    real_name_auth_result?: WellformedResponse.RealNameAuthResult;
  }
  namespace WellformedResponse {
    /** 实名授权结果 */
    interface RealNameAuthResult {
      /**
       * 应用授权作用域
       *
       * - `pay_realname`：实名信息
       */
      scope: 'pay_realname';
      /**
       * 访问令牌
       * @example 'Ca5sECXTwzkWYXs_do9ZaEeueqVHOtF-nXr51yNll2O97zqk9niwJnmSWxhDJELqoDDVFws6LCBbSulnEAaxCg=='
       */
      access_token: string;
      /**
       * 访问令牌过期时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-20T23:59:59+08:00'
       */
      access_token_expire_time: string;
    }
  }
}
