// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Vehicle.Pay {
  interface Querystate {
    /**
     * 查询用户状态
     *
     * `POST /vehicle/pay/querystate`
     * @see https://pay.weixin.qq.com/wiki/doc/api/vehicle_v2.php?chapter=20_93&index=9
     */
    (data: Querystate.PostHttpMethod.XmlDataRequest, config?: Querystate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Querystate.PostHttpMethod.WellformedResponse>>;
    /**
     * 查询用户状态
     *
     * `POST /vehicle/pay/querystate`
     * @see https://pay.weixin.qq.com/wiki/doc/api/vehicle_v2.php?chapter=20_93&index=9
     */
    post(data: Querystate.PostHttpMethod.XmlDataRequest, config?: Querystate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Querystate.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Vehicle.Pay.Querystate.PostHttpMethod {
  type XmlDataRequest = XmlDataRequest.Common & (XmlDataRequest.WithOpenid | XmlDataRequest.WithPlateNumber);
  namespace XmlDataRequest {
    interface Common {
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
       * 跳转场景
       *
       * 长度 ≤ 16
       * @example 'H5'
       */
      jump_scene?: string;
      /**
       * 版本号
       *
       * 长度 ≤ 16
       * @example '3.0'
       */
      version: '3.0';
    }
    interface WithOpenid {
      /**
       * 用户标识
       *
       * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
       *
       * 与 `plate_number` 至少填一项；长度 ≤ 32
       * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
       */
      openid: string;
      /**
       * 车牌号
       *
       * 省份简称加号码，不带间隔符等特殊字符。
       *
       * 与 `openid` 至少填一项
       */
      plate_number?: string;
    }
    interface WithPlateNumber {
      /**
       * 用户标识
       *
       * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
       *
       * 与 `plate_number` 至少填一项；长度 ≤ 32
       * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
       */
      openid?: string;
      /**
       * 车牌号
       *
       * 省份简称加号码，不带间隔符等特殊字符。
       *
       * 与 `openid` 至少填一项
       */
      plate_number: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {}
  interface WellformedResponse extends WeChatPay.Components.ApiV2SignedResult {
    /**
     * 请求AppID
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
     * 用户状态
     *
     * 长度 ≤ 16
     *
     * - `NORMAL`：正常
     * - `PAUSED`：已暂停
     * - `OVERDUE`：欠费
     * - `UNAUTHORIZED`：未授权
     * @example 'NORMAL'
     */
    user_state: 'NORMAL' | 'PAUSED' | 'OVERDUE' | 'UNAUTHORIZED';
    /**
     * 用户标识
     *
     * 用户在某个 AppID 下的标识。换一个 AppID，同一用户的值就不同，不能用来跨应用认人。
     *
     * 长度 ≤ 32
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid?: string;
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
    /**
     * 跳转路径
     *
     * 长度 ≤ 1024
     * @example 'pages/route/index'
     */
    path?: string;
    /**
     * 车牌信息
     *
     * 长度 ≤ 512；JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V2.Vehicle.Pay.Querystate.PostHttpMethod.WellformedResponse.PlateNumberInfo}
     * @example '{"plate_number_info":[{"plate_number":"粤B888888","channel_type":"ETC"}]}'
     */
    plate_number_info?: string;
  }
  namespace WellformedResponse {
    /** JSON 字符串的内容 */
    interface PlateNumberInfo {
      /**
       * 车牌信息列表
       *
       * 字段：`plate_number`、`channel_type`、`common_use_flag`
       */
      plate_number_info?: PlateNumberInfo.PlateNumberInfo[];
    }
    namespace PlateNumberInfo {
      interface PlateNumberInfo {
        /**
         * 车牌号
         *
         * 长度 ≤ 32
         * @example '粤B888888'
         */
        plate_number?: string;
        /**
         * 车牌通道标识
         *
         * 长度 ≤ 32
         * @example 'ETC'
         */
        channel_type?: string | null;
        /**
         * 常用车牌标志
         *
         * 长度 ≤ 16
         *
         * - `COMMON_USE`：常用车牌
         * @example 'COMMON_USE'
         */
        common_use_flag?: 'COMMON_USE' | null;
      }
    }
  }
}
