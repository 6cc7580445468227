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
     *
     * 须已与服务商的商户号绑定。
     * @example 'wx8888888888888888'
     */
    appid: string;
    /**
     * 子商户号
     *
     * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid?: string;
    /**
     * 子商户AppID
     *
     * 子商户自己的 AppID，须已与子商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    sub_appid?: string;
    /**
     * 服务商AppID下的用户标识
     *
     * 用户在服务商 AppID 下的标识，须由它取得。
     * @example 'oUpF8uMuAJOM2pxb1Q'
     */
    openid: string;
    /**
     * 子商户AppID下的用户标识
     *
     * 用户在子商户 AppID 下的标识，须由它取得。
     * @example 'oUpF8uMuAJOM2pxb2W'
     */
    sub_openid?: string;
    /**
     * 签约模板号
     *
     * 向微信支付申请后取得。
     * @example '101164396123311331'
     */
    plan_id: string;
    /**
     * 用户账号
     *
     * 用户在你系统里的账号，由你定义。
     * @example '20261120tony'
     */
    user_id: string;
    /**
     * 首次扣款日期
     * @example '2026-12-01'
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
