// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Vehicle.Partnerpay {
  interface Notification {
    /**
     * 通知用户入场（服务商）
     *
     * `POST /vehicle/partnerpay/notification`
     * @see https://pay.weixin.qq.com/wiki/doc/api/vehicle_v2_sl.php?chapter=20_992&index=1&p=202
     */
    (data: Notification.PostHttpMethod.XmlDataRequest, config?: Notification.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Notification.PostHttpMethod.WellformedResponse>>;
    /**
     * 通知用户入场（服务商）
     *
     * `POST /vehicle/partnerpay/notification`
     * @see https://pay.weixin.qq.com/wiki/doc/api/vehicle_v2_sl.php?chapter=20_992&index=1&p=202
     */
    post(data: Notification.PostHttpMethod.XmlDataRequest, config?: Notification.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Notification.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Vehicle.Partnerpay.Notification.PostHttpMethod {
  interface XmlDataRequest {
    /**
     * 公众账号ID
     *
     * 在微信公众平台或开放平台申请，须已与调用方的商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wxcbda96de0b165486'
     */
    appid: string;
    /**
     * 商户号
     *
     * 调用方自己的商户号，须与计算 `sign` 的 APIv2 密钥属于同一个商户；服务商模式填服务商的。
     *
     * 长度 ≤ 32
     * @example '10000098'
     */
    mch_id: string;
    /**
     * 子商户公众账号ID
     *
     * 子商户自己的 AppID，须已与子商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wxcbda96de0b165489'
     */
    sub_appid: string;
    /**
     * 子商户号
     *
     * 服务商替子商户调用时填，进件后由微信支付分配。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mch_id: string;
    /**
     * 随机字符串
     *
     * 每次请求重新生成，让签名无法预测，不用保存。
     *
     * 长度 ≤ 32；可省略，由客户端自动填写
     * @example '5K8264ILTKCH16CQ2502SI8ZNMTM67VS'
     */
    nonce_str?: string;
    /**
     * 签名类型
     *
     * 须与计算 `sign` 时实际用的算法一致。
     *
     * 长度 ≤ 32
     * @example 'HMAC-SHA256'
     */
    sign_type: 'HMAC-SHA256';
    /**
     * 签名
     *
     * 最后计算：其余非空参数按名字的 ASCII 码升序拼成 `k=v&k=v`，末尾接上 `&key=` 与 APIv2 密钥，摘要后转大写。`sign` 自己不参与。
     *
     * 长度 ≤ 64；可省略，由客户端自动填写
     * @example 'EE088059BBC9141264F8D14293AD6C4BB94CEA8C08AA98FBF93E262D445F8FF5'
     */
    sign?: string;
    /**
     * 版本号
     *
     * 长度 ≤ 16
     * @example '3.0'
     */
    version: '3.0';
    /**
     * 交易场景
     *
     * 长度 ≤ 16
     *
     * - `PARKING`：停车
     * - `PARKING SPACE`：停车位
     * @example 'PARKING'
     */
    trade_scene: 'PARKING' | 'PARKING SPACE';
    /**
     * 场景信息
     *
     * 长度 ≤ 1024；JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V2.Vehicle.Partnerpay.Notification.PostHttpMethod.XmlDataRequest.SceneInfo}
     * @example '{"scene_info":{"start_time":"20261120114339","plate_number":"CB1000sdfasd","free_time":"1200","car_type":"大型车","parking_name":"欢乐海岸停车场"}}'
     */
    scene_info: string;
  }
  namespace XmlDataRequest {
    /** JSON 字符串的内容 */
    interface SceneInfo {
      /**
       * 场景信息
       *
       * 字段：`start_time`、`end_time`、`charging_time`、`plate_number`、`free_time`、`car_type`、`parking_name`
       */
      scene_info: WeChatPay.Components.VehicleSceneInfo;
    }
  }
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {}
  interface WellformedResponse extends WeChatPay.Components.ApiV2SignedResult {
    /**
     * 公众账号ID
     *
     * 长度 ≤ 32
     * @example 'wxcbda96de0b165486'
     */
    appid: string;
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '10000098'
     */
    mch_id: string;
    /**
     * 子商户公众账号ID
     *
     * 长度 ≤ 32
     * @example 'wxcbda96de0b165489'
     */
    sub_appid?: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mch_id: string;
    /**
     * 用户状态
     *
     * 长度 ≤ 16
     *
     * - `NORMAL`：正常
     * - `BLOCK`：不可用
     * @example 'NORMAL'
     */
    user_state: 'NORMAL' | 'BLOCK';
    /**
     * 发起扣费方式
     *
     * 长度 ≤ 16
     *
     * - `PROACTIVE`：用户主动支付
     * - `AUTOPAY`：自动扣费
     * @example 'PROACTIVE'
     */
    deduct_mode?: 'PROACTIVE' | 'AUTOPAY';
  }
}
