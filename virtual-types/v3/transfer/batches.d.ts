// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Transfer {
  interface Batches {
    /**
     * 发起批量转账
     *
     * `POST /v3/transfer/batches`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer/chapter3_1.shtml
     */
    (data: Batches.PostHttpMethod.JsonDataRequest, config?: Batches.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Batches.PostHttpMethod.WellformedResponse>>;
    /**
     * 发起批量转账
     *
     * `POST /v3/transfer/batches`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer/chapter3_1.shtml
     */
    post(data: Batches.PostHttpMethod.JsonDataRequest, config?: Batches.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Batches.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Transfer.Batches.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 直连商户的AppID
     *
     * 须已与商户号绑定，收款用户的 `openid` 由它取得。
     *
     * 长度 1–32
     * @example 'wxf636efh567hg4356'
     */
    appid: string;
    /**
     * 商家批次单号
     *
     * 发起批量转账时由你生成并存下，之后查询与重试都用它。
     *
     * 长度 1–32；字符集 `0-9 A-Z a-z`
     * @example 'BATCH20261201000001'
     */
    out_batch_no: string;
    /**
     * 批次名称
     *
     * 长度 1–32
     * @example '2026年1月深圳分部报销单'
     */
    batch_name: string;
    /**
     * 批次备注
     *
     * 长度 1–32 字符
     * @example '2026年1月深圳分部报销单'
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
     * 转账明细列表
     *
     * 字段：`out_detail_no`、`transfer_amount`、`transfer_remark`、`openid`、`user_name`、`user_id_card`
     */
    transfer_detail_list: JsonDataRequest.TransferDetailList[];
    /**
     * 转账场景ID
     *
     * 在商户平台「产品中心 > 商家转账」申请到的场景，须与这笔钱的真实用途相符。
     *
     * 长度 ≤ 36
     * @example '1001'
     */
    transfer_scene_id: string;
    /**
     * 通知地址
     *
     * 微信支付把结果以 POST 发到这里：须是公网能直达的完整 HTTPS 地址，不带查询参数，不要求登录。收到后须在 5 秒内应答 200 或 204，否则会再次通知。
     *
     * 长度 ≤ 256；URL
     * @example 'https://www.weixin.qq.com/wxpay/pay.php'
     */
    notify_url?: string;
  }
  namespace JsonDataRequest {
    interface TransferDetailList {
      /**
       * 商家明细单号
       *
       * 由你生成，用来区分同一批里的各笔转账。
       *
       * 长度 1–32；字符集 `0-9 A-Z a-z`
       * @example 'x23zy545Bd5436'
       */
      out_detail_no: string;
      /**
       * 转账金额
       *
       * 转账有单笔和每日额度。
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
       * 长度 1–32 字符
       * @example '2026年4月报销'
       */
      transfer_remark: string;
      /**
       * 用户在直连商户应用下的标识
       *
       * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
       *
       * 长度 1–128
       * @example 'o-MYE42l80oelYMDE34nYD456Xoy'
       */
      openid: string;
      /**
       * 收款用户姓名
       *
       * 传了就与收款人的微信实名核对，不一致则转账失败。
       *
       * 长度 1–1024；加密 用微信支付公钥加密
       */
      user_name?: string;
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
     * 商家批次单号
     *
     * 发起批次时由你生成。结果不明时先用它查询，弄清之前不能换单号，否则会重复转账。
     *
     * 长度 ≤ 32
     * @example 'BATCH20261201000001'
     */
    out_batch_no: string;
    /**
     * 微信批次单号
     * @example '1030000071100999991182026112000019480001'
     */
    batch_id: string;
    /**
     * 批次创建时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    create_time: string;
    /**
     * 批次状态
     *
     * - `ACCEPTED`：已受理
     * - `PROCESSING`：转账中
     * - `FINISHED`：已完成
     * - `CLOSED`：已关闭
     * @example 'ACCEPTED'
     */
    batch_status?: 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED';
  }
}
