// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer {
  interface TransferToQqWalletBills {
    /**
     * 发起转账到QQ钱包
     *
     * `POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills`（普通商户）
     */
    (data: TransferToQqWalletBills.PostHttpMethod.JsonDataRequest, config?: TransferToQqWalletBills.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<TransferToQqWalletBills.PostHttpMethod.WellformedResponse>>;
    /**
     * 发起转账到QQ钱包
     *
     * `POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills`（普通商户）
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
     * 长度 ≤ 32
     * @example 'plfk2020042013'
     */
    out_bill_no: string;
    /**
     * 收款用户OpenID
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
     * 长度 ≤ 1024；加密 用微信支付公钥加密
     */
    user_name?: string;
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
     * @example '2020年4月报销'
     */
    transfer_remark: string;
    /**
     * 通知地址
     *
     * URL
     * @example 'https://www.weixin.qq.com/wxpay/pay.php'
     */
    notify_url?: string;
    /**
     * 转账场景ID
     *
     * - `1401`：活动奖励
     * @example '1401'
     */
    transfer_scene_id: '1401';
    /**
     * 转账场景报备信息
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
       * @example 'PUB_KEY_ID_0114232134912410000000000000'
       */
      'Wechatpay-Serial'?: string;
    }
  }
  /** 转账到 QQ 钱包的转账单 */
  type WellformedResponse = WeChatPay.Components.QqWalletTransferBill;
}
