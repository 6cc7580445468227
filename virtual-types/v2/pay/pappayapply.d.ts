// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Pay {
  interface Pappayapply {
    /**
     * 申请扣款
     *
     * `POST /pay/pappayapply`
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_8.shtml
     */
    (data: Pappayapply.PostHttpMethod.XmlDataRequest, config?: Pappayapply.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Pappayapply.PostHttpMethod.WellformedResponse>>;
    /**
     * 申请扣款
     *
     * `POST /pay/pappayapply`
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_8.shtml
     */
    post(data: Pappayapply.PostHttpMethod.XmlDataRequest, config?: Pappayapply.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Pappayapply.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Pay.Pappayapply.PostHttpMethod {
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
     * 签名
     *
     * 长度 ≤ 64；可省略，由客户端自动填写
     * @example 'C380BEC2BFD727A4B6845133519F3AD6'
     */
    sign?: string;
    /**
     * 商品描述
     *
     * 长度 ≤ 128
     * @example '水电代扣'
     */
    body: string;
    /**
     * 商品详情
     *
     * 长度 ≤ 8192
     * @example '水电代扣：A水电代扣：B水电代扣：C'
     */
    detail?: string;
    /**
     * 附加数据
     *
     * 长度 ≤ 128
     * @example '自定义参数'
     */
    attach?: string;
    /**
     * 商户订单号
     *
     * 长度 ≤ 32 字符
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
     * @example 'PAP'
     */
    trade_type: string;
    /**
     * 委托代扣协议ID
     *
     * 长度 ≤ 32
     * @example 'Wx15463511252015071056489715'
     */
    contract_id: string;
    /**
     * 电子发票入口开放标识
     *
     * 长度 ≤ 8
     * @example 'Y'
     */
    receipt?: string;
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
  }
}
