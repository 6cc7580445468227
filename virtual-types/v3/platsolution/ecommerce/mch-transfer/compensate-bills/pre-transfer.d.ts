// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.MchTransfer.CompensateBills {
  interface PreTransfer {
    /**
     * 请求赔付预下单
     *
     * `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4013504176
     */
    (data: PreTransfer.PostHttpMethod.JsonDataRequest, config?: PreTransfer.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<PreTransfer.PostHttpMethod.WellformedResponse>>;
    /**
     * 请求赔付预下单
     *
     * `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4013504176
     */
    post(data: PreTransfer.PostHttpMethod.JsonDataRequest, config?: PreTransfer.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<PreTransfer.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.MchTransfer.CompensateBills.PreTransfer.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 公众账号ID
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    sp_appid?: string;
    /**
     * 收款方信息
     *
     * 字段：`type`、`transaction_info`
     */
    receiver: WeChatPay.Components.CompensationReceiver;
    /**
     * 商户单号
     *
     * 发起这笔转账时由你生成的单号，须存下；没有得到明确结果时沿用原单号。
     *
     * 长度 ≤ 32
     * @example 'TRANSFER20261201000001'
     */
    out_bill_no: string;
    /**
     * 赔付金额
     *
     * 单位 分
     * @example 10000
     */
    amount?: number;
    /**
     * 赔付原因
     * @example '直播违规扣罚'
     */
    transfer_remark: string;
    /**
     * 出资商户号
     *
     * 出这笔钱的商户。
     * @example '1900001109'
     */
    sponsor_mchid?: string;
    /**
     * 转账场景ID
     *
     * 这笔转账的用途，须是已申请到的场景。
     * @example '1001'
     */
    transfer_scene_id?: string;
    /**
     * 用户收款感知
     *
     * 用户收款时看到的原因，只能从该转账场景允许的几种里选；不填显示场景的默认文字。
     * @example '退货运费补偿'
     */
    user_recv_perception?: string;
    /**
     * 商户回调地址
     *
     * 微信支付把结果以 POST 发到这里：须是公网能直达的完整 HTTPS 地址，不带查询参数，不要求登录。收到后须在 5 秒内应答 200 或 204，否则会再次通知。
     *
     * URL
     * @example 'https://www.weixin.qq.com/wxpay/pay.php'
     */
    notify_url?: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 商户单号
     *
     * 发起时由你生成。结果不明时先用它查单，弄清之前不能换单号，否则会多付一笔。
     *
     * 长度 ≤ 32
     * @example 'TRANSFER20261201000001'
     */
    out_bill_no: string;
    /**
     * 微信支付转账单号
     * @example '1330000071100999991182026112000019480001'
     */
    bill_id: string;
    /**
     * 受理时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    accept_time: string;
    /**
     * 跳转领取页面的package信息
     * @example 'affffddafdfafddffda=='
     */
    package_info: string;
  }
}
