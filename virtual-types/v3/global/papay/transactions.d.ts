// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Global.Papay {
  interface Transactions {
    /**
     * 支付扣款
     *
     * `POST /v3/global/papay/transactions`（直连商户、从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_6.shtml
     */
    (data: Transactions.PostHttpMethod.JsonDataRequest, config: Transactions.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Transactions.PostHttpMethod.WellformedResponse>>;
    /**
     * 支付扣款
     *
     * `POST /v3/global/papay/transactions`（直连商户、从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_6.shtml
     */
    post(data: Transactions.PostHttpMethod.JsonDataRequest, config: Transactions.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Transactions.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.Papay.Transactions.PostHttpMethod {
  type JsonDataRequest = JsonDataRequest.Common & (JsonDataRequest.WithAppid | JsonDataRequest.WithSpAppidAndSubMchid);
  namespace JsonDataRequest {
    interface Common {
      /**
       * 子商户应用ID
       *
       * 子商户自己的 AppID，须已与子商户号绑定。
       *
       * 长度 ≤ 32
       * @example 'wxcbda96de0b165484'
       */
      sub_appid?: string;
      /**
       * 商品描述
       *
       * 须让人看得出买的是什么。
       * @example 'image形象店-深圳腾大- QQ公仔'
       */
      description: string;
      /**
       * 商户数据
       *
       * 微信支付不解读它，查单与支付通知时原样返回。
       * @example '自定义数据'
       */
      attach?: string;
      /**
       * 通知地址
       *
       * 微信支付把结果以 POST 发到这里：须是公网能直达的完整 HTTPS 地址，不带查询参数，不要求登录。收到后须在 5 秒内应答 200 或 204，否则会再次通知。
       *
       * URL
       * @example 'https://www.weixin.qq.com/wxpay/pay.php'
       */
      notify_url: string;
      /**
       * 商户订单号
       *
       * 由你生成，须先存下再提交。扣款结果不明时用它查单，没弄清结果就换号再扣会重复收款。
       * @example 'ORDER20261201000001'
       */
      out_trade_no: string;
      /**
       * 商品标记
       *
       * 券批次设有优惠标记时，订单须带上其中任意一个才用得上券，标记由创建批次的商户自定。
       * @example 'WXG'
       */
      goods_tag?: string;
      /**
       * MCC码
       * @example '1011'
       */
      merchant_category_code: string;
      /**
       * 委托代扣协议ID
       *
       * 签约成功后由微信支付生成，从签约结果通知或查询签约取得。解约后不能再凭它扣款。
       * @example '100005698'
       */
      contract_id: string;
      /**
       * 订单金额
       *
       * 订单的金额和币种。
       *
       * 字段：`total`、`currency`
       */
      amount: WeChatPay.Components.OverseaTransactionAmount;
      /**
       * 场景信息
       *
       * 字段：`device_id`、`device_ip`
       */
      scene_info?: JsonDataRequest.SceneInfo;
    }
    interface WithAppid {
      /**
       * 商户AppID
       *
       * 在微信公众平台或开放平台申请，须已与商户号绑定。
       *
       * 或改填 `sp_appid`、`sub_mchid`；长度 ≤ 32
       * @example 'wxd678efh567hg6787'
       */
      appid: string;
      sp_appid?: never;
      sub_mchid?: never;
    }
    interface WithSpAppidAndSubMchid {
      appid?: never;
      /**
       * 机构AppID
       *
       * 与 `sub_mchid` 同填，或改填 `appid`；长度 ≤ 32
       * @example 'wx8888888888888888'
       */
      sp_appid: string;
      /**
       * 子商户号
       *
       * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
       *
       * 与 `sp_appid` 同填，或改填 `appid`；长度 ≤ 32
       * @example '1230000109'
       */
      sub_mchid: string;
    }
    /** 场景信息 */
    interface SceneInfo {
      /**
       * 商户端设备号
       *
       * 填你自己的门店号或收银设备编号。
       * @example '013467007045764'
       */
      device_id?: string;
      /**
       * 商户端设备IP
       * @example '128.0.0.1'
       */
      device_ip?: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 本接口的专用域名 */
    baseURL: 'https://apihk.mch.weixin.qq.com';
  }
  interface WellformedResponse {
    /**
     * 商户号
     * @example '1900000109'
     */
    mchid?: string;
    /**
     * 应用ID
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    appid?: string;
    /**
     * 机构商户号
     *
     * 长度 ≤ 32
     * @example '1900000100'
     */
    sp_mchid?: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid?: string;
    /**
     * 机构AppID
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    sp_appid?: string;
    /**
     * 子商户AppID
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    sub_appid?: string;
    /**
     * 商户订单号
     *
     * 这笔支付下单时商户侧传入的单号，用它找到自己系统里的订单。
     * @example 'ORDER20261201000001'
     */
    out_trade_no: string;
    /**
     * 微信支付订单号
     *
     * 微信支付为这笔支付分配的单号，存下来：退款、分账、投诉处理和对账都可用它找到这笔钱。
     * @example '4200000000002104083200000488'
     */
    transaction_id: string;
    /**
     * 商户数据
     *
     * 下单时传入的内容原样返回，当时没传就没有。
     * @example '自定义数据'
     */
    attach?: string;
    /**
     * 交易类型
     *
     * - `AUTH`：代扣
     * @example 'AUTH'
     */
    trade_type: 'AUTH';
    /**
     * 付款银行
     * @example 'CMC'
     */
    bank_type: string;
    /**
     * 支付完成时间
     *
     * 付款成功后才有。核对超时与对账看它，不看收到通知的时刻。
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    success_time: string;
    /**
     * 交易状态
     *
     * - `SUCCESS`：支付成功
     * - `REFUND`：转入退款
     * - `NOTPAY`：未支付
     * - `CLOSED`：已关闭
     * - `PAYERROR`：支付失败
     * - `USERPAYING`：用户支付中
     * @example 'SUCCESS'
     */
    trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'PAYERROR' | 'USERPAYING';
    /**
     * 交易状态描述
     *
     * 给人看的说明，程序判断用 `trade_state`。
     *
     * 长度 ≤ 256
     * @example '支付成功'
     */
    trade_state_desc: string;
    /**
     * 支付者
     *
     * 字段：`openid`、`sp_openid`、`sub_openid`
     */
    payer: WeChatPay.Components.OverseaPayer;
    /**
     * 订单金额
     *
     * 字段：`total`、`payer_total`、`currency`、`payer_currency`、`exchange_rate`
     */
    amount: WellformedResponse.Amount;
    /**
     * 优惠功能
     *
     * 字段：`promotion_id`、`name`、`scope`、`type`、`amount`、`currency`、`activity_id`、`wxpay_contribute_amount`、`merchant_contribute_amount`、`other_contribute_amount`、`goods_detail`
     */
    promotion_detail?: WeChatPay.Components.OverseaPromotionDetail[];
  }
  namespace WellformedResponse {
    /** 订单金额 */
    interface Amount {
      /**
       * 订单金额
       *
       * 优惠前的订单价；用户实际付出的看 `payer_total`。
       *
       * 单位 币种的最小单位
       * @example 888
       */
      total: number;
      /**
       * 用户支付金额
       *
       * 抵扣代金券后用户自己付出的钱。与下单金额核对用 `total`，不用它。
       *
       * 单位 币种的最小单位
       * @example 888
       */
      payer_total: number;
      /**
       * 订单标价币种
       * @example 'CNY'
       */
      currency: string;
      /**
       * 用户支付币种
       * @example 'HKD'
       */
      payer_currency: string;
      /**
       * 汇率信息
       *
       * 字段：`type`、`rate`
       */
      exchange_rate?: WeChatPay.Components.ExchangeRate;
    }
  }
}
