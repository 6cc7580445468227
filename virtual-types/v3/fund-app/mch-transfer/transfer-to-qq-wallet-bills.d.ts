// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer {
  interface TransferToQqWalletBills {
    /**
     * 发起转账到QQ钱包
     *
     * `POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills`（直连商户）
     */
    (data: TransferToQqWalletBills.PostHttpMethod.JsonDataRequest, config?: TransferToQqWalletBills.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<TransferToQqWalletBills.PostHttpMethod.WellformedResponse>>;
    /**
     * 发起转账到QQ钱包
     *
     * `POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills`（直连商户）
     */
    post(data: TransferToQqWalletBills.PostHttpMethod.JsonDataRequest, config?: TransferToQqWalletBills.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<TransferToQqWalletBills.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.TransferToQqWalletBills.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * QQ互联开放平台AppID
     * @example '102022609'
     */
    appid: string;
    /**
     * 商户单号
     *
     * 由你生成，须先存下再转账。没有得到明确结果时先用它查询，换单号再转会多付一笔。
     *
     * 长度 ≤ 32
     * @example 'TRANSFER20261201000001'
     */
    out_bill_no: string;
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
     * 收款用户QQ号
     * @example '490379403'
     */
    user_qq?: string;
    /**
     * 收款用户姓名
     *
     * 传了就与收款人的微信实名核对，不一致则转账失败。
     *
     * 长度 ≤ 1024；加密 用微信支付公钥加密
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
     * 通知地址
     *
     * 微信支付把结果以 POST 发到这里：须是公网能直达的完整 HTTPS 地址，不带查询参数，不要求登录。收到后须在 5 秒内应答 200 或 204，否则会再次通知。
     *
     * URL
     * @example 'https://www.weixin.qq.com/wxpay/pay.php'
     */
    notify_url?: string;
    /**
     * 转账场景ID
     *
     * 在商户平台「产品中心 > 商家转账」申请到的场景，须与这笔钱的真实用途相符。它决定要报备哪些信息，以及用户看到的收款原因。
     *
     * - `1401`：活动奖励
     * @example '1401'
     */
    transfer_scene_id: '1401';
    /**
     * 转账场景报备信息
     *
     * 须填满所用转账场景要求的全部信息，每种一条，不能重复。要哪几种由场景决定。
     *
     * 字段：`info_type`、`info_content`
     */
    transfer_scene_report_infos: WeChatPay.Components.TransferSceneReportInfo[];
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
  /** 转账到 QQ 钱包的转账单 */
  type WellformedResponse = WeChatPay.Components.QqWalletTransferBill;
}
