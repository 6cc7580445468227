// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 车主服务签约协议 */
  interface VehicleContract {
    /**
     * 发起签约的AppID
     * @example 'wxcbda96de0b165486'
     */
    appid: string;
    /**
     * 服务商商户号
     *
     * 长度 ≤ 32
     * @example '10000098'
     */
    sp_mchid: string;
    /**
     * 用户在发起签约APP的标识
     * @example 'onqOjjmM1tad-3ROpncN-yUfa6ua'
     */
    sp_openid: string;
    /**
     * 子商户AppID
     *
     * 长度 ≤ 32
     * @example 'wxcbda96de0b165489'
     */
    sub_appid?: string;
    /**
     * 特约商户号
     * @example '1900000109'
     */
    sub_mchid?: string;
    /**
     * ETC扣费授权协议号
     * @example 'aAfixCs13LsdKPpfZfDkk2189ssXjfx'
     */
    contract_id: string;
    /**
     * ETC绑定状态
     * @example 'DELETED'
     */
    bind_state: string;
    /**
     * 绑定的车牌号
     * @example '浙ASB945'
     */
    plate_number: string;
    /**
     * 用户在发起签约子APP的标识
     * @example 'onqOjjmM1tbd-3Rxise1-yUfa6ua'
     */
    sub_openid?: string;
  }
}
