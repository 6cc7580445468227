// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Businesscircle.Users._openid_.Points {
  interface Commit_status {
    /**
     * 商圈会员待积分状态查询
     *
     * `GET /v3/businesscircle/users/{openid}/points/commit_status`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534994
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012474129
     */
    get(config: Commit_status.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Commit_status.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Businesscircle.Users._openid_.Points.Commit_status.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 顾客OpenID
     *
     * 顾客授权商圈积分时所用小程序下的 OpenID。
     *
     * 长度 ≤ 128
     * @example 'oUpF8uMuAJOM2pxb1Q'
     */
    openid: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 商圈商户ID
       *
       * 服务商替商圈商户调用时填，由微信支付分配。
       *
       * 长度 ≤ 32
       * @example '1900000109'
       */
      sub_mchid?: string;
      /**
       * 品牌ID
       *
       * 商圈所属的品牌，编号在品牌经营平台查看；调用方须是这个品牌的品牌主或它的服务商，品牌下只能有一个商圈。
       * @example 1000
       */
      brandid: number;
      /**
       * 应用ID
       *
       * 须已与品牌绑定，公众号、小程序的都可以。
       *
       * 长度 ≤ 128
       * @example 'wx931386123456789e'
       */
      appid: string;
    }
  }
  interface WellformedResponse {
    /**
     * 待积分状态
     *
     * `PENDING` 时引导会员打开插件提交积分，`FINISHED` 时没有要提交的。
     *
     * - `PENDING`：有待提交的积分
     * - `FINISHED`：没有待提交的积分
     */
    points_commit_status?: 'PENDING' | 'FINISHED';
  }
}
