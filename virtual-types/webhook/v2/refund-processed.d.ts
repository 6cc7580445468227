// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Webhook.V2.RefundProcessed {
  /** 退款结果通知：收到的报文 */
  interface Envelope {
    /**
     * 返回状态码
     *
     * 只说明请求是否被正确接收，`SUCCESS` 不代表业务成功，应答里有 `result_code` 时还须看它。`FAIL` 时原因在 `return_msg`，其他字段多半没有。
     *
     * 长度 ≤ 16
     *
     * - `SUCCESS`：通信成功
     * - `FAIL`：通信失败
     * @example 'SUCCESS'
     */
    return_code: 'SUCCESS' | 'FAIL';
    /**
     * 返回信息
     *
     * `return_code` 为 `FAIL` 时写明原因，例如签名错误。给人看的文字，程序别按它分支。
     *
     * 长度 ≤ 128
     * @example 'OK'
     */
    return_msg?: string;
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
     * @example '1900000109'
     */
    mch_id: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000110'
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
     * 随机字符串
     *
     * 长度 ≤ 32
     * @example '5K8264ILTKCH16CQ2502SI8ZNMTM67VS'
     */
    nonce_str: string;
    /**
     * 加密信息
     *
     * 长度 ≤ 1024；加密 用 APIv2 密钥的 MD5 值解密
     */
    req_info: string;
  }
  /** 解密后的通知数据 */
  interface Resource {
    /**
     * 商户退款单号
     *
     * 申请退款时由你生成。同一单号重复提交只退一笔，结果不明就用原单号原参数重试。
     * @example 'REFUND20261201000001'
     */
    out_refund_no: string;
    /**
     * 商户订单号
     *
     * 这笔支付下单时商户侧传入的单号，用它找到自己系统里的订单。
     *
     * 长度 ≤ 32
     * @example 'ORDER20261201000001'
     */
    out_trade_no: string;
    /**
     * 退款资金来源
     * @example 'REFUND_SOURCE_RECHARGE_FUNDS'
     */
    refund_account: string;
    /**
     * 申请退款金额
     *
     * 单位 分
     * @example 100
     */
    refund_fee: `${number}`;
    /**
     * 微信退款单号
     * @example '50300002026120112345678901234'
     */
    refund_id: string;
    /**
     * 退款入账账户
     * @example '招商银行信用卡0403'
     */
    refund_recv_accout?: string;
    /**
     * 退款发起来源
     *
     * - `API`：接口
     * - `VENDOR_PLATFORM`：商户平台
     */
    refund_request_source?: 'API' | 'VENDOR_PLATFORM';
    /**
     * 退款状态
     *
     * - `SUCCESS`：退款成功
     * - `CHANGE`：退款异常
     * - `REFUNDCLOSE`：退款关闭
     */
    refund_status: 'SUCCESS' | 'CHANGE' | 'REFUNDCLOSE';
    /**
     * 退款金额
     *
     * 单位 分
     * @example 100
     */
    settlement_refund_fee?: `${number}`;
    /**
     * 应结订单金额
     *
     * 单位 分；32 位整数
     * @example 100
     */
    settlement_total_fee?: `${number}`;
    /**
     * 退款成功时间
     *
     * 退款成功后才有。
     * @example '2026-11-20 10:34:56'
     */
    success_time?: string;
    /**
     * 订单金额
     *
     * 单位 分；32 位整数
     * @example 100
     */
    total_fee: `${number}`;
    /**
     * 微信支付订单号
     *
     * 微信支付为这笔支付分配的单号，存下来：退款、分账、投诉处理和对账都可用它找到这笔钱。
     *
     * 长度 ≤ 32
     * @example '4200002026202612011234567890'
     */
    transaction_id: string;
    /**
     * 用户退款金额
     *
     * 单位 分
     * @example 100
     */
    cash_refund_fee: `${number}`;
  }
  /**
   * 退款结果通知
   *
   * `refund-processed`
   */
  interface Notification {
    /**
     * 返回状态码
     *
     * 只说明请求是否被正确接收，`SUCCESS` 不代表业务成功，应答里有 `result_code` 时还须看它。`FAIL` 时原因在 `return_msg`，其他字段多半没有。
     *
     * 长度 ≤ 16
     *
     * - `SUCCESS`：通信成功
     * - `FAIL`：通信失败
     * @example 'SUCCESS'
     */
    return_code: 'SUCCESS' | 'FAIL';
    /**
     * 返回信息
     *
     * `return_code` 为 `FAIL` 时写明原因，例如签名错误。给人看的文字，程序别按它分支。
     *
     * 长度 ≤ 128
     * @example 'OK'
     */
    return_msg?: string;
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
     * @example '1900000109'
     */
    mch_id: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000110'
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
     * 随机字符串
     *
     * 长度 ≤ 32
     * @example '5K8264ILTKCH16CQ2502SI8ZNMTM67VS'
     */
    nonce_str: string;
    /** 解密后的通知数据 */
    resource: Resource;
  }
  /** APIv2 回调通知的应答 */
  type Reply = WeChatPay.Components.ApiV2NotificationReply;
}
