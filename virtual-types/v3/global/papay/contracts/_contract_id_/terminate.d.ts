// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Global.Papay.Contracts._contract_id_ {
  interface Terminate {
    /**
     * 申请解约
     *
     * `POST /v3/global/papay/contracts/{contract_id}/terminate`（直连商户、从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_4.shtml
     */
    (data: Terminate.PostHttpMethod.JsonDataRequest, config: Terminate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Terminate.PostHttpMethod.WellformedResponse>>;
    /**
     * 申请解约
     *
     * `POST /v3/global/papay/contracts/{contract_id}/terminate`（直连商户、从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_4.shtml
     */
    post(data: Terminate.PostHttpMethod.JsonDataRequest, config: Terminate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Terminate.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.Papay.Contracts._contract_id_.Terminate.PostHttpMethod {
  type JsonDataRequest = JsonDataRequest.Common & (JsonDataRequest.WithAppid | JsonDataRequest.WithSpAppidAndSubMchid);
  namespace JsonDataRequest {
    interface Common {
      /**
       * 子商户应用ID
       *
       * 子商户自己的 AppID，须已与子商户号绑定。
       *
       * 长度 ≤ 32
       * @example 'wxcbda96de0b165484'
       */
      sub_appid?: string;
      /**
       * 解约备注
       * @example '解约原因'
       */
      termination_note?: string;
    }
    interface WithAppid {
      /**
       * 商户AppID
       *
       * 在微信公众平台或开放平台申请，须已与商户号绑定。
       *
       * 或改填 `sp_appid`、`sub_mchid`；长度 ≤ 32
       * @example 'wxd678efh567hg6787'
       */
      appid: string;
      sp_appid?: never;
      sub_mchid?: never;
    }
    interface WithSpAppidAndSubMchid {
      appid?: never;
      /**
       * 机构AppID
       *
       * 与 `sub_mchid` 同填，或改填 `appid`；长度 ≤ 32
       * @example 'wx8888888888888888'
       */
      sp_appid: string;
      /**
       * 子商户号
       *
       * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
       *
       * 与 `sp_appid` 同填，或改填 `appid`；长度 ≤ 32
       * @example '1230000109'
       */
      sub_mchid: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 委托代扣协议ID
     *
     * 签约成功后由微信支付生成，从签约结果通知或查询签约取得。解约后不能再凭它扣款。
     * @example '100005698'
     */
    contract_id: string;
    /** 本接口的专用域名 */
    baseURL: 'https://apihk.mch.weixin.qq.com';
  }
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
