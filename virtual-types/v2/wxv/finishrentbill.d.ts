// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Wxv {
  interface Finishrentbill {
    /**
     * 完结租借订单
     *
     * `POST /wxv/finishrentbill`
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_4&index=5
     */
    (data: Finishrentbill.PostHttpMethod.XmlDataRequest, config: Finishrentbill.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Finishrentbill.PostHttpMethod.WellformedResponse>>;
    /**
     * 完结租借订单
     *
     * `POST /wxv/finishrentbill`
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_4&index=5
     */
    post(data: Finishrentbill.PostHttpMethod.XmlDataRequest, config: Finishrentbill.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Finishrentbill.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Wxv.Finishrentbill.PostHttpMethod {
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
     * 随机字符串
     *
     * 长度 ≤ 32；可省略，由客户端自动填写
     * @example 'ibuaiVcKdpRxkhJA'
     */
    nonce_str?: string;
    /**
     * 签名
     *
     * 长度 ≤ 128；可省略，由客户端自动填写
     * @example '029B52F67573D7E3BE74904BF9AEA'
     */
    sign?: string;
    /**
     * 签名类型
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
     * 长度 ≤ 32
     * @example '1234323JKHDFE1243252'
     */
    out_order_no: string;
    /**
     * 服务ID
     *
     * 长度 ≤ 32
     */
    service_id: string;
    /**
     * 是否归还
     *
     * 长度 ≤ 32
     * @example 'TRUE'
     */
    returned: string;
    /**
     * 实际归还时间
     *
     * 长度 ≤ 14
     * @example '20091225091010'
     */
    real_end_time?: string;
    /**
     * 归还地点
     *
     * 长度 ≤ 30
     * @example '嗨客时尚主题展餐厅'
     */
    service_end_location?: string;
    /**
     * 总金额
     *
     * 单位 分；32 位整数
     * @example 40000
     */
    total_amount: number;
    /**
     * 租金费用
     *
     * 单位 分；32 位整数
     * @example 5800
     */
    rent_fee: number;
    /**
     * 赔偿金费用
     *
     * 单位 分；32 位整数
     */
    compensation_fee: number;
    /**
     * 赔偿金费用说明
     * @example '充电宝有轻微损坏，赔偿30%押金'
     */
    compensation_fee_desc: string;
    /**
     * 完结凭证
     *
     * 长度 ≤ 512
     */
    finish_ticket: string;
    /**
     * 分账标识
     *
     * 长度 ≤ 16
     *
     * - `Y`：是
     * - `N`：否
     * @example 'Y'
     */
    profit_sharing: 'Y' | 'N';
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
     * 长度 ≤ 32
     */
    service_id: string;
    /**
     * 微信支付服务订单号
     *
     * 长度 ≤ 128
     */
    order_id: string;
  }
}
