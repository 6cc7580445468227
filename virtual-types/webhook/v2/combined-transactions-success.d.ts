// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Webhook.V2.CombinedTransactionsSuccess {
  /** 合单支付通知：收到的报文 */
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
     * 合单AppID
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    combine_appid: string;
    /**
     * 合单商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    combine_mch_id: string;
    /**
     * 随机字符串
     *
     * 长度 ≤ 32
     * @example '5K8264ILTKCH16CQ2502SI8ZNMTM67VS'
     */
    nonce_str: string;
    /**
     * 设备号
     *
     * 长度 ≤ 32
     * @example '013467007045764'
     */
    device_info?: string;
    /**
     * 合单用户标识
     *
     * 长度 ≤ 128
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    combine_openid?: string;
    /**
     * 合单商户订单号
     *
     * 长度 ≤ 32
     * @example 'COMBINE20261201000001'
     */
    combine_out_trade_no: string;
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
     * 付款银行
     *
     * 长度 ≤ 16
     * @example 'CMC'
     */
    bank_type?: string;
    /**
     * 签名
     *
     * 长度 ≤ 64
     * @example 'C380BEC2BFD727A4B6845133519F3AD6'
     */
    sign: string;
    /**
     * 签名类型
     *
     * 长度 ≤ 32
     * @example 'HMAC-SHA256'
     */
    sign_type: string;
    /**
     * 业务结果
     *
     * 业务是否成功，`FAIL` 时按 `err_code` 处理。`SYSTEMERROR` 这类结果不明的错误不等于失败，须先查询，或用原单号原参数重试。
     *
     * 长度 ≤ 32
     *
     * - `SUCCESS`：业务成功
     * - `FAIL`：业务失败
     * @example 'SUCCESS'
     */
    result_code: 'SUCCESS' | 'FAIL';
    /**
     * 业务结果描述
     *
     * 长度 ≤ 32
     * @example 'OK'
     */
    result_msg?: string;
    /**
     * 错误代码
     *
     * `result_code` 为 `FAIL` 时返回，程序按它分支，说明文字在 `err_code_des`。
     *
     * 长度 ≤ 32
     */
    err_code?: string;
    /**
     * 错误代码描述
     *
     * 给人看的说明，措辞会变，程序判断用 `err_code`。
     *
     * 长度 ≤ 128
     */
    err_code_des?: string;
    /**
     * 子订单列表
     *
     * JSON 字符串，内容为 {@link WeChatPay.Webhook.V2.CombinedTransactionsSuccess.Envelope.SubOrderList}
     */
    sub_order_list: string;
  }
  namespace Envelope {
    /** JSON 字符串的内容 */
    interface SubOrderList {
      /**
       * 子订单数
       * @example 2
       */
      order_num: number;
      /**
       * 子订单列表
       *
       * 字段：`appid`、`mch_id`、`openid`、`total_fee`、`cash_fee`、`transaction_id`、`out_trade_no`、`attach`、`time_end`
       */
      order_list: SubOrderList.OrderList[];
    }
    namespace SubOrderList {
      interface OrderList {
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
         * 用户标识
         *
         * 用户在某个 AppID 下的标识。换一个 AppID，同一用户的值就不同，不能用来跨应用认人。
         *
         * 长度 ≤ 128
         * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
         */
        openid: string;
        /**
         * 标价金额
         *
         * 单位 分
         */
        total_fee: number;
        /**
         * 现金支付金额
         *
         * 用户自己付出的钱，不含代金券抵扣的部分。
         *
         * 单位 分
         */
        cash_fee: number;
        /**
         * 微信支付订单号
         *
         * 微信支付为这笔支付分配的单号，存下来：退款、分账、投诉处理和对账都可用它找到这笔钱。
         * @example '4200002026202612011234567890'
         */
        transaction_id: string;
        /**
         * 子单商户订单号
         * @example 'ORDER20261201000001'
         */
        out_trade_no: string;
        /**
         * 商家数据包
         * @example '123456'
         */
        attach?: string;
        /**
         * 支付完成时间
         * @example '2026-11-20T10:34:56+08:00'
         */
        time_end: string;
      }
    }
  }
  /**
   * 合单支付通知
   *
   * `combined-transactions-success`
   */
  type Notification = Envelope;
  /** APIv2 回调通知的应答 */
  type Reply = WeChatPay.Components.ApiV2NotificationReply;
}
