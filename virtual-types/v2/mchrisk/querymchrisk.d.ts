// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Mchrisk {
  interface Querymchrisk {
    /**
     * 事前-风险商户核查
     *
     * `POST /mchrisk/querymchrisk`
     * @see https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_291
     */
    (data: Querymchrisk.PostHttpMethod.XmlDataRequest, config: Querymchrisk.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Querymchrisk.PostHttpMethod.WellformedResponse>>;
    /**
     * 事前-风险商户核查
     *
     * `POST /mchrisk/querymchrisk`
     * @see https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_291
     */
    post(data: Querymchrisk.PostHttpMethod.XmlDataRequest, config: Querymchrisk.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Querymchrisk.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Mchrisk.Querymchrisk.PostHttpMethod {
  interface XmlDataRequest {
    /**
     * 服务商号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    mch_id: string;
    /**
     * 平台证书序列号
     *
     * 用来加密敏感字段的那张平台证书。
     *
     * 长度 ≤ 32
     * @example 'a1b2c'
     */
    cert_serial_number?: string;
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
  interface WellformedResponse extends WeChatPay.Components.ApiV2Response {
    /**
     * 业务结果
     *
     * 业务是否成功，`FAIL` 时按 `err_code` 处理。`SYSTEMERROR` 这类结果不明的错误不等于失败，须先查询，或用原单号原参数重试。
     *
     * 长度 ≤ 16
     *
     * - `SUCCESS`：成功
     * - `FAIL`：失败
     * @example 'SUCCESS'
     */
    result_code: 'SUCCESS' | 'FAIL';
    /**
     * 服务商号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    mch_id: string;
    /**
     * 风险级别
     *
     * 长度 ≤ 32
     * @example 'LOW建议不让高风险商户进件，禁止禁入商户进件'
     */
    risk_level: string;
    /**
     * 风险描述
     *
     * 长度 ≤ 1024
     * @example '低风险'
     */
    risk_level_desc: string;
  }
}
