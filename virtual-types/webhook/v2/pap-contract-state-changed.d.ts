// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Webhook.V2.PapContractStateChanged {
  /** 委托代扣签约或解约结果通知：收到的报文 */
  interface Envelope {
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    mch_id: string;
    /**
     * 子商户号
     * @example '1900000110'
     */
    sub_mch_id?: string;
    /**
     * 签约协议号
     *
     * 长度 ≤ 32
     * @example '1023658866'
     */
    contract_code: string;
    /**
     * 模板ID
     *
     * 32 位整数
     * @example 123
     */
    plan_id: `${number}`;
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
     * 用户子标识
     *
     * 长度 ≤ 128
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6p'
     */
    sub_openid?: string;
    /**
     * 签名
     *
     * 长度 ≤ 64
     * @example 'C380BEC2BFD727A4B6845133519F3AD6'
     */
    sign: string;
    /**
     * 变更类型
     *
     * - `ADD`：签约
     * - `DELETE`：解约
     */
    change_type: 'ADD' | 'DELETE';
    /** 操作时间 */
    operate_time: string;
    /**
     * 委托代扣协议ID
     *
     * 签约成功后由微信支付生成，从签约通知或查询签约得到。须存下，扣款要用它，查询与解约也可用它。
     *
     * 长度 ≤ 32
     * @example '100005698'
     */
    contract_id: string;
    /**
     * 协议到期时间
     * @example '2026-11-20 23:59:59'
     */
    contract_expired_time?: string;
    /**
     * 协议解约方式
     *
     * 解约之后才有，用它分清是用户、你还是微信支付解的约。
     *
     * 32 位整数
     * @example 3
     */
    contract_termination_mode?: `${number}`;
    /**
     * 请求序列号
     * @example 1695
     */
    request_serial: `${number}`;
    /**
     * 公众账号ID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid?: string;
    /**
     * 子商户公众账号ID
     * @example 'wx8888888888888888'
     */
    sub_appid?: string;
    /**
     * 用户账户展示名称
     * @example '张三'
     */
    contract_display_account?: string;
    /**
     * 协议状态
     *
     * 32 位整数
     * @example 1
     */
    contract_state?: `${number}`;
    /**
     * 协议签署时间
     * @example '2026-11-20 10:34:56'
     */
    contract_signed_time?: string;
    /**
     * 协议解约时间
     *
     * 解约之后才有。
     * @example '2026-11-20 10:34:56'
     */
    contract_terminated_time?: string;
    /**
     * 解约备注
     *
     * 解约之后才有。
     * @example '解约原因'
     */
    contract_termination_remark?: string;
  }
  /**
   * 委托代扣签约或解约结果通知
   *
   * `pap-contract-state-changed`
   */
  type Notification = Envelope;
  /** APIv2 回调通知的应答 */
  type Reply = WeChatPay.Components.ApiV2NotificationReply;
}
