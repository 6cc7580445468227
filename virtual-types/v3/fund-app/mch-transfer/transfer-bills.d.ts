// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer {
  interface TransferBills {
    /**
     * 发起转账
     *
     * `POST /v3/fund-app/mch-transfer/transfer-bills`（直连商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716434
     */
    (data: TransferBills.PostHttpMethod.JsonDataRequest, config?: TransferBills.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<TransferBills.PostHttpMethod.WellformedResponse>>;
    /**
     * 发起转账
     *
     * `POST /v3/fund-app/mch-transfer/transfer-bills`（直连商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716434
     */
    post(data: TransferBills.PostHttpMethod.JsonDataRequest, config?: TransferBills.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<TransferBills.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.TransferBills.PostHttpMethod {
  interface JsonDataRequest {
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
     * 通知地址
     *
     * 微信支付把结果以 POST 发到这里：须是公网能直达的完整 HTTPS 地址，不带查询参数，不要求登录。收到后须在 5 秒内应答 200 或 204，否则会再次通知。
     *
     * 长度 ≤ 256；URL
     * @example 'https://www.weixin.qq.com/wxpay/pay.php'
     */
    notify_url?: string;
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
    transfer_scene_report_infos: WeChatPay.Components.TransferSceneReportInfo[];
    /**
     * 用户收款样式
     *
     * 用户看到的是收款确认页还是红包，不填是确认页。
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
       * 不填显示标准的收款确认页；红包样式每笔不超过 200 元，且只有部分转账场景能用。
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
       *
       * 填加密所用那把公钥的编号：`PUB_KEY_ID_` 开头的微信支付公钥 ID（商户平台「API 安全」可查），或平台证书的序列号。不是你自己的商户 API 证书序列号。
       * @example 'PUB_KEY_ID_0114232134912410000000000000'
       */
      'Wechatpay-Serial'?: string;
    }
  }
  interface WellformedResponse {
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
     *
     * 长度 ≤ 64
     * @example '1330000071100999991182026112000019480001'
     */
    transfer_bill_no: string;
    /**
     * 单据创建时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    create_time: string;
    /**
     * 单据状态
     *
     * `SUCCESS`、`FAIL`、`CANCELLED` 之后不再变，其余状态须等通知或查单。`WAIT_USER_CONFIRM` 时用 `package_info` 拉起收款页；久停在 `PROCESSING` 时看余额够不够，充值后用原单号重试；`FAIL` 须换单号重发。
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
     *
     * 与官方页面不同：公开的接口资料有这个可选的字段，页面没有写，也没有说停用。
     * @example 'PAYEE_ACCOUNT_ABNORMAL'
     */
    fail_reason?: string;
    /**
     * 跳转领取页面的package信息
     *
     * `state` 为 `WAIT_USER_CONFIRM` 时才有，交给前端拉起收款页。用户须在 24 小时内确认，拉起前先查单：仍待确认就用原值，到终态须换单号重发。
     * @example 'affffddafdfafddffda=='
     */
    package_info?: string;
  }
}
