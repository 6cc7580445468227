// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Secapi.Mch {
  interface Submchmanage {
    /**
     * 录入或查询银行特约商户
     *
     * `POST /secapi/mch/submchmanage`
     * @see https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_21&index=3&p=9
     * @see https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_22&index=3&p=9
     */
    (data: Submchmanage.PostHttpMethod.XmlDataRequest, config: Submchmanage.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Submchmanage.PostHttpMethod.WellformedResponse>>;
    /**
     * 录入或查询银行特约商户
     *
     * `POST /secapi/mch/submchmanage`
     * @see https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_21&index=3&p=9
     * @see https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_22&index=3&p=9
     */
    post(data: Submchmanage.PostHttpMethod.XmlDataRequest, config: Submchmanage.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Submchmanage.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Secapi.Mch.Submchmanage.PostHttpMethod {
  interface XmlDataRequest {
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
     * 调用方自己的商户号，须与计算 `sign` 的 APIv2 密钥属于同一个商户；服务商模式填服务商的。
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    mch_id: string;
    /**
     * 签名
     *
     * 最后计算：其余非空参数按名字的 ASCII 码升序拼成 `k=v&k=v`，末尾接上 `&key=` 与 APIv2 密钥，摘要后转大写。`sign` 自己不参与。
     *
     * 长度 ≤ 32；可省略，由客户端自动填写
     * @example 'C380BEC2BFD727A4B6845133519F3AD6'
     */
    sign?: string;
    /**
     * 商户名称
     *
     * 长度 ≤ 50
     * @example '深圳市示例科技有限公司'
     */
    merchant_name?: string;
    /**
     * 商户识别码
     *
     * 要修改或查询的那家子商户，登记后由微信支付分配。
     * @example '1230000109'
     */
    sub_mch_id?: string;
    /**
     * 页码
     *
     * 长度 ≤ 10
     * @example '1'
     */
    page_index: string;
    /**
     * 展示资料个数
     *
     * 长度 ≤ 10
     * @example '10'
     */
    page_size?: string;
  }
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
    /** 携带商户API证书（双向TLS） */
    security: true;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 操作类型
       *
       * - `add`：新增
       * - `query`：查询
       */
      action: 'add' | 'query';
    }
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
    result_code?: 'SUCCESS' | 'FAIL';
    /**
     * 业务结果描述
     *
     * 长度 ≤ 16
     * @example 'OK'
     */
    result_msg?: string;
    /**
     * 总记录数
     *
     * 长度 ≤ 32
     * @example '1'
     */
    total: string;
    /**
     * 商户信息列表
     *
     * 字段：`appid`、`mch_id`、`merchant_name`、`merchant_shortname`、`service_phone`、`contact`、`contact_phone`、`contact_email`、`business`、`channel_id`、`channel_name`
     */
    mchinfo: WellformedResponse.Mchinfo[] | WellformedResponse.Mchinfo;
  }
  namespace WellformedResponse {
    interface Mchinfo {
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
       * 商户名称
       *
       * 长度 ≤ 50
       * @example '深圳市示例科技有限公司'
       */
      merchant_name: string;
      /**
       * 商户简称
       *
       * 长度 ≤ 20
       * @example '示例科技'
       */
      merchant_shortname: string;
      /**
       * 客服电话
       *
       * 长度 ≤ 20
       * @example '075586010000'
       */
      service_phone: string;
      /**
       * 联系人
       *
       * 长度 ≤ 10
       */
      contact?: string;
      /**
       * 联系电话
       *
       * 长度 ≤ 11
       * @example '13000000000'
       */
      contact_phone?: string;
      /**
       * 联系邮箱
       *
       * 长度 ≤ 30
       * @example 'test@test.com'
       */
      contact_email?: string;
      /**
       * 经营类目
       *
       * 长度 ≤ 10
       * @example '101'
       */
      business: string;
      /**
       * 渠道商商户号
       *
       * 长度 ≤ 32
       * @example '100000001'
       */
      channel_id: string;
      /**
       * 渠道商名称
       *
       * 长度 ≤ 50
       * @example '渠道商的全称'
       */
      channel_name: string;
    }
  }
}
