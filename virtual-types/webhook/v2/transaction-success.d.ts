// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Webhook.V2.TransactionSuccess {
  /** 普通支付通知：收到的报文 */
  interface Envelope {
    /**
     * 公众账号ID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 附加数据
     *
     * 下单时传入的内容原样返回，当时没传就没有。
     *
     * 长度 ≤ 128
     * @example '深圳分店'
     */
    attach?: string;
    /**
     * 付款银行
     *
     * 长度 ≤ 16
     * @example 'CMC'
     */
    bank_type: string;
    /**
     * 标价币种
     *
     * 长度 ≤ 8
     * @example 'CNY'
     */
    fee_type?: string;
    /**
     * 是否关注公众账号
     *
     * 长度 ≤ 1
     *
     * - `N`：否
     * - `Y`：是
     * @example 'N'
     */
    is_subscribe: 'N' | 'Y';
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
     * 用户标识
     *
     * 用户在某个 AppID 下的标识。换一个 AppID，同一用户的值就不同，不能用来跨应用认人。
     *
     * 长度 ≤ 128
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid: string;
    /**
     * 商户订单号
     *
     * 这笔支付下单时商户侧传入的单号，用它找到自己系统里的订单。
     *
     * 长度 ≤ 32 字符；字符集 `0-9 A-Z a-z _ | * @ -`
     * @example 'ORDER20261201000001'
     */
    out_trade_no: string;
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
     * 签名
     *
     * 长度 ≤ 64
     * @example 'C380BEC2BFD727A4B6845133519F3AD6'
     */
    sign: string;
    /**
     * 支付完成时间
     *
     * 北京时间，不带时区。付款成功后才有。
     *
     * 长度 ≤ 14
     * @example '20261120235959'
     */
    time_end?: string;
    /**
     * 标价金额
     *
     * 单位 分；32 位整数
     * @example 100
     */
    total_fee: `${number}`;
    /**
     * 代金券金额
     *
     * 用了代金券才有；订单金额减去它是用户付出的现金。
     *
     * 单位 分；32 位整数
     * @example 100
     */
    coupon_fee?: `${number}`;
    /**
     * 代金券使用数量
     *
     * 32 位整数
     * @example 1
     */
    coupon_count?: `${number}`;
    /**
     * 交易类型
     *
     * 长度 ≤ 16
     *
     * - `JSAPI`：JSAPI支付
     * - `NATIVE`：Native支付
     * - `APP`：APP支付
     * - `MWEB`：H5支付
     * - `PAP`：委托代扣
     * @example 'JSAPI'
     */
    trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'PAP';
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
     * 委托代扣协议ID
     *
     * 签约成功后由微信支付生成，从签约通知或查询签约得到。须存下，扣款要用它，查询与解约也可用它。
     *
     * 长度 ≤ 32
     * @example '100005698'
     */
    contract_id?: string;
    /**
     * 用户是否已还款
     *
     * - `Y`：是
     * - `N`：否
     */
    user_repaid?: 'Y' | 'N';
    /**
     * 交易状态
     *
     * 长度 ≤ 32
     *
     * - `SUCCESS`：支付成功
     * - `REFUND`：转入退款
     * - `NOTPAY`：未支付
     * - `CLOSED`：已关闭
     * - `REVOKED`：已撤销
     * - `USERPAYING`：用户支付中
     * - `PAYERROR`：支付失败
     * - `ACCEPT`：已接收，等待扣款
     * - `PAY_FAIL`：扣款失败
     * @example 'SUCCESS'
     */
    trade_state?: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT' | 'PAY_FAIL';
    /**
     * 代金券类型
     *
     * 下标从 0 起，与同下标的 `coupon_id_$n` 是同一张券。
     */
    [field: `coupon_type_${number}`]: string;
    /**
     * 代金券ID
     *
     * 下标从 0 起，共 `coupon_count` 个。
     */
    [field: `coupon_id_${number}`]: string;
  }
  /**
   * 普通支付通知
   *
   * `transaction-success`
   */
  type Notification = Envelope;
  /** APIv2 回调通知的应答 */
  type Reply = WeChatPay.Components.ApiV2NotificationReply;
}
