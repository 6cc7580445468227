// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Mmpaymkttransfers {
  interface Gethbinfo {
    /**
     * 查询红包记录
     *
     * `POST /mmpaymkttransfers/gethbinfo`
     * @see https://pay.weixin.qq.com/wiki/doc/api/tools/cash_coupon.php?chapter=13_6&index=5
     */
    (data: Gethbinfo.PostHttpMethod.XmlDataRequest, config: Gethbinfo.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Gethbinfo.PostHttpMethod.WellformedResponse>>;
    /**
     * 查询红包记录
     *
     * `POST /mmpaymkttransfers/gethbinfo`
     * @see https://pay.weixin.qq.com/wiki/doc/api/tools/cash_coupon.php?chapter=13_6&index=5
     */
    post(data: Gethbinfo.PostHttpMethod.XmlDataRequest, config: Gethbinfo.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Gethbinfo.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Mmpaymkttransfers.Gethbinfo.PostHttpMethod {
  interface XmlDataRequest {
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
     * 长度 ≤ 32；可省略，由客户端自动填写
     * @example 'C380BEC2BFD727A4B6845133519F3AD6'
     */
    sign?: string;
    /**
     * 商户订单号
     *
     * 发红包时由你生成的单号。
     *
     * 长度 ≤ 28
     * @example 'PAY20261201000001'
     */
    mch_billno: string;
    /**
     * 商户号
     *
     * 调用方自己的商户号，须与计算 `sign` 的 APIv2 密钥属于同一个商户；服务商模式填服务商的。
     *
     * 长度 ≤ 32
     * @example '10000098'
     */
    mch_id: string;
    /**
     * 应用ID
     *
     * 在微信公众平台或开放平台申请，须已与商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wxe062425f740d30d8'
     */
    appid: string;
    /**
     * 订单类型
     *
     * 长度 ≤ 32
     *
     * - `MCHT`：商户订单号
     * @example 'MCHT'
     */
    bill_type: 'MCHT';
  }
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {
    /** 携带商户API证书（双向TLS） */
    security: true;
  }
  interface WellformedResponse extends WeChatPay.Components.ApiV2Result {
    /**
     * 商户订单号
     *
     * 长度 ≤ 28
     * @example 'PAY20261201000001'
     */
    mch_billno: string;
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '10000098'
     */
    mch_id: string;
    /**
     * 红包单号
     *
     * 长度 ≤ 32
     * @example '1000000000202611203103439304'
     */
    detail_id: string;
    /**
     * 红包状态
     *
     * `RECEIVED` 才是用户领到了，`SENT` 还没领，`REFUND` 已退回给你。
     *
     * 长度 ≤ 16
     *
     * - `SENDING`：发放中
     * - `SENT`：已发放待领取
     * - `FAILED`：发放失败
     * - `RECEIVED`：已领取
     * - `RFUND_ING`：退款中
     * - `REFUND`：已退款
     * @example 'RECEIVED'
     */
    status: 'SENDING' | 'SENT' | 'FAILED' | 'RECEIVED' | 'RFUND_ING' | 'REFUND';
    /**
     * 发放类型
     *
     * 长度 ≤ 32
     *
     * - `API`：接口发放
     * - `UPLOAD`：上传文件发放
     * - `ACTIVITY`：活动发放
     * @example 'API'
     */
    send_type: 'API' | 'UPLOAD' | 'ACTIVITY';
    /**
     * 红包类型
     *
     * 长度 ≤ 32
     *
     * - `NORMAL`：普通红包
     * - `GROUP`：裂变红包
     * @example 'NORMAL'
     */
    hb_type: 'NORMAL' | 'GROUP';
    /**
     * 红包个数
     *
     * 32 位整数
     * @example 1
     */
    total_num: `${number}`;
    /**
     * 红包金额
     *
     * 单位 分；32 位整数
     * @example 5000
     */
    total_amount: `${number}`;
    /**
     * 失败原因
     *
     * 长度 ≤ 32
     * @example '余额不足'
     */
    reason?: string;
    /**
     * 红包发送时间
     *
     * 长度 ≤ 32
     * @example '2026-11-20 10:34:56'
     */
    send_time: string;
    /**
     * 红包退款时间
     *
     * 长度 ≤ 32
     * @example '2026-11-20 10:34:56'
     */
    refund_time?: string;
    /**
     * 红包退款金额
     *
     * 单位 分；32 位整数
     * @example 8000
     */
    refund_amount?: `${number}`;
    /**
     * 祝福语
     *
     * 长度 ≤ 128
     * @example '新年快乐'
     */
    wishing?: string;
    /**
     * 活动描述
     *
     * 长度 ≤ 256
     * @example '新年红包'
     */
    remark?: string;
    /**
     * 活动名称
     *
     * 长度 ≤ 32
     * @example '新年红包'
     */
    act_name?: string;
    /**
     * 红包领取记录
     *
     * 字段：`hbinfo`
     */
    hblist?: WellformedResponse.Hblist;
  }
  namespace WellformedResponse {
    /** 红包领取记录 */
    interface Hblist {
      /**
       * 裂变红包领取列表
       *
       * 字段：`openid`、`amount`、`rcv_time`
       */
      hbinfo?: Hblist.Hbinfo[] | Hblist.Hbinfo;
    }
    namespace Hblist {
      interface Hbinfo {
        /**
         * 领取红包的Openid
         *
         * 长度 ≤ 32
         * @example 'ohO4GtzOAAYMp2yapORH3dQB3W18'
         */
        openid?: string;
        /**
         * 金额
         *
         * 单位 分；32 位整数
         * @example 100
         */
        amount?: `${number}`;
        /**
         * 接收时间
         *
         * 长度 ≤ 32
         * @example '2026-11-20 10:34:56'
         */
        rcv_time?: string;
      }
    }
  }
}
