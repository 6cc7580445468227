// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Transit.Pay {
  interface Payapply {
    /**
     * 申请扣款
     *
     * `POST /transit/pay/payapply`
     * @see https://pay.weixin.qq.com/wiki/doc/api/pap_jt_v2.php?chapter=19_99&index=5
     */
    (data: Payapply.PostHttpMethod.XmlDataRequest, config?: Payapply.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Payapply.PostHttpMethod.WellformedResponse>>;
    /**
     * 申请扣款
     *
     * `POST /transit/pay/payapply`
     * @see https://pay.weixin.qq.com/wiki/doc/api/pap_jt_v2.php?chapter=19_99&index=5
     */
    post(data: Payapply.PostHttpMethod.XmlDataRequest, config?: Payapply.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Payapply.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Transit.Pay.Payapply.PostHttpMethod {
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
     * 商品描述
     *
     * 须让人看得出卖的是什么。
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
     * 微信支付不解读它，查单与支付通知时原样返回。可放你自己系统要用的标记。
     *
     * 长度 ≤ 127
     * @example '自定义参数'
     */
    attach?: string;
    /**
     * 商户订单号
     *
     * 由你生成，须先存下再提交。扣款结果不明时用它查单，没弄清结果就换号再扣会重复收款。
     *
     * 长度 ≤ 32
     * @example 'ORDER20261201000001'
     */
    out_trade_no: string;
    /**
     * 总金额
     *
     * 这次扣费的全额。
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
     * 由用户的请求触发的填用户设备的 IP；扫码收款、代扣没有用户请求，填调用接口的机器的。
     *
     * 长度 ≤ 16
     * @example '8.8.8.8'
     */
    spbill_create_ip: string;
    /**
     * 商品标记
     *
     * 代金券批次设有优惠标记时，订单须带上其中任意一个才用得上券，标记由创建批次的商户自定。
     *
     * 长度 ≤ 32
     * @example 'WXG'
     */
    goods_tag?: string;
    /**
     * 回调通知URL
     *
     * 微信支付把结果以 POST 发到这里：须是公网能直达的完整地址，不带查询参数，不要求登录。处理好后须应答 XML，`return_code` 填 `SUCCESS`，否则会再次通知。
     *
     * 长度 ≤ 256；URL
     * @example 'https://example.com/wechatpay/notify'
     */
    notify_url: string;
    /**
     * 交易类型
     *
     * 决定用户怎样付款，须与实际使用的支付方式一致。
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
     * 签约成功后由微信支付生成，从签约结果通知或查询签约取得。解约后不能再凭它扣款。
     *
     * 长度 ≤ 32
     * @example 'Wx15463511252026112056489715'
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
     * 长度 ≤ 1024；JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V2.Transit.Pay.Payapply.PostHttpMethod.XmlDataRequest.SceneInfo}
     * @example '{"scene_info":{"start_time":"20261120114339","end_time":"20261120114339","qrcode_hash":"a437d98bbf07bdde2942c99f6a2ab88a72b60aa747fce54b093c6","start_station":"西单","end_station":"天安门西"}}'
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
     *
     * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
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
         * 用户离场或结束使用的时间。
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
