// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Transit.Partnerpay {
  interface Payapply {
    /**
     * 申请扣款（服务商）
     *
     * `POST /transit/partnerpay/payapply`
     * @see https://pay.weixin.qq.com/wiki/doc/api/pap_sl_jt_v2.php?chapter=19_99&index=5
     */
    (data: Payapply.PostHttpMethod.XmlDataRequest, config?: Payapply.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Payapply.PostHttpMethod.WellformedResponse>>;
    /**
     * 申请扣款（服务商）
     *
     * `POST /transit/partnerpay/payapply`
     * @see https://pay.weixin.qq.com/wiki/doc/api/pap_sl_jt_v2.php?chapter=19_99&index=5
     */
    post(data: Payapply.PostHttpMethod.XmlDataRequest, config?: Payapply.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Payapply.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Transit.Partnerpay.Payapply.PostHttpMethod {
  interface XmlDataRequest {
    /**
     * 公众账号ID
     *
     * 长度 ≤ 32
     * @example 'wxcbda96de0b165486'
     */
    appid: string;
    /**
     * 子商户公众账号ID
     *
     * 长度 ≤ 32
     * @example 'wxcbda96de0b165489'
     */
    sub_appid?: string;
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '10000098'
     */
    mch_id: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mch_id: string;
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
     * @example '公交代扣：A 公交代扣：B 公交代扣：C'
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
     * 委托代扣协议ID
     *
     * 长度 ≤ 32
     * @example 'Wx15463511252015071056489715'
     */
    contract_id?: string;
    /**
     * 交易场景
     *
     * 长度 ≤ 16
     *
     * - `METRO`：地铁
     * - `BUS`：公交
     * @example 'METRO'
     */
    trade_scene: 'METRO' | 'BUS';
    /**
     * 场景信息
     *
     * 长度 ≤ 1024；JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V2.Transit.Partnerpay.Payapply.PostHttpMethod.XmlDataRequest.SceneInfo}
     * @example '{"scene_info":{"start_time":"20170826114339","end_time":"20170826114339","qrcode_hash":"a437d98bbf07bdde2942c99f6a2ab88a72b60aa747fce54b093c6","start_station":"西单","end_station":"天安门西"}}'
     */
    scene_info: string;
    /**
     * 客户端 IP
     * @example '119.145.83.6'
     */
    clientip?: string;
    /**
     * 设备ID
     * @example 'baf04e6bbbd06f7b1a197d18ed53b7f1'
     */
    deviceid?: string;
    /**
     * 手机号
     * @example '18933432355'
     */
    mobile?: string;
    /**
     * 邮箱地址
     * @example 'aobama@whitehouse.com'
     */
    email?: string;
    /**
     * QQ号
     * @example '100243'
     */
    qq?: string;
    /**
     * 微信openID
     * @example 'baf04e6bbbd06f7b1a197d18ed53b7f1'
     */
    openid?: string;
    /**
     * 身份证号
     * @example '110102199701011000'
     */
    creid?: string;
    /**
     * 商户侧用户标识
     * @example 'user123'
     */
    outerid?: string;
    /**
     * 版本号
     *
     * 长度 ≤ 16
     * @example '2.0'
     */
    version: '2.0';
  }
  namespace XmlDataRequest {
    /** JSON 字符串的内容 */
    interface SceneInfo {
      /**
       * 场景信息
       *
       * 字段：`start_time`、`end_time`、`qrcode_hash`、`start_station`、`end_station`
       */
      scene_info: SceneInfo.SceneInfo;
    }
    namespace SceneInfo {
      /** 场景信息 */
      interface SceneInfo {
        /**
         * 开始时间
         *
         * 正则 `^\d{14}$`
         */
        start_time?: string;
        /**
         * 结束时间
         *
         * 正则 `^\d{14}$`
         */
        end_time?: string;
        /** 二维码摘要 */
        qrcode_hash?: string;
        /** 起点站 */
        start_station?: string;
        /** 终点站 */
        end_station?: string;
      }
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
     * 子商户公众账号ID
     * @example 'wxcbda96de0b165489'
     */
    sub_appid?: string;
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '10000098'
     */
    mch_id: string;
    /**
     * 子商户号
     * @example '1900000109'
     */
    sub_mch_id: string;
    /**
     * 设备号
     *
     * 长度 ≤ 32
     * @example '013467007045764'
     */
    device_info?: string;
  }
}
