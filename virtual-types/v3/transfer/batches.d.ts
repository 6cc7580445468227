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
     * 长度 1–32
     * @example 'wxf636efh567hg4356'
     */
    appid: string;
    /**
     * 商家批次单号
     *
     * 长度 1–32；字符集 `0-9 A-Z a-z`
     * @example 'plfk2020042013'
     */
    out_batch_no: string;
    /**
     * 批次名称
     *
     * 长度 1–32
     * @example '2019年1月深圳分部报销单'
     */
    batch_name: string;
    /**
     * 批次备注
     *
     * 长度 1–32 字符
     * @example '2019年1月深圳分部报销单'
     */
    batch_remark: string;
    /**
     * 转账总金额
     *
     * 单位 分
     * @example 4000000
     */
    total_amount: number;
    /**
     * 转账总笔数
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
     * 长度 ≤ 36
     * @example '1001'
     */
    transfer_scene_id: string;
    /**
     * 通知地址
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
       * 长度 1–32；字符集 `0-9 A-Z a-z`
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
       * 长度 1–32 字符
       * @example '2020年4月报销'
       */
      transfer_remark: string;
      /**
       * 用户在直连商户应用下的标识
       *
       * 长度 1–128
       * @example 'o-MYE42l80oelYMDE34nYD456Xoy'
       */
      openid: string;
      /**
       * 收款用户姓名
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
       * @example 'PUB_KEY_ID_0114232134912410000000000000'
       */
      'Wechatpay-Serial'?: string;
    }
  }
  interface WellformedResponse {
    /**
     * 商家批次单号
     *
     * 长度 ≤ 32
     * @example 'plfk2020042013'
     */
    out_batch_no: string;
    /**
     * 微信批次单号
     * @example '1030000071100999991182020050700019480001'
     */
    batch_id: string;
    /**
     * 批次创建时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2015-05-20T13:29:35.120+08:00'
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
