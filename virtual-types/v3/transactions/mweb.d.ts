// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Transactions {
  interface Mweb {
    /**
     * H5支付下单
     *
     * `POST /v3/transactions/mweb`（直连商户、从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/H5Payment/chapter3_3.shtml
     */
    (data: Mweb.PostHttpMethod.JsonDataRequest, config: Mweb.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Mweb.PostHttpMethod.WellformedResponse>>;
    /**
     * H5支付下单
     *
     * `POST /v3/transactions/mweb`（直连商户、从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/H5Payment/chapter3_3.shtml
     */
    post(data: Mweb.PostHttpMethod.JsonDataRequest, config: Mweb.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Mweb.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Transactions.Mweb.PostHttpMethod {
  type JsonDataRequest = JsonDataRequest.Common & (JsonDataRequest.WithMchidAndAppid | JsonDataRequest.WithSpMchidAndSubMchidAndSpAppid);
  namespace JsonDataRequest {
    interface Common {
      /**
       * 子商户AppID
       *
       * 子商户自己的 AppID，须已与子商户号绑定。
       *
       * 长度 ≤ 32
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
       * 由你生成，须先存下再提交。付过款或已关闭的单号不能再用。
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
       * 交易类型
       *
       * 决定用户怎样付款，须与实际使用的支付方式一致。
       *
       * 长度 ≤ 16
       * @example 'MWEB'
       */
      trade_type: string;
      /**
       * 指定支付方式
       *
       * 限制用户能用的付款方式，不传就不限制。
       * @example 'no_credit'
       */
      limit_pay?: string;
      /**
       * 交易起始时间
       *
       * 从这个时间起订单才生效，用户才能付款。
       *
       * RFC 3339 时间，含时区
       * @example '2026-12-01T00:00:00+08:00'
       */
      time_start?: string;
      /**
       * 交易结束时间
       *
       * 用户付款的最后时限，过期后不能再付。
       *
       * RFC 3339 时间，含时区
       * @example '2026-12-31T23:59:59+08:00'
       */
      time_expire?: string;
      /**
       * MCC码
       * @example '1011'
       */
      merchant_category_code: string;
      /**
       * 支付者
       *
       * 字段：`openid`、`sp_openid`、`sub_openid`
       */
      payer?: WeChatPay.Components.OverseaPayer;
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
       * 字段：`device_id`、`device_ip`、`payer_client_ip`、`operator_id`、`store_info`
       */
      scene_info: JsonDataRequest.SceneInfo;
      /**
       * 优惠功能
       *
       * 单品优惠按这里的商品匹配，没有参加单品优惠的商品时不用传。
       *
       * 字段：`cost_price`、`receipt_id`、`goods_detail`
       */
      detail?: WeChatPay.Components.OverseaOrderDetail[];
    }
    interface WithMchidAndAppid {
      /**
       * 商户号
       *
       * 由微信支付分配。
       *
       * 与 `appid` 同填，或改填 `sp_mchid`、`sub_mchid`、`sp_appid`
       * @example '1900000109'
       */
      mchid: string;
      /**
       * 应用ID
       *
       * 在微信公众平台或开放平台申请，须已与商户号绑定。
       *
       * 与 `mchid` 同填，或改填 `sp_mchid`、`sub_mchid`、`sp_appid`；长度 ≤ 32
       * @example 'wx8888888888888888'
       */
      appid: string;
      sub_mchid?: never;
      sp_mchid?: never;
      sp_appid?: never;
    }
    interface WithSpMchidAndSubMchidAndSpAppid {
      mchid?: never;
      appid?: never;
      /**
       * 子商户号
       *
       * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
       *
       * 与 `sp_mchid`、`sp_appid` 同填，或改填 `mchid`、`appid`；长度 ≤ 32
       * @example '1900000109'
       */
      sub_mchid: string;
      /**
       * 机构商户号
       *
       * 与 `sub_mchid`、`sp_appid` 同填，或改填 `mchid`、`appid`；长度 ≤ 32
       * @example '1900000100'
       */
      sp_mchid: string;
      /**
       * 机构AppID
       *
       * 与 `sp_mchid`、`sub_mchid` 同填，或改填 `mchid`、`appid`；长度 ≤ 32
       * @example 'wx8888888888888888'
       */
      sp_appid: string;
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
      /**
       * 用户终端IP
       *
       * 用户设备的公网 IP，不是你服务器的；请求经过代理时从转发头里取。
       *
       * 长度 ≤ 45
       * @example '128.0.0.1'
       */
      payer_client_ip: string;
      /**
       * 操作员ID
       * @example '123145'
       */
      operator_id?: string;
      /**
       * 商户门店信息
       *
       * 字段：`id`、`name`、`address`
       */
      store_info: WeChatPay.Components.OverseaStoreInfo;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 本接口的专用域名 */
    baseURL: 'https://apihk.mch.weixin.qq.com';
  }
  interface WellformedResponse {
    /**
     * 支付跳转链接
     *
     * URL
     * @example 'https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx2026112016420242444321ca0631331346&package=1405458241'
     */
    mweb_url: string;
  }
}
