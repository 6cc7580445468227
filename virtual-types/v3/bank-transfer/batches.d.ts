// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.BankTransfer {
  interface Batches {
    /**
     * 发起批量转账
     *
     * `POST /v3/bank-transfer/batches`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_1.shtml
     */
    (data: Batches.PostHttpMethod.JsonDataRequest, config?: Batches.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Batches.PostHttpMethod.WellformedResponse>>;
    /**
     * 发起批量转账
     *
     * `POST /v3/bank-transfer/batches`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_1.shtml
     */
    post(data: Batches.PostHttpMethod.JsonDataRequest, config?: Batches.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Batches.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.BankTransfer.Batches.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 服务平台商户号
     * @example '1900001109'
     */
    platform_mchid: string;
    /**
     * 付款企业商户号
     * @example '1900001109'
     */
    specialized_payment_mchid: string;
    /**
     * 实际出资商户号
     * @example '1900001109'
     */
    sponsor_mchid: string;
    /**
     * 用户授权商户号
     * @example '1900001109'
     */
    user_authorized_mchid: string;
    /**
     * 用户授权AppID
     * @example 'wxaffdakkk11112e3'
     */
    user_authorized_appid: string;
    /**
     * 银行批次单号
     *
     * 由你生成并存下，之后查询用它。
     *
     * 长度 ≤ 32
     * @example 'BATCH20261201000001'
     */
    out_batch_no: string;
    /**
     * 批次名称
     *
     * 长度 ≤ 32
     * @example '2026年1月深圳分部报销单'
     */
    batch_name: string;
    /**
     * 批次备注
     *
     * 长度 ≤ 32
     * @example '2026年1月深圳分部报销单'
     */
    batch_remark: string;
    /**
     * 附加信息
     * @example '付款专用商户单号11111'
     */
    attach_remark?: string;
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
     * @example 200
     */
    total_count: number;
    /**
     * 转账场景
     * @example 'ORDINARY_TRANSFER'
     */
    transfer_scene: string;
    /**
     * 批量转账用途
     * @example 'COMMISSION'
     */
    transfer_purpose: string;
    /**
     * 转账明细列表
     *
     * 字段：`out_detail_no`、`transfer_amount`、`transfer_remark`、`openid`、`user_name`、`user_id_card`
     */
    transfer_detail_list?: JsonDataRequest.TransferDetailList[];
  }
  namespace JsonDataRequest {
    interface TransferDetailList {
      /**
       * 银行明细单号
       *
       * 由你生成，用来区分同一批里的各笔。
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
       * @example '2026年4月报销'
       */
      transfer_remark: string;
      /**
       * 收款用户OpenID
       *
       * 用户在请求所用 AppID 下的标识，转账前须先取得；别的 AppID 下的值不能用。
       *
       * 长度 ≤ 64
       * @example 'o-MYE42l80oelYMDE34nYD456Xoy'
       */
      openid: string;
      /**
       * 收款用户姓名
       *
       * 传了就与收款人的实名核对，不一致则转账失败。
       *
       * 长度 ≤ 1024；加密 用微信支付公钥加密
       */
      user_name: string;
      /**
       * 收款用户身份证
       *
       * 加密 用微信支付公钥加密
       */
      user_id_card?: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 请求头 */
    headers?: RequestConfig.Headers;
  }
  namespace RequestConfig {
    interface Headers extends WeChatPay.Client.Headers {
      /**
       * 微信支付公钥ID或平台证书序列号，请求中有加密的敏感字段时必填
       *
       * 填加密所用那把公钥的编号：`PUB_KEY_ID_` 开头的微信支付公钥 ID（商户平台「API 安全」可查），或平台证书的序列号。不是你自己的商户 API 证书序列号。
       * @example 'PUB_KEY_ID_0114232134912410000000000000'
       */
      'Wechatpay-Serial'?: string;
    }
  }
  interface WellformedResponse {
    /**
     * 银行批次单号
     *
     * 长度 ≤ 32
     * @example 'BATCH20261201000001'
     */
    out_batch_no: string;
    /**
     * 微信支付批次单号
     *
     * 受理后由微信支付生成，须存下，查批次用它或 `out_batch_no`。
     * @example '1130000071100999991182026112000019480001'
     */
    batch_id: string;
    /**
     * 批次创建时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    create_time: string;
  }
}
