// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.IndividualContracts {
  interface _openid_ {
    /**
     * 查询个人收款方授权结果
     *
     * `GET /v3/ecommerce/individual-contracts/{openid}`（电商平台）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/query-contracts.html
     */
    get(config: _openid_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_openid_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.IndividualContracts._openid_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 个人收款方在平台AppID下的唯一标识
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid: string;
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
      /**
       * 权限类型
       *
       * - `INDIVIDUAL_PAYEE`：个人收款
       * @example 'INDIVIDUAL_PAYEE'
       */
      permission_type: 'INDIVIDUAL_PAYEE';
    }
  }
  interface WellformedResponse {
    /**
     * 授权ID
     * @example '1900000109'
     */
    individual_auth_id: string;
    /**
     * 操作时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    operation_time: string;
    /**
     * 授权状态
     *
     * - `AUTHORIZED`：已授权
     * - `UNAUTHORIZED`：未授权
     * @example 'AUTHORIZED'
     */
    auth_state: 'AUTHORIZED' | 'UNAUTHORIZED';
  }
}
