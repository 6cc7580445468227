// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Vehicle.Pay {
  interface Payapply {
    /**
     * 申请扣款
     *
     * `POST /vehicle/pay/payapply`
     * @see https://pay.weixin.qq.com/wiki/doc/api/vehicle_v2.php?chapter=20_982&index=1
     */
    (data: Payapply.PostHttpMethod.XmlDataRequest, config?: Payapply.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Payapply.PostHttpMethod.WellformedResponse>>;
    /**
     * 申请扣款
     *
     * `POST /vehicle/pay/payapply`
     * @see https://pay.weixin.qq.com/wiki/doc/api/vehicle_v2.php?chapter=20_982&index=1
     */
    post(data: Payapply.PostHttpMethod.XmlDataRequest, config?: Payapply.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Payapply.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Vehicle.Pay.Payapply.PostHttpMethod {
  interface XmlDataRequest {
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
     * 随机字符串
     *
     * 长度 ≤ 32；可省略，由客户端自动填写
     * @example '5K8264ILTKCH16CQ2502SI8ZNMTM67VS'
     */
    nonce_str?: string;
    /**
     * 签名类型
     *
     * 长度 ≤ 32
     * @example 'HMAC-SHA256'
     */
    sign_type: 'HMAC-SHA256';
    /**
     * 签名
     *
     * 长度 ≤ 64；可省略，由客户端自动填写
     * @example 'EE088059BBC9141264F8D14293AD6C4BB94CEA8C08AA98FBF93E262D445F8FF5'
     */
    sign?: string;
    /**
     * 商品描述
     *
     * 长度 ≤ 128
     * @example '公交代扣'
     */
    body: string;
    /**
     * 商品详情
     *
     * 长度 ≤ 6000
     * @example '公交代扣：A公交代扣：B公交代扣：C'
     */
    detail?: string;
    /**
     * 附加数据
     *
     * 长度 ≤ 127
     * @example '自定义参数'
     */
    attach?: string;
    /**
     * 商户订单号
     *
     * 长度 ≤ 32
     * @example '1217752501201407033233368018'
     */
    out_trade_no: string;
    /**
     * 总金额
     *
     * 单位 分；32 位整数
     * @example 888
     */
    total_fee: number;
    /**
     * 货币类型
     *
     * 长度 ≤ 16
     * @example 'CNY'
     */
    fee_type?: string;
    /**
     * 终端IP
     *
     * 长度 ≤ 16
     * @example '8.8.8.8'
     */
    spbill_create_ip: string;
    /**
     * 商品标记
     *
     * 长度 ≤ 32
     * @example 'WXG'
     */
    goods_tag?: string;
    /**
     * 回调通知URL
     *
     * 长度 ≤ 256；URL
     * @example 'http://yoursite.com/wxpay.html'
     */
    notify_url: string;
    /**
     * 交易类型
     *
     * 长度 ≤ 16
     *
     * - `PAP`：委托代扣
     * @example 'PAP'
     */
    trade_type: 'PAP';
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
     * - `GAS`：加油
     * - `HIGHWAY`：高速公路
     * - `BRIDGE`：路桥
     * @example 'PARKING'
     */
    trade_scene: 'PARKING' | 'PARKING SPACE' | 'GAS' | 'HIGHWAY' | 'BRIDGE';
    /**
     * 用户标识
     *
     * 长度 ≤ 32
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid?: string;
    /**
     * 分账标识
     *
     * 长度 ≤ 16
     *
     * - `Y`：是
     * - `N`：否
     * @example 'Y'
     */
    profit_sharing?: 'Y' | 'N';
    /**
     * 场景信息
     *
     * 长度 ≤ 1024；JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V2.Vehicle.Pay.Payapply.PostHttpMethod.XmlDataRequest.SceneInfo}
     * @example '{"scene_info":{"start_time":"20170926114339","end_time":"20170826114339","charging_time":"12312312312","plate_number":"CB1000sdfasd","free_time":"1200","car_type":"大型车","parking_name":"欢乐海岸停车场"}}'
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
     * 设备号
     *
     * 长度 ≤ 32
     * @example '013467007045764'
     */
    device_info?: string;
  }
}
