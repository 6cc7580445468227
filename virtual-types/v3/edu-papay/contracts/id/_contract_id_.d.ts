// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.EduPapay.Contracts.Id {
  interface _contract_id_ {
    /**
     * 通过协议号查询签约
     *
     * `GET /v3/edu-papay/contracts/id/{contract_id}`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_2_2.shtml
     */
    get(config: _contract_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_contract_id_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.EduPapay.Contracts.Id._contract_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 签约协议号
     *
     * 签约成功后由微信支付生成，从签约结果通知或查询签约取得。
     * @example 'wx998877665544wx'
     */
    contract_id: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
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
    }
  }
  /** 教育续费通签约协议 */
  type WellformedResponse = WeChatPay.Components.EduPapayContract;
}
