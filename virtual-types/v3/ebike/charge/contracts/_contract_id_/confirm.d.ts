// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Ebike.Charge.Contracts._contract_id_ {
  interface Confirm {
    /**
     * 创建用户当次充电代扣凭证
     *
     * `POST /v3/ebike/charge/contracts/{contract_id}/confirm`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_4.shtml
     * @deprecated
     */
    (data: Confirm.PostHttpMethod.JsonDataRequest, config: Confirm.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Confirm.PostHttpMethod.WellformedResponse>>;
    /**
     * 创建用户当次充电代扣凭证
     *
     * `POST /v3/ebike/charge/contracts/{contract_id}/confirm`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_4.shtml
     * @deprecated
     */
    post(data: Confirm.PostHttpMethod.JsonDataRequest, config: Confirm.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Confirm.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ebike.Charge.Contracts._contract_id_.Confirm.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 特约商户号
     *
     * 服务商名下的商户，进件审核通过后由微信支付分配。
     * @example '1900000109'
     */
    sub_mchid?: string;
    /**
     * 服务商公众号ID
     * @example 'wx47c677487ce3ac47'
     */
    appid: string;
    /**
     * 特约商户公众号ID
     *
     * 特约商户自己的 AppID，须已与它的商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wxcc603d9f0d54eaf0'
     */
    sub_appid?: string;
    /**
     * 充电场景信息
     *
     * 字段：`start_time`、`charging_station_name`、`charging_gun_number`、`device_id`
     */
    charge_info: JsonDataRequest.ChargeInfo;
  }
  namespace JsonDataRequest {
    /** 充电场景信息 */
    interface ChargeInfo {
      /**
       * 开始时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-12-01T00:00:00+08:00'
       */
      start_time: string;
      /**
       * 充电站名称
       * @example '示例充电站'
       */
      charging_station_name: string;
      /**
       * 充电枪编号
       * @example '6555'
       */
      charging_gun_number: string;
      /**
       * 充电位设备号
       *
       * 由你定义，一个充电位一个。
       * @example '12343232'
       */
      device_id: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 充电授权扣费协议号
     *
     * 签约成功后由微信支付生成，从签约结果通知或查询签约取得。
     * @example 'aAfixCs13LsdKPpfZfDkk2189ssXjfx'
     */
    contract_id: string;
  }
  interface WellformedResponse {
    /**
     * 用户充电代扣凭证
     * @example 'sdjf23kdsHJfdksj8dj'
     */
    charging_token: string;
  }
}
