// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.BankFavor.Users._openid_ {
  interface BankMultiActivity {
    /**
     * 给指定用户报名多笔立减活动
     *
     * `POST /v3/marketing/bank-favor/users/{openid}/bank-multi-activity`（直连商户）
     */
    (data: BankMultiActivity.PostHttpMethod.JsonDataRequest, config: BankMultiActivity.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<BankMultiActivity.PostHttpMethod.WellformedResponse>>;
    /**
     * 给指定用户报名多笔立减活动
     *
     * `POST /v3/marketing/bank-favor/users/{openid}/bank-multi-activity`（直连商户）
     */
    post(data: BankMultiActivity.PostHttpMethod.JsonDataRequest, config: BankMultiActivity.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<BankMultiActivity.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.BankFavor.Users._openid_.BankMultiActivity.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 批次号
     *
     * 创建批次时由微信支付生成，在创建接口的应答或商户平台取得。
     * @example '100088'
     */
    stock_id: string;
    /**
     * 活动ID
     *
     * 长度 ≤ 20
     * @example '186745560'
     */
    activity_id: string;
    /**
     * 发券凭证
     * @example '1002600620019090123143254435'
     */
    out_request_no: string;
    /**
     * 公众账号ID
     *
     * 在微信公众平台或开放平台申请，须已与调用方的商户号绑定。
     * @example 'wx1234567889999'
     */
    appid: string;
    /**
     * 创建批次的商户号
     *
     * 长度 ≤ 20
     * @example '9800064'
     */
    stock_creator_mchid: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 用户标识ID
     *
     * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid: string;
  }
  interface WellformedResponse {
    /**
     * 代金券ID
     * @example '98674556'
     */
    coupon_id: string;
  }
}
