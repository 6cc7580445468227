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
     * @example 'plfk2020042013'
     */
    out_bill_no: string;
    /**
     * 收款用户OpenID
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
     * 需用微信支付公钥加密（RSAES-OAEP）
     */
    user_name?: string;
    /**
     * 转账金额
     *
     * 单位：分
     * @example 400000
     */
    transfer_amount: number;
    /**
     * 转账备注
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
     * @example '1401'
     */
    transfer_scene_id: '1401';
    /**
     * 转账场景报备信息
     *
     * 字段：`info_type`、`info_content`
     */
    transfer_scene_report_infos: JsonDataRequest.TransferSceneReportInfos[];
  }
  namespace JsonDataRequest {
    interface TransferSceneReportInfos {
      /**
       * 信息类型
       * @example '活动名称'
       */
      info_type: string;
      /**
       * 信息内容
       * @example '注册会员有礼'
       */
      info_content: string;
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
     * 商户号
     * @example '1900001109'
     */
    mchid: string;
    /**
     * 商户单号
     * @example 'plfk2020042013'
     */
    out_bill_no: string;
    /**
     * 微信转账单号
     * @example '1330000071100999991182020050700019480001'
     */
    transfer_bill_no: string;
    /**
     * QQ互联开放平台AppID
     * @example '102022609'
     */
    appid?: string;
    /**
     * 单据状态
     *
     * - `ACCEPTED`：转账已受理
     * - `WAIT_USER_CONFIRM`：待收款用户确认
     * - `FAIL`：转账失败
     * - `CANCELING`：商户撤销请求受理成功
     * - `CANCELLED`：转账撤销完成
     * @example 'ACCEPTED'
     */
    state: 'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED';
    /**
     * 转账金额
     *
     * 单位：分
     * @example 400000
     */
    transfer_amount: number;
    /**
     * 转账备注
     * @example '2020年4月报销'
     */
    transfer_remark: string;
    /**
     * 收款用户OpenID
     * @example 'o-MYE42l80oelYMDE34nYD456Xoy'
     */
    openid?: string;
    /**
     * 收款用户QQ号
     * @example '490379403'
     */
    user_qq?: string;
    /**
     * 收款用户姓名
     *
     * 密文，用商户API证书私钥解密
     */
    user_name?: string;
    /**
     * 失败原因
     * @example 'PAYEE_ACCOUNT_ABNORMAL'
     */
    fail_reason?: string;
    /**
     * 单据创建时间
     *
     * RFC 3339 日期时间
     * @example '2015-05-20T13:29:35.120+08:00'
     */
    create_time: string;
    /**
     * 最后一次状态变更时间
     *
     * RFC 3339 日期时间
     * @example '2015-05-20T13:29:35.120+08:00'
     */
    update_time?: string;
  }
}
