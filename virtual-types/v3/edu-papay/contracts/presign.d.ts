// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.EduPapay.Contracts {
  interface Presign {
    /**
     * 预签约
     *
     * `POST /v3/edu-papay/contracts/presign`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_2_1.shtml
     */
    (data: Presign.PostHttpMethod.JsonDataRequest, config?: Presign.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Presign.PostHttpMethod.WellformedResponse>>;
    /**
     * 预签约
     *
     * `POST /v3/edu-papay/contracts/presign`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_2_1.shtml
     */
    post(data: Presign.PostHttpMethod.JsonDataRequest, config?: Presign.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Presign.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.EduPapay.Contracts.Presign.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 服务商AppID
     * @example 'wx8888888888888888'
     */
    appid: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid?: string;
    /**
     * 子商户AppID
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    sub_appid?: string;
    /**
     * 服务商AppID下的用户标识
     * @example 'oUpF8uMuAJOM2pxb1Q'
     */
    openid: string;
    /**
     * 子商户AppID下的用户标识
     * @example 'oUpF8uMuAJOM2pxb2W'
     */
    sub_openid?: string;
    /**
     * 签约模板号
     * @example '101164396123311331'
     */
    plan_id: string;
    /**
     * 用户账号
     * @example '20200330tony'
     */
    user_id: string;
    /**
     * 首次扣款日期
     * @example '2020-03-19'
     */
    period_start_date: string;
    /**
     * 场景类型
     * @example 'EDUCATION_PERIOD'
     */
    trade_scene: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 预签约号
     * @example '0044de6c799739c2e8534b'
     */
    presign_token: string;
  }
}
