// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.PayDevices.OpenScenarioSpeaker._device_sn_ {
  interface Bind {
    /**
     * 绑定音箱设备码牌
     *
     * `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/bind`（服务商）
     */
    (data: Bind.PostHttpMethod.JsonDataRequest, config: Bind.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Bind.PostHttpMethod.WellformedResponse>>;
    /**
     * 绑定音箱设备码牌
     *
     * `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/bind`（服务商）
     */
    post(data: Bind.PostHttpMethod.JsonDataRequest, config: Bind.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Bind.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.PayDevices.OpenScenarioSpeaker._device_sn_.Bind.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 子商户
     * @example '1900000001'
     */
    sub_mchid: string;
    /**
     * 收款链接URL
     * @example 'weixin://wxpay/s/An4baqw'
     */
    code_url: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 设备sn
     * @example 'ABCDEF'
     */
    device_sn: string;
  }
  interface WellformedResponse {
    /**
     * 子商户
     * @example '1900000001'
     */
    sub_mchid: string;
    /** 设备sn */
    device_sn: string;
    /**
     * 绑定状态
     *
     * - `OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND`：未绑定
     * - `OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED`：已绑定
     * @example 'OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND'
     */
    bind_state: 'OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND' | 'OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED';
    /**
     * 收款链接URL
     * @example 'weixin://wxpay/s/An4baqw'
     */
    code_url: string;
  }
}
