// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.CgiBin.Mch.Newcustoms {
  interface Customdeclareredeclare {
    /**
     * 订单附加信息重推
     *
     * `POST /cgi-bin/mch/newcustoms/customdeclareredeclare`
     * @see https://pay.weixin.qq.com/wiki/doc/api/external/declarecustom.php?chapter=18_4
     */
    (data: Customdeclareredeclare.PostHttpMethod.XmlDataRequest, config?: Customdeclareredeclare.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Customdeclareredeclare.PostHttpMethod.WellformedResponse>>;
    /**
     * 订单附加信息重推
     *
     * `POST /cgi-bin/mch/newcustoms/customdeclareredeclare`
     * @see https://pay.weixin.qq.com/wiki/doc/api/external/declarecustom.php?chapter=18_4
     */
    post(data: Customdeclareredeclare.PostHttpMethod.XmlDataRequest, config?: Customdeclareredeclare.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Customdeclareredeclare.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.CgiBin.Mch.Newcustoms.Customdeclareredeclare.PostHttpMethod {
  interface XmlDataRequest {
    /**
     * 签名类型
     *
     * 长度 ≤ 32
     * @example 'MD5'
     */
    sign_type?: 'MD5';
    /**
     * 签名
     *
     * 长度 ≤ 32；可省略，由客户端自动填写
     * @example 'C380BEC2BFD727A4B6845133519F3AD6'
     */
    sign?: string;
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
     * 商户订单号
     *
     * 长度 ≤ 32
     * @example '20150806125346'
     */
    out_trade_no: string;
    /**
     * 微信支付订单号
     *
     * 长度 ≤ 28
     * @example '1000320306201511078440737890'
     */
    transaction_id: string;
    /**
     * 商户子订单号
     *
     * 长度 ≤ 32
     * @example '20150806125346'
     */
    sub_order_no?: string;
    /**
     * 微信子订单号
     *
     * 长度 ≤ 32
     * @example '1000320306201511078440737891'
     */
    sub_order_id?: string;
    /**
     * 海关
     *
     * 长度 ≤ 32
     *
     * - `GUANGZHOU_ZS`：广州（总署版）
     * - `HANGZHOU_ZS`：杭州（总署版）
     * - `NINGBO`：宁波
     * - `ZHENGZHOU_BS`：郑州（保税物流中心）
     * - `CHONGQING`：重庆
     * - `SHANGHAI_ZS`：上海（总署版）
     * - `SHENZHEN`：深圳
     * - `ZHENGZHOU_ZH_ZS`：郑州综保（总署版）
     * - `TIANJIN`：天津
     */
    customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN';
    /**
     * 商户海关备案号
     *
     * 长度 ≤ 32
     * @example '123456'
     */
    mch_customs_no: string;
  }
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {}
  interface WellformedResponse extends WeChatPay.Components.ApiV2Result {
    /**
     * 签名类型
     *
     * 长度 ≤ 32
     * @example 'MD5'
     */
    sign_type: 'MD5';
    /**
     * 签名
     *
     * 长度 ≤ 32
     * @example 'C380BEC2BFD727A4B6845133519F3AD6'
     */
    sign: string;
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
     * 状态码
     *
     * 长度 ≤ 32
     *
     * - `UNDECLARED`：未申报
     * - `SUBMITTED`：申报已提交
     * - `PROCESSING`：申报中
     * - `SUCCESS`：申报成功
     * - `FAIL`：申报失败
     * - `EXCEPT`：海关接口异常
     * @example 'UNDECLARED'
     */
    state: 'UNDECLARED' | 'SUBMITTED' | 'PROCESSING' | 'SUCCESS' | 'FAIL' | 'EXCEPT';
    /**
     * 微信支付订单号
     *
     * 长度 ≤ 28
     * @example '1000320306201511078440737890'
     */
    transaction_id: string;
    /**
     * 商户订单号
     *
     * 长度 ≤ 32
     * @example '20150806125346'
     */
    out_trade_no: string;
    /**
     * 商户子订单号
     *
     * 长度 ≤ 32
     * @example '20150806125346'
     */
    sub_order_no?: string;
    /**
     * 微信子订单号
     *
     * 长度 ≤ 32
     * @example '20150806125346'
     */
    sub_order_id?: string;
    /**
     * 最后更新时间
     *
     * 长度 ≤ 14
     * @example '20091227091010'
     */
    modify_time: string;
    /**
     * 申报结果说明
     *
     * 长度 ≤ 128
     * @example '支付单已存在并且为非退单状态'
     */
    explanation?: string;
  }
}
