// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Mchrisk {
  interface Syncmchriskresult {
    /**
     * 事后-风险商户处理结果同步
     *
     * `POST /mchrisk/syncmchriskresult`
     * @see https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_293
     */
    (data: Syncmchriskresult.PostHttpMethod.XmlDataRequest, config: Syncmchriskresult.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Syncmchriskresult.PostHttpMethod.WellformedResponse>>;
    /**
     * 事后-风险商户处理结果同步
     *
     * `POST /mchrisk/syncmchriskresult`
     * @see https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_293
     */
    post(data: Syncmchriskresult.PostHttpMethod.XmlDataRequest, config: Syncmchriskresult.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Syncmchriskresult.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Mchrisk.Syncmchriskresult.PostHttpMethod {
  interface XmlDataRequest {
    /**
     * 服务商号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    mch_id: string;
    /**
     * 商户ID
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    sub_mch_id: string;
    /**
     * 事件单号
     *
     * 取自风险通知，回传处理结果时用来指明是哪一件。
     *
     * 长度 ≤ 32
     * @example '123456123'
     */
    event_code: string;
    /**
     * 身份证号（需加密）
     *
     * 长度 ≤ 344；加密 用微信支付公钥加密
     */
    certificates_number?: string;
    /**
     * 身份证所有人姓名（需加密）
     *
     * 长度 ≤ 344；加密 用微信支付公钥加密
     */
    certificates_name?: string;
    /**
     * 结算账号（需加密）
     *
     * 长度 ≤ 344；加密 用微信支付公钥加密
     */
    settlement_card_no?: string;
    /**
     * 结算户名（需加密）
     *
     * 长度 ≤ 344；加密 用微信支付公钥加密
     */
    settlement_card_name?: string;
    /**
     * 结算银行
     *
     * 长度 ≤ 128
     * @example '招商银行科技园支行'
     */
    settlement_card_bank?: string;
    /**
     * 营业执照编号（需加密）
     *
     * 长度 ≤ 344；加密 用微信支付公钥加密
     */
    business_license_number?: string;
    /**
     * 公司名称
     *
     * 长度 ≤ 128
     * @example '示例有限公司'
     */
    company_name?: string;
    /**
     * 门店地址
     *
     * 长度 ≤ 256
     * @example '广东省深圳市南山区深南大道10000号'
     */
    store_address?: string;
    /**
     * 门店经度
     *
     * 长度 ≤ 32
     * @example '113.9410519639'
     */
    store_longitude?: string;
    /**
     * 门店纬度
     *
     * 长度 ≤ 32
     * @example '22.5461478801'
     */
    store_latitude?: string;
    /**
     * 风险类型
     *
     * 长度 ≤ 32
     */
    risk_type: string;
    /**
     * 处罚方式
     *
     * 长度 ≤ 32
     */
    punish_type: string;
    /**
     * 随机字符串
     *
     * 每次请求重新生成，让签名无法预测，不用保存。
     *
     * 长度 ≤ 32；可省略，由客户端自动填写
     * @example 'C380BEC2BFD787A4B6845227519F3AD6'
     */
    nonce_str?: string;
    /**
     * 签名
     *
     * 最后计算：其余非空参数按名字的 ASCII 码升序拼成 `k=v&k=v`，末尾接上 `&key=` 与 APIv2 密钥，摘要后转大写。`sign` 自己不参与。
     *
     * 长度 ≤ 64；可省略，由客户端自动填写
     * @example '5K8264ILTKCH16CQ2502SI8ZNMTM67VS'
     */
    sign?: string;
    /**
     * 签名类型
     *
     * 须与计算 `sign` 时实际用的算法一致。
     *
     * 长度 ≤ 32
     * @example 'HMAC-SHA256'
     */
    sign_type: 'HMAC-SHA256';
  }
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {
    /** 携带商户API证书（双向TLS） */
    security: true;
  }
  interface WellformedResponse extends WeChatPay.Components.ApiV2Result {}
}
