// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Platsolution.MchTransfer.Batches {
  interface Apply {
    /**
     * 受理商家转账
     *
     * `POST /v3/platsolution/mch-transfer/batches/apply`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-apply.html
     */
    (data: Apply.PostHttpMethod.JsonDataRequest, config?: Apply.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Apply.PostHttpMethod.WellformedResponse>>;
    /**
     * 受理商家转账
     *
     * `POST /v3/platsolution/mch-transfer/batches/apply`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-apply.html
     */
    post(data: Apply.PostHttpMethod.JsonDataRequest, config?: Apply.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Apply.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.MchTransfer.Batches.Apply.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 二级商户号
     *
     * 二级商户进件审核通过后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     * @example '1900001109'
     */
    sub_mchid: string;
    /**
     * 服务商AppID
     *
     * 长度 ≤ 32
     * @example 'wxf636efh567hg4356'
     */
    sp_appid: string;
    /**
     * 二级商户AppID
     *
     * 二级商户自己的 AppID。
     *
     * 长度 ≤ 32
     * @example 'wxf636efh567hg4356'
     */
    sub_appid?: string;
    /**
     * 商家批次单号
     *
     * 发起批量转账时由你生成并存下，之后查询与重试都用它。
     *
     * 长度 ≤ 32
     * @example 'BATCH20261201000001'
     */
    out_batch_no: string;
    /**
     * 批次名称
     *
     * 长度 ≤ 32
     * @example '2026年2月深圳分部报销单'
     */
    batch_name: string;
    /**
     * 批次备注
     *
     * 长度 ≤ 32
     * @example '2026年2月深圳分部报销单'
     */
    batch_remark: string;
    /**
     * 转账总金额
     *
     * 须等于各笔明细金额之和。
     *
     * 单位 分
     * @example 4000000
     */
    total_amount: number;
    /**
     * 转账总笔数
     *
     * 须等于明细的条数。
     * @example 200
     */
    total_num: number;
    /**
     * 转账场景ID
     *
     * 这笔转账的用途，须是已申请到的场景。
     * @example '1000'
     */
    transfer_scene_id: string;
    /**
     * 转账明细列表
     *
     * 字段：`out_detail_no`、`transfer_amount`、`transfer_remark`、`reservation_id`、`openid`
     */
    transfer_detail_list: JsonDataRequest.TransferDetailList[];
    /**
     * 商户回调地址
     *
     * 微信支付把结果以 POST 发到这里：须是公网能直达的完整 HTTPS 地址，不带查询参数，不要求登录。收到后须在 5 秒内应答 200 或 204，否则会再次通知。
     *
     * URL
     * @example 'https://www.weixin.qq.com/wxpay/pay.php'
     */
    notify_url: string;
  }
  namespace JsonDataRequest {
    interface TransferDetailList {
      /**
       * 商家明细单号
       *
       * 由你生成，用来区分同一批里的各笔转账。
       *
       * 长度 ≤ 32
       * @example 'x23zy545Bd5436'
       */
      out_detail_no: string;
      /**
       * 转账金额
       *
       * 单位 分
       * @example 200000
       */
      transfer_amount: number;
      /**
       * 转账备注
       *
       * 用户收款时看得到。
       *
       * 长度 ≤ 32
       * @example '2026年2月报销'
       */
      transfer_remark: string;
      /**
       * 微信转账预约单号
       *
       * 转账预约的应答返回，用户确认后凭它转账。
       * @example '1330000071100999991182026112000019480001'
       */
      reservation_id: string;
      /**
       * 收款用户OpenID
       *
       * 用户在请求所用 AppID 下的标识，转账前须先取得；别的 AppID 下的值不能用。
       *
       * 长度 ≤ 64
       * @example 'o-MYE42l80oelYMDE34nYD456Xoy'
       */
      openid: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 商家批次单号
     *
     * 发起批次时由你生成。结果不明时先用它查询，弄清之前不能换单号，否则会重复转账。
     *
     * 长度 ≤ 32
     * @example 'BATCH20261201000001'
     */
    out_batch_no: string;
    /**
     * 商家转账批次单号
     *
     * 受理后由微信支付生成，须存下，查批次用它或 `out_batch_no`。
     * @example '131000011085109987515042026112000246500006'
     */
    batch_id: string;
    /**
     * 批次创建时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    create_time: string;
    /**
     * 批次状态
     * @example 'ACCEPTED'
     */
    batch_state?: string;
  }
}
