// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer {
  interface TransferBills {
    /**
     * 发起转账
     *
     * `POST /v3/fund-app/mch-transfer/transfer-bills`（普通商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716434
     * @see https://pay.weixin.qq.com/docs/merchant/apis/mch-trans/transfer-bill/transfer-to-user.html
     */
    (data: TransferBills.PostHttpMethod.JsonDataRequest, config?: TransferBills.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<TransferBills.PostHttpMethod.WellformedResponse>>;
    /**
     * 发起转账
     *
     * `POST /v3/fund-app/mch-transfer/transfer-bills`（普通商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716434
     * @see https://pay.weixin.qq.com/docs/merchant/apis/mch-trans/transfer-bill/transfer-to-user.html
     */
    post(data: TransferBills.PostHttpMethod.JsonDataRequest, config?: TransferBills.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<TransferBills.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.TransferBills.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 商户AppID
     *
     * 长度 ≤ 32
     * @example 'wxf636efh567hg4356'
     */
    appid: string;
    /**
     * 商户单号
     *
     * 长度 ≤ 32；字符集 `0-9 A-Z a-z`
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
     * 收款用户姓名
     *
     * 加密 用微信支付公钥加密
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
     * 长度 ≤ 256；URL
     * @example 'https://www.weixin.qq.com/wxpay/pay.php'
     */
    notify_url?: string;
    /**
     * 用户收款感知
     * @example '现金奖励'
     */
    user_recv_perception?: string;
    /**
     * 转账场景ID
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
     * 字段：`info_type`、`info_content`
     */
    transfer_scene_report_infos: WeChatPay.Components.TransferSceneReportInfo[];
    /**
     * 用户收款样式
     *
     * 字段：`type`
     */
    user_recv_style?: JsonDataRequest.UserRecvStyle;
  }
  namespace JsonDataRequest {
    /** 用户收款样式 */
    interface UserRecvStyle {
      /**
       * 用户收款样式类型
       *
       * - `CONFIRM_PAGE`：确认页
       * - `RED_PACKET`：红包
       */
      type: 'CONFIRM_PAGE' | 'RED_PACKET';
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
     * 商户单号
     *
     * 长度 ≤ 32；字符集 `0-9 A-Z a-z`
     * @example 'plfk2020042013'
     */
    out_bill_no: string;
    /**
     * 微信转账单号
     *
     * 长度 ≤ 64
     * @example '1330000071100999991182020050700019480001'
     */
    transfer_bill_no: string;
    /**
     * 单据创建时间
     *
     * RFC 3339 时间，含时区
     * @example '2015-05-20T13:29:35.120+08:00'
     */
    create_time: string;
    /**
     * 单据状态
     *
     * - `ACCEPTED`：已受理
     * - `PROCESSING`：处理中
     * - `WAIT_USER_CONFIRM`：待用户确认
     * - `TRANSFERING`：转账中
     * - `SUCCESS`：转账成功
     * - `FAIL`：转账失败
     * - `CANCELING`：撤销中
     * - `CANCELLED`：已撤销
     * @example 'ACCEPTED'
     */
    state: 'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED';
    /**
     * 失败原因
     * @example 'PAYEE_ACCOUNT_ABNORMAL'
     */
    fail_reason?: string;
    /**
     * 跳转领取页面的package信息
     * @example 'affffddafdfafddffda=='
     */
    package_info?: string;
  }
}
