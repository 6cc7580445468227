// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Pay {
  interface Contractorder {
    /**
     * 支付中签约
     *
     * `POST /pay/contractorder`
     */
    (data: Contractorder.PostHttpMethod.XmlDataRequest, config?: Contractorder.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Contractorder.PostHttpMethod.WellformedResponse>>;
    /**
     * 支付中签约
     *
     * `POST /pay/contractorder`
     */
    post(data: Contractorder.PostHttpMethod.XmlDataRequest, config?: Contractorder.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Contractorder.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Pay.Contractorder.PostHttpMethod {
  interface XmlDataRequest {
    /**
     * 请求AppID
     *
     * 调用方的 AppID，须已与 `mch_id` 绑定。
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
     * @example '1200009811'
     */
    mch_id: string;
    /**
     * 子商户号
     *
     * 服务商替子商户调用时填，进件后由微信支付分配；直连商户不传。下单时传了，后续查询、退款也须传同一个。
     *
     * 长度 ≤ 32
     * @example '1900000100'
     */
    sub_mch_id?: string;
    /**
     * 子商户公众账号ID
     *
     * 子商户自己的 AppID，须已与子商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    sub_appid?: string;
    /**
     * 签约商户号
     *
     * 签约的商户，由微信支付分配。
     *
     * 长度 ≤ 32
     * @example '1200009811'
     */
    contract_mchid: string;
    /**
     * 签约AppID
     *
     * 签约商户的 AppID，须已与签约商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wxcbda96de0b165486'
     */
    contract_appid: string;
    /**
     * 商户订单号
     *
     * 由你生成，须先存下再下单。付过款或已关闭的单号不能再用。
     *
     * 长度 ≤ 32 字符
     * @example '123456'
     */
    out_trade_no: string;
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
     * @example '5K8264ILTKCH16CQ2502SI8ZNMTM67VS'
     */
    nonce_str?: string;
    /**
     * 商品描述
     *
     * 显示在用户的微信账单里，须让人看得出买的是什么。
     *
     * 长度 ≤ 128
     * @example 'Ipadmini16G白色'
     */
    body: string;
    /**
     * 商品详情
     *
     * 长度 ≤ 8192
     * @example 'Ipadmini16G白色'
     */
    detail?: string;
    /**
     * 附加数据
     *
     * 微信支付不解读它，查单与支付成功通知时原样返回，也写进交易账单；用户看不到。可放你自己系统要用的标记。
     *
     * 长度 ≤ 127
     * @example '深圳分店'
     */
    attach?: string;
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
     * 总金额
     *
     * 订单的全额。代金券在用户付款时由微信支付另行抵扣，不用先减。
     *
     * 单位 分；32 位整数
     * @example 888
     */
    total_fee: number;
    /**
     * 终端IP
     *
     * 由用户的请求触发的填用户设备的 IP；扫码收款、代扣没有用户请求，填调用接口的机器的。
     *
     * 长度 ≤ 16
     * @example '123.12.12.123'
     */
    spbill_create_ip: string;
    /**
     * 交易起始时间
     *
     * 从这个时间起订单才生效，用户才能付款。
     *
     * 长度 ≤ 14
     * @example '20261201000000'
     */
    time_start?: string;
    /**
     * 交易结束时间
     *
     * 用户付款的最后时限，过期后不能再付。时间按北京时间写。
     *
     * 长度 ≤ 14
     * @example '20261231235959'
     */
    time_expire?: string;
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
     * 交易类型
     *
     * 决定用户怎样付款，须与实际使用的支付方式一致。
     *
     * 长度 ≤ 16
     *
     * - `JSAPI`：JSAPI支付
     * - `NATIVE`：Native支付
     * - `APP`：APP支付
     * - `MWEB`：H5支付
     * @example 'JSAPI'
     */
    trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB';
    /**
     * 商品ID
     *
     * 由你自定的商品编号。
     *
     * `trade_type` 为 `NATIVE` 时必填；长度 ≤ 32
     * @example '12235413214070356458058'
     */
    product_id?: string;
    /**
     * 指定支付方式
     *
     * 限制用户能用的付款方式，不传就不限制。
     *
     * 长度 ≤ 32
     * @example 'no_credit'
     */
    limit_pay?: string;
    /**
     * 用户标识
     *
     * 付款用户在 `appid` 下的标识，须用同一个 AppID 取得：小程序用 `wx.login` 的 code 换，公众号网页走网页授权。换个 AppID 取得的值不能用。
     *
     * `trade_type` 为 `JSAPI` 时必填；长度 ≤ 128
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid?: string;
    /**
     * 用户子标识
     *
     * 用户在 `sub_appid` 下的标识，用它就须同时传 `sub_appid`。
     *
     * 长度 ≤ 128
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    sub_openid?: string;
    /**
     * 模板ID
     *
     * 在商户平台「委托代扣」申请的模板，审核通过后取得编号。
     *
     * 32 位整数
     * @example 123
     */
    plan_id: number;
    /**
     * 签约协议号
     *
     * 由你生成，同一模板下唯一，之后查询签约和解约都用它。
     *
     * 长度 ≤ 32
     * @example '100001256'
     */
    contract_code: string;
    /**
     * 请求序列号
     *
     * 由你生成，每次签约请求都不同，前面不补 0。
     * @example 1695
     */
    request_serial: number;
    /**
     * 用户账户展示名称
     *
     * 展示在签约页上，让用户看清是在为哪个账户签约，填他在你系统里认得出的账户名。
     *
     * 长度 ≤ 32
     * @example '123'
     */
    contract_display_account: string;
    /**
     * 签约信息通知URL
     *
     * 签约的结果发到这里，须是公网能直达的完整地址，不带查询参数；支付的结果另发到 `notify_url`。
     *
     * URL
     * @example 'https://example.com/wechatpay/notify'
     */
    contract_notify_url: string;
    /**
     * 签名
     *
     * 最后计算：其余非空参数按名字的 ASCII 码升序拼成 `k=v&k=v`，末尾接上 `&key=` 与 APIv2 密钥，摘要后转大写。`sign` 自己不参与。
     *
     * 长度 ≤ 32；可省略，由客户端自动填写
     * @example 'E1EE61A91C8E90F299DE6AE075D60A2D'
     */
    sign?: string;
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
     * 预签约结果
     * @example 'SUCCESS'
     */
    contract_result_code: string;
    /**
     * 预签约错误代码
     * @example 'Fail'
     */
    contract_err_code?: string;
    /**
     * 预签约错误描述
     * @example '已签约'
     */
    contract_err_code_des?: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000100'
     */
    sub_mch_id?: string;
    /**
     * 子商户公众账号ID
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    sub_appid?: string;
    /**
     * 预支付交易会话标识
     *
     * 2 小时内有效，供前端调起支付并参与签名；过期须重新下单取新值。拿到它不等于付款，结果以通知或查单为准。
     *
     * 长度 ≤ 64
     * @example 'wx202611202009395522657a690389285100'
     */
    prepay_id: string;
    /**
     * 交易类型
     *
     * 长度 ≤ 16
     * @example 'JSAPI'
     */
    trade_type: string;
    /**
     * 二维码链接
     *
     * 长度 ≤ 64
     * @example 'weixin://wxpay/s/An4baqw'
     */
    code_url?: string;
    /**
     * 模板ID
     *
     * 32 位整数
     * @example 123
     */
    plan_id?: `${number}`;
    /**
     * 请求序列号
     *
     * 字符集 `0-9`
     * @example '1695'
     */
    request_serial?: string;
    /**
     * 签约协议号
     *
     * 长度 ≤ 32
     * @example '1023658866'
     */
    contract_code?: string;
    /**
     * 用户账户展示名称
     * @example '张三'
     */
    contract_display_account?: string;
    /**
     * 支付跳转链接
     *
     * 让手机浏览器打开它就会拉起微信；过期须重新下单取新值。
     *
     * URL
     * @example 'https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx2026112016420242444321ca0631331346&package=1405458241'
     */
    mweb_url?: string;
    /**
     * 商户订单号
     *
     * 这笔支付下单时商户侧传入的单号，用它找到自己系统里的订单。
     *
     * 长度 ≤ 32
     * @example '123456'
     */
    out_trade_no: string;
  }
}
