// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.TransferBills {
  interface Transfer {
    /**
     * 用户授权后转账
     *
     * `POST /v3/fund-app/mch-transfer/transfer-bills/transfer`（直连商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4014399371
     */
    (data: Transfer.PostHttpMethod.JsonDataRequest, config: Transfer.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Transfer.PostHttpMethod.WellformedResponse>>;
    /**
     * 用户授权后转账
     *
     * `POST /v3/fund-app/mch-transfer/transfer-bills/transfer`（直连商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4014399371
     */
    post(data: Transfer.PostHttpMethod.JsonDataRequest, config: Transfer.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Transfer.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.TransferBills.Transfer.PostHttpMethod {
  type JsonDataRequest = JsonDataRequest.Common & (JsonDataRequest.WithAuthorizationId | JsonDataRequest.WithOutAuthorizationNo);
  namespace JsonDataRequest {
    interface Common {
      /**
       * 商户AppID
       *
       * 公众号、小程序、移动应用的 AppID 或企业微信的 corpid，须已与转账的商户号绑定；收款用户的 `openid` 须由它取得。
       *
       * 长度 ≤ 32
       * @example 'wxf636efh567hg4356'
       */
      appid: string;
      /**
       * 商户单号
       *
       * 由你生成，须先存下再转账。没有得到明确结果时，用原单号和原参数再请求不会多转一笔，换单号会。
       *
       * 长度 ≤ 32；字符集 `0-9 A-Z a-z`
       * @example 'TRANSFER20261201000001'
       */
      out_bill_no: string;
      /**
       * 收款用户姓名
       *
       * 传了就与收款人的微信实名核对，不一致则转账失败。不到 0.3 元不能传，满 2000 元须传。
       *
       * 加密 用微信支付公钥加密
       */
      user_name?: string;
      /**
       * 转账金额
       *
       * 须在商户号的转账额度之内，额度在商户平台查看。
       *
       * 单位 分
       * @example 400000
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
       * 用户收款感知
       *
       * 用户收款时看到的原因，只能从该转账场景允许的几种里选；不填显示场景的默认文字。
       * @example '现金奖励'
       */
      user_recv_perception?: string;
      /**
       * 转账场景ID
       *
       * 在商户平台「产品中心 > 商家转账」申请到的场景，须与这笔钱的真实用途相符。它决定要报备哪些信息，以及用户看到的收款原因。
       *
       * - `1000`：现金营销
       * - `1002`：行政补贴
       * - `1004`：保险理赔
       * - `1005`：佣金报酬
       * - `1009`：采购货款
       * - `1010`：二手回收
       * - `1011`：企业赔付
       * - `1013`：公益补助
       * @example '1000'
       */
      transfer_scene_id: '1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013';
      /**
       * 转账场景报备信息
       *
       * 须填满所用转账场景要求的全部信息，每种一条，不能重复。要哪几种由场景决定。
       *
       * 字段：`info_type`、`info_content`
       */
      transfer_scene_report_infos?: WeChatPay.Components.TransferSceneReportInfo[];
      /**
       * 出资商户号
       *
       * 由别的商户出这笔钱时填，该商户须已把资金权限授权给发起转账的商户。
       *
       * 长度 ≤ 32
       * @example '1900001109'
       */
      sponsor_mchid?: string;
    }
    interface WithAuthorizationId {
      /**
       * 微信免确认收款授权单号
       *
       * 用户授权后由微信支付返回，在授权结果通知里；钱转给授权的那位用户。
       *
       * 与 `out_authorization_no` 二选一；长度 ≤ 32
       * @example '201202504101000123456789012'
       */
      authorization_id: string;
      out_authorization_no?: never;
    }
    interface WithOutAuthorizationNo {
      authorization_id?: never;
      /**
       * 商户侧授权单号
       *
       * 用户授权时由你生成的单号，钱转给授权的那位用户。
       *
       * 与 `authorization_id` 二选一；长度 ≤ 32
       * @example 'plfk2026112013'
       */
      out_authorization_no: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 请求头 */
    headers: RequestConfig.Headers;
  }
  namespace RequestConfig {
    interface Headers extends WeChatPay.Client.Headers {
      /**
       * 微信支付公钥ID或平台证书序列号，指明加密敏感字段所用的公钥
       *
       * 填加密所用那把公钥的编号：`PUB_KEY_ID_` 开头的微信支付公钥 ID（商户平台「API 安全」可查），或平台证书的序列号。不是你自己的商户 API 证书序列号。
       * @example 'PUB_KEY_ID_0114232134912410000000000000'
       */
      'Wechatpay-Serial': string;
    }
  }
  interface WellformedResponse {
    /**
     * 商户号
     * @example '1900001109'
     */
    mch_id: string;
    /**
     * 商户单号
     *
     * 发起时由你生成。结果不明时先用它查单，弄清之前不能换单号，否则会多付一笔。
     *
     * 长度 ≤ 32；字符集 `0-9 A-Z a-z`
     * @example 'TRANSFER20261201000001'
     */
    out_bill_no: string;
    /**
     * 微信转账单号
     *
     * 受理后由微信支付生成，须存下，查单与申请回单都可用它。
     * @example '1330000071100999991182026112000019480001'
     */
    transfer_bill_no: string;
    /**
     * 商户AppID
     * @example 'wxf636efh567hg4356'
     */
    appid: string;
    /**
     * 单据状态
     *
     * - `ACCEPTED`：已受理
     * - `PROCESSING`：处理中
     * - `TRANSFERING`：转账中
     * - `SUCCESS`：转账成功
     * @example 'ACCEPTED'
     */
    state: 'ACCEPTED' | 'PROCESSING' | 'TRANSFERING' | 'SUCCESS';
    /**
     * 转账金额
     *
     * 单位 分
     * @example 400000
     */
    transfer_amount: number;
    /**
     * 转账备注
     *
     * 长度 ≤ 32
     * @example '2026年4月报销'
     */
    transfer_remark: string;
    /**
     * 失败原因
     *
     * 转账失败或资金已退回时才有，程序按它决定补充资料、换收款人还是换单号重发。
     * @example 'PAYEE_ACCOUNT_ABNORMAL'
     */
    fail_reason?: string;
    /**
     * 收款用户OpenID
     *
     * 长度 ≤ 64
     * @example 'o-MYE42l80oelYMDE34nYD456Xoy'
     */
    openid?: string;
    /**
     * 收款用户姓名
     *
     * 加密 用商户 API 证书私钥解密
     */
    user_name?: string;
    /**
     * 单据创建时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    create_time: string;
    /**
     * 最后一次状态变更时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    update_time: string;
  }
}
