// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Global.Papay.Contracts {
  interface WebPreEntrustSign {
    /**
     * WEB预签约
     *
     * `POST /v3/global/papay/contracts/web-pre-entrust-sign`（直连商户、从业机构）
     */
    (data: WebPreEntrustSign.PostHttpMethod.JsonDataRequest, config: WebPreEntrustSign.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<WebPreEntrustSign.PostHttpMethod.WellformedResponse>>;
    /**
     * WEB预签约
     *
     * `POST /v3/global/papay/contracts/web-pre-entrust-sign`（直连商户、从业机构）
     */
    post(data: WebPreEntrustSign.PostHttpMethod.JsonDataRequest, config: WebPreEntrustSign.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<WebPreEntrustSign.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.Papay.Contracts.WebPreEntrustSign.PostHttpMethod {
  type JsonDataRequest = JsonDataRequest.Common & (JsonDataRequest.WithAppid | JsonDataRequest.WithSpAppidAndSubMchid);
  namespace JsonDataRequest {
    interface Common {
      /**
       * 机构商户号
       *
       * 长度 ≤ 32
       * @example '3200000001'
       */
      sp_mchid?: string;
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
       * 模板ID
       *
       * 开通这项扣费产品时，由微信支付分配给商户的模板编号。
       * @example 123
       */
      plan_id?: number;
      /**
       * 商户侧签约协议号
       * @example '100001256'
       */
      out_contract_code?: string;
      /**
       * 用户账户展示名称
       * @example '张三'
       */
      user_display_name?: string;
      /**
       * 签约成功通知URL
       *
       * 签约成功的通知发到这里，须是公网能直达的完整地址，不带查询参数。
       *
       * URL
       * @example 'https://pay.weixin.qq.com'
       */
      success_notify_url?: string;
      /**
       * 过期时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-12-31T23:59:59+08:00'
       */
      expired_time?: string;
      /**
       * 签约完成跳转URL
       *
       * 用户签约后回到这里。
       *
       * URL
       * @example 'https://pay.weixin.qq.com'
       */
      return_url?: string;
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
      sub_mchid?: never;
      sp_appid?: never;
    }
    interface WithSpAppidAndSubMchid {
      appid?: never;
      /**
       * 子商户号
       *
       * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
       *
       * 与 `sp_appid` 同填，或改填 `appid`；长度 ≤ 32
       * @example '1230000109'
       */
      sub_mchid: string;
      /**
       * 机构AppID
       *
       * 与 `sub_mchid` 同填，或改填 `appid`；长度 ≤ 32
       * @example 'wx8888888888888888'
       */
      sp_appid: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 本接口的专用域名 */
    baseURL: 'https://apihk.mch.weixin.qq.com';
  }
  interface WellformedResponse {
    /**
     * 展码页面URL
     *
     * URL
     * @example 'https://osapp.pay.weixin.qq.com/global/papay/contracts/sessions/show_code?os_session_id=2025032811X0100X5371319501'
     */
    show_code_url: string;
  }
}
