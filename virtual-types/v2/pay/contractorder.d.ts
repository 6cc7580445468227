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
     * 长度 ≤ 32
     * @example 'wxcbda96de0b165486'
     */
    appid: string;
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '1200009811'
     */
    mch_id: string;
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
     * 签约商户号
     *
     * 长度 ≤ 32
     * @example '1200009811'
     */
    contract_mchid: string;
    /**
     * 签约AppID
     *
     * 长度 ≤ 32
     * @example 'wxcbda96de0b165486'
     */
    contract_appid: string;
    /**
     * 商户订单号
     *
     * 长度 ≤ 32 字符
     * @example '123456'
     */
    out_trade_no: string;
    /**
     * 设备号
     *
     * 长度 ≤ 32
     * @example '013467007045764'
     */
    device_info?: string;
    /**
     * 随机字符串
     *
     * 长度 ≤ 32；可省略，由客户端自动填写
     * @example '5K8264ILTKCH16CQ2502SI8ZNMTM67VS'
     */
    nonce_str?: string;
    /**
     * 商品描述
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
     * 长度 ≤ 127
     * @example '深圳分店'
     */
    attach?: string;
    /**
     * 回调通知URL
     *
     * 长度 ≤ 256；URL
     * @example 'http://yoursite.com'
     */
    notify_url: string;
    /**
     * 总金额
     *
     * 单位 分；32 位整数
     * @example 888
     */
    total_fee: number;
    /**
     * 终端IP
     *
     * 长度 ≤ 16
     * @example '123.12.12.123'
     */
    spbill_create_ip: string;
    /**
     * 交易起始时间
     *
     * 长度 ≤ 14
     * @example '20091225091010'
     */
    time_start?: string;
    /**
     * 交易结束时间
     *
     * 长度 ≤ 14
     * @example '20091227091010'
     */
    time_expire?: string;
    /**
     * 商品标记
     *
     * 长度 ≤ 32
     * @example 'WXG'
     */
    goods_tag?: string;
    /**
     * 交易类型
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
     * `trade_type` 为 `NATIVE` 时必填；长度 ≤ 32
     * @example '12235413214070356458058'
     */
    product_id?: string;
    /**
     * 指定支付方式
     *
     * 长度 ≤ 32
     * @example 'no_credit'
     */
    limit_pay?: string;
    /**
     * 用户标识
     *
     * `trade_type` 为 `JSAPI` 时必填；长度 ≤ 128
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid?: string;
    /**
     * 用户子标识
     *
     * 长度 ≤ 128
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    sub_openid?: string;
    /**
     * 模板ID
     *
     * 32 位整数
     * @example 123
     */
    plan_id: number;
    /**
     * 签约协议号
     *
     * 长度 ≤ 32
     * @example '100001256'
     */
    contract_code: string;
    /**
     * 请求序列号
     * @example 1695
     */
    request_serial: number;
    /**
     * 用户账户展示名称
     *
     * 长度 ≤ 32
     * @example '123'
     */
    contract_display_account: string;
    /**
     * 签约信息通知URL
     *
     * URL
     * @example 'http://yoursite.com'
     */
    contract_notify_url: string;
    /**
     * 签名
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
     * 长度 ≤ 64
     * @example 'wx201410272009395522657a690389285100'
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
     * URL
     * @example 'https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx2016121516420242444321ca0631331346&package=1405458241'
     */
    mweb_url?: string;
    /**
     * 商户订单号
     *
     * 长度 ≤ 32
     * @example '123456'
     */
    out_trade_no: string;
  }
}
