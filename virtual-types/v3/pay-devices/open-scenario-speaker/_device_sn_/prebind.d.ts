// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.PayDevices.OpenScenarioSpeaker._device_sn_ {
  interface Prebind {
    /**
     * 出厂预绑定音箱和码牌
     *
     * `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/prebind`（服务商）
     */
    (data: Prebind.PostHttpMethod.JsonDataRequest, config: Prebind.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Prebind.PostHttpMethod.WellformedResponse>>;
    /**
     * 出厂预绑定音箱和码牌
     *
     * `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/prebind`（服务商）
     */
    post(data: Prebind.PostHttpMethod.JsonDataRequest, config: Prebind.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Prebind.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.PayDevices.OpenScenarioSpeaker._device_sn_.Prebind.PostHttpMethod {
  interface JsonDataRequest {
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
