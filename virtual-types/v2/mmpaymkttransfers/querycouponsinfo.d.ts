// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Mmpaymkttransfers {
  interface Querycouponsinfo {
    /**
     * 查询代金券信息
     *
     * `POST /mmpaymkttransfers/querycouponsinfo`
     * @see https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_5&index=6
     */
    (data: Querycouponsinfo.PostHttpMethod.XmlDataRequest, config?: Querycouponsinfo.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Querycouponsinfo.PostHttpMethod.WellformedResponse>>;
    /**
     * 查询代金券信息
     *
     * `POST /mmpaymkttransfers/querycouponsinfo`
     * @see https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_5&index=6
     */
    post(data: Querycouponsinfo.PostHttpMethod.XmlDataRequest, config?: Querycouponsinfo.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Querycouponsinfo.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Mmpaymkttransfers.Querycouponsinfo.PostHttpMethod {
  interface XmlDataRequest {
    /**
     * 代金券ID
     *
     * 发放代金券的应答返回，一张券一个。
     * @example '1565'
     */
    coupon_id: string;
    /**
     * 用户OpenID
     *
     * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
     * @example 'onqOjjrXT-776SpHnfexGm1_P7iE'
     */
    openid: string;
    /**
     * 公众账号ID
     *
     * 在微信公众平台或开放平台申请，须已与调用方的商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wx5edab3bdfba3dc1c'
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
     * 批次号
     *
     * 创建批次时由微信支付生成，在创建接口的应答或商户平台取得。
     *
     * 长度 ≤ 32
     * @example '58818'
     */
    stock_id: string;
    /**
     * 操作员
     *
     * 长度 ≤ 32
     * @example '10000098'
     */
    op_user_id?: string;
    /**
     * 设备号
     *
     * 填你自己的门店号或终端设备号。
     *
     * 长度 ≤ 32
     * @example '013467007045764'
     */
    device_info?: string;
    /**
     * 随机字符串
     *
     * 每次请求重新生成，让签名无法预测，不用保存。
     *
     * 长度 ≤ 32；可省略，由客户端自动填写
     * @example '1417574675'
     */
    nonce_str?: string;
    /**
     * 签名
     *
     * 最后计算：其余非空参数按名字的 ASCII 码升序拼成 `k=v&k=v`，末尾接上 `&key=` 与 APIv2 密钥，摘要后转大写。`sign` 自己不参与。
     *
     * 长度 ≤ 32；可省略，由客户端自动填写
     * @example '841B3002FE2220C87A2D08ABD8A8F791'
     */
    sign?: string;
    /**
     * 协议版本
     *
     * 长度 ≤ 32
     * @example '1.0'
     */
    version?: '1.0';
    /**
     * 协议类型
     *
     * 长度 ≤ 32
     * @example 'XML'
     */
    type?: 'XML';
  }
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {}
  interface WellformedResponse extends WeChatPay.Components.ApiV2SignedResult {
    /**
     * 公众账号ID
     *
     * 长度 ≤ 32
     * @example 'wx5edab3bdfba3dc1c'
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
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '10000090'
     */
    sub_mch_id?: string;
    /**
     * 设备号
     *
     * 长度 ≤ 32
     * @example '123456sb'
     */
    device_info?: string;
    /**
     * 代金券批次ID
     * @example '1757'
     */
    coupon_stock_id: string;
    /**
     * 代金券ID
     * @example '4242'
     */
    coupon_id: string;
    /**
     * 代金券面额
     *
     * 单位 分；32 位整数
     * @example 5
     */
    coupon_value: `${number}`;
    /**
     * 代金券使用最低限额
     *
     * 单位 分；32 位整数
     * @example 10
     */
    coupon_mininumn?: `${number}`;
    /**
     * 代金券名称
     * @example '测试代金券'
     */
    coupon_name: string;
    /**
     * 代金券状态
     *
     * 只有 `SENDED` 还能用。
     *
     * - `SENDED`：可用
     * - `USED`：已实扣
     * - `EXPIRED`：已过期
     * @example 'SENDED'
     */
    coupon_state: 'SENDED' | 'USED' | 'EXPIRED';
    /**
     * 代金券描述
     * @example '微信支付-代金券'
     */
    coupon_desc: string;
    /**
     * 代金券实际使用金额
     *
     * 单位 分；32 位整数
     * @example 0
     */
    coupon_use_value: `${number}`;
    /**
     * 优惠剩余可用额
     *
     * 单位 分；32 位整数
     * @example 4
     */
    coupon_remain_value: `${number}`;
    /**
     * 发放来源
     *
     * - `FULL_SEND`：满送
     * - `NORMAL`：普通发券
     * @example 'FULL_SEND'
     */
    send_source: 'FULL_SEND' | 'NORMAL';
    /**
     * 是否允许部分使用
     * @example '1'
     */
    is_partial_use?: '1';
  }
}
