// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Risk {
  interface Getviolation {
    /**
     * 银行特约商户违规信息查询
     *
     * `POST /risk/getviolation`
     * @see https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_28&index=1&p=902
     */
    (data: Getviolation.PostHttpMethod.XmlDataRequest, config: Getviolation.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Getviolation.PostHttpMethod.WellformedResponse>>;
    /**
     * 银行特约商户违规信息查询
     *
     * `POST /risk/getviolation`
     * @see https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_28&index=1&p=902
     */
    post(data: Getviolation.PostHttpMethod.XmlDataRequest, config: Getviolation.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Getviolation.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Risk.Getviolation.PostHttpMethod {
  interface XmlDataRequest {
    /**
     * 商户号
     *
     * 调用方自己的商户号，须与计算 `sign` 的 APIv2 密钥属于同一个商户；服务商模式填服务商的。
     *
     * 长度 ≤ 32
     * @example '1230000110'
     */
    mch_id?: string;
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
     * 签名
     *
     * 最后计算：其余非空参数按名字的 ASCII 码升序拼成 `k=v&k=v`，末尾接上 `&key=` 与 APIv2 密钥，摘要后转大写。`sign` 自己不参与。
     *
     * 长度 ≤ 64；可省略，由客户端自动填写
     * @example 'C380BEC2BFD727A4B6845133519F3AD6'
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
    sign_type?: 'HMAC-SHA256';
    /**
     * 开始时间
     *
     * 只返回这个时间之后的记录。
     *
     * 长度 ≤ 32
     * @example '2026-12-01 00:00:00'
     */
    begin_time?: string;
    /**
     * 结束时间
     *
     * 只返回这个时间之前的记录。
     *
     * 长度 ≤ 32
     * @example '2026-12-31 23:59:59'
     */
    end_time?: string;
    /**
     * 页码
     *
     * 长度 ≤ 10
     * @example '1'
     */
    page_index?: string;
    /**
     * 每页返回的数量
     *
     * 长度 ≤ 10
     * @example '10'
     */
    page_size?: string;
    /**
     * 违规记录数据格式
     *
     * 长度 ≤ 10
     * @example 'json'
     */
    violation_records_format?: 'csv' | 'json';
  }
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {
    /** 携带商户API证书（双向TLS） */
    security: true;
  }
  interface WellformedResponse extends WeChatPay.Components.ApiV2Response {
    /**
     * 错误码
     * @example '20002'
     */
    error_code?: string;
    /**
     * 错误代码描述
     * @example '商户号信息有误，请检查修改后重试'
     */
    error_code_des?: string;
    /**
     * 业务结果
     *
     * 业务是否成功，`FAIL` 时按 `err_code` 处理。`SYSTEMERROR` 这类结果不明的错误不等于失败，须先查询，或用原单号原参数重试。
     *
     * 长度 ≤ 16
     *
     * - `SUCCESS`：成功
     * - `FAIL`：失败
     * @example 'FAIL'
     */
    result_code: 'SUCCESS' | 'FAIL';
    /**
     * 错误码描述
     *
     * 长度 ≤ 128
     * @example '签名失败'
     */
    result_msg: string;
    /**
     * 违规记录数据
     *
     * 长度 ≤ 1024；JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V2.Risk.Getviolation.PostHttpMethod.WellformedResponse.ViolationRecords}
     * @example '{"total_size":1,"violation_records":[{"company_name":"ABC公司","handle_method":"刷单欺诈,整改 限期 2天","handle_state":"超时未处理","illegal_type":"其他","punish_time":"2026-11-20 20:12:25","sub_mch_id":"1900012891"}]…
     */
    violation_records?: string;
  }
  namespace WellformedResponse {
    /** JSON 字符串的内容 */
    interface ViolationRecords {
      /**
       * 记录总数
       * @example 1
       */
      total_size: number;
      /**
       * 违规记录列表
       *
       * 字段：`company_name`、`handle_method`、`handle_state`、`illegal_type`、`punish_time`、`sub_mch_id`、`deadline`
       */
      violation_records: ViolationRecords.ViolationRecords[];
    }
    namespace ViolationRecords {
      interface ViolationRecords {
        /**
         * 公司名称
         * @example 'ABC公司'
         */
        company_name: string;
        /**
         * 处理方式
         * @example '刷单欺诈,整改 限期 2天'
         */
        handle_method: string;
        /**
         * 处理状态
         * @example '超时未处理'
         */
        handle_state: string;
        /**
         * 违规类型
         * @example '其他'
         */
        illegal_type?: string;
        /**
         * 处罚时间
         * @example '2026-11-20 10:34:56'
         */
        punish_time: string;
        /**
         * 违规子商户号
         * @example '1900012891'
         */
        sub_mch_id: string;
        /** 最后处理时间 */
        deadline?: string;
      }
    }
  }
}
