// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.Partner.TransferBills {
  interface Transfer {
    /**
     * 转账（用户自动收款）
     *
     * `POST /v3/fund-app/mch-transfer/partner/transfer-bills/transfer`（服务商）
     */
    (data: Transfer.PostHttpMethod.JsonDataRequest, config?: Transfer.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Transfer.PostHttpMethod.WellformedResponse>>;
    /**
     * 转账（用户自动收款）
     *
     * `POST /v3/fund-app/mch-transfer/partner/transfer-bills/transfer`（服务商）
     */
    post(data: Transfer.PostHttpMethod.JsonDataRequest, config?: Transfer.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Transfer.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.Partner.TransferBills.Transfer.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 二级商户号
     *
     * 二级商户进件审核通过后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     * @example '1900001121'
     */
    sub_mchid: string;
    /**
     * 商户AppID
     *
     * 在微信公众平台或开放平台申请，须已与商户号绑定。
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
     * 长度 ≤ 32
     * @example 'TRANSFER20261201000001'
     */
    out_bill_no: string;
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
     * 微信自动收款授权单号
     *
     * 用户授权后由微信支付返回，在授权结果通知里。
     * @example '201202504101000123456789012'
     */
    authorization_id: string;
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
     * 二级商户号
     * @example '1900001121'
     */
    sub_mchid: string;
    /**
     * 商户号
     * @example '1900001109'
     */
    mchid?: string;
    /**
     * 商户单号
     *
     * 发起时由你生成。结果不明时先用它查单，弄清之前不能换单号，否则会多付一笔。
     *
     * 长度 ≤ 32
     * @example 'TRANSFER20261201000001'
     */
    out_bill_no: string;
    /**
     * 微信转账单号
     * @example '1330000071100999991182026112000019480001'
     */
    transfer_bill_no: string;
    /**
     * 商户AppID
     *
     * 长度 ≤ 32
     * @example 'wxf636efh567hg4356'
     */
    appid?: string;
    /**
     * 单据状态
     *
     * - `ACCEPTED`：已受理
     * - `SUCCESS`：转账成功
     * @example 'ACCEPTED'
     */
    state: 'ACCEPTED' | 'SUCCESS';
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
     * 长度 ≤ 1024；加密 用商户 API 证书私钥解密
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
    update_time?: string;
  }
}
