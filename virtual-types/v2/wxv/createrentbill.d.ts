// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Wxv {
  interface Createrentbill {
    /**
     * 创建租借订单
     *
     * `POST /wxv/createrentbill`
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_1&index=2
     */
    (data: Createrentbill.PostHttpMethod.XmlDataRequest, config: Createrentbill.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Createrentbill.PostHttpMethod.WellformedResponse>>;
    /**
     * 创建租借订单
     *
     * `POST /wxv/createrentbill`
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_1&index=2
     */
    post(data: Createrentbill.PostHttpMethod.XmlDataRequest, config: Createrentbill.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Createrentbill.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Wxv.Createrentbill.PostHttpMethod {
  interface XmlDataRequest {
    /**
     * 接口版本号
     *
     * 长度 ≤ 32
     *
     * - `1.0`：版本 1.0
     * @example '1.0'
     */
    version: '1.0';
    /**
     * 公众账号ID
     *
     * 在微信公众平台或开放平台申请，须已与调用方的商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 商户号
     *
     * 调用方自己的商户号，须与计算 `sign` 的 APIv2 密钥属于同一个商户；服务商模式填服务商的。
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    mch_id: string;
    /**
     * 随机字符串
     *
     * 每次请求重新生成，让签名无法预测，不用保存。
     *
     * 长度 ≤ 32；可省略，由客户端自动填写
     * @example 'ibuaiVcKdpRxkhJA'
     */
    nonce_str?: string;
    /**
     * 签名
     *
     * 最后计算：其余非空参数按名字的 ASCII 码升序拼成 `k=v&k=v`，末尾接上 `&key=` 与 APIv2 密钥，摘要后转大写。`sign` 自己不参与。
     *
     * 长度 ≤ 128；可省略，由客户端自动填写
     * @example '029B52F67573D7E3BE74904BF9AEA'
     */
    sign?: string;
    /**
     * 签名类型
     *
     * 须与计算 `sign` 时实际用的算法一致。
     *
     * 长度 ≤ 32
     *
     * - `HMAC-SHA256`：HMAC-SHA256 签名
     * @example 'HMAC-SHA256'
     */
    sign_type: 'HMAC-SHA256';
    /**
     * 商户服务订单号
     *
     * 创建服务订单时由你生成，之后查询、完结、取消都用它。它不是支付单号。
     *
     * 长度 ≤ 32
     * @example '1234323JKHDFE1243252'
     */
    out_order_no: string;
    /**
     * 服务ID
     *
     * 支付分权限审核通过后由微信支付的运营提供，一项服务一个。风险金额的上限由它决定，须与商户号、AppID 配套使用。
     *
     * 长度 ≤ 32
     */
    service_id: string;
    /**
     * 商品名称
     *
     * 长度 ≤ 40
     * @example '充电宝一个'
     */
    goods_name: string;
    /**
     * 租用时间
     *
     * 长度 ≤ 14
     * @example '20261201000000'
     */
    start_time?: string;
    /**
     * 预定归还时间
     *
     * 长度 ≤ 14
     * @example '20261231235959'
     */
    end_time?: string;
    /**
     * 租用地点
     *
     * 长度 ≤ 20
     * @example '嗨客时尚主题展餐厅'
     */
    service_location?: string;
    /**
     * 押金总额
     *
     * 单位 分；32 位整数
     */
    deposit_amount: number;
    /**
     * 租金计费单位
     *
     * 长度 ≤ 32
     * @example 'FEN_1_HOUR'
     */
    rent_unit: string;
    /**
     * 租金规则计费单价费用
     *
     * 单位 分；32 位整数
     * @example 8000
     */
    rent_unit_fee: number;
    /**
     * 租金规则计费说明
     *
     * 长度 ≤ 30
     * @example '租金前1小时免费，每日封顶10元。'
     */
    rent_fee_desc?: string;
    /**
     * 商户数据包
     *
     * 微信支付不解读它，通知里原样返回，用户看不到。
     *
     * 长度 ≤ 200
     */
    attach?: string;
    /**
     * 平台证书序列号
     *
     * 加密敏感字段所用的平台证书的序列号，不是商户 API 证书的。
     *
     * 长度 ≤ 128
     * @example '45233302'
     */
    cert_serial_no: string;
    /**
     * 用户标识
     *
     * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
     *
     * 长度 ≤ 128
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid?: string;
    /**
     * 用户姓名
     *
     * 长度 ≤ 400
     */
    name?: string;
    /**
     * 用户手机号
     *
     * 长度 ≤ 400
     */
    phone?: string;
    /**
     * 用户身份证ID
     *
     * 长度 ≤ 400
     */
    userid?: string;
    /**
     * 用户收货地址
     *
     * 长度 ≤ 400
     */
    address?: string;
  }
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {
    /** 携带商户API证书（双向TLS） */
    security: true;
  }
  interface WellformedResponse extends WeChatPay.Components.ApiV2SignedResult {
    /**
     * 公众账号ID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    mch_id: string;
    /**
     * 商户服务订单号
     *
     * 长度 ≤ 32
     * @example '1234323JKHDFE1243252'
     */
    out_order_no: string;
    /**
     * 服务ID
     *
     * 支付分权限审核通过后由微信支付提供，一个服务一个。
     *
     * 长度 ≤ 32
     */
    service_id: string;
    /**
     * 微信支付服务订单号
     *
     * 长度 ≤ 128
     */
    order_id: string;
    /**
     * 小程序跳转AppID
     *
     * 长度 ≤ 32
     */
    miniprogram_appid: string;
    /**
     * 小程序跳转路径
     *
     * 长度 ≤ 128
     */
    miniprogram_path: string;
    /**
     * 小程序跳转username
     *
     * 长度 ≤ 128
     */
    miniprogram_username: string;
    /**
     * 跳转微信侧小程序订单数据
     *
     * 长度 ≤ 300
     */
    package: string;
  }
}
