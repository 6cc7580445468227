// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.CombineTransactions {
  interface Miniprogram {
    /**
     * 个人收款交易下单-小程序
     *
     * `POST /v3/combine-transactions/miniprogram`（电商平台、服务商）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/mini-program-prepay.html
     */
    (data: Miniprogram.PostHttpMethod.JsonDataRequest, config?: Miniprogram.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Miniprogram.PostHttpMethod.WellformedResponse>>;
    /**
     * 个人收款交易下单-小程序
     *
     * `POST /v3/combine-transactions/miniprogram`（电商平台、服务商）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/mini-program-prepay.html
     */
    post(data: Miniprogram.PostHttpMethod.JsonDataRequest, config?: Miniprogram.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Miniprogram.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.CombineTransactions.Miniprogram.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 平台商户应用ID
     *
     * 合单发起方的 AppID，须已与发起方的商户号绑定。
     * @example 'wxd678efh567hg6787'
     */
    combine_appid: string;
    /**
     * 平台商户号
     *
     * 发起合单的平台自己的商户号，由微信支付分配。
     * @example '1230000109'
     */
    combine_mchid: string;
    /**
     * 交易单订单号
     *
     * 整笔合单的单号，由你生成，须先存下再下单；退款与分账用各商品单自己的单号。
     * @example 'COMBINE20261201000001'
     */
    combine_out_trade_no: string;
    /**
     * 支付者
     *
     * 谁来付整笔合单：JSAPI 与小程序须填他的 OpenID。
     *
     * 字段：`openid`
     */
    combine_payer_info: JsonDataRequest.CombinePayerInfo;
    /**
     * 场景信息
     *
     * 字段：`device_id`、`payer_client_ip`
     */
    scene_info?: WeChatPay.Components.CombineSceneInfo;
    /**
     * 商品单信息
     *
     * 用户一次付清所有商品单，各单分别入账、退款和分账。
     *
     * 字段：`mchid`、`order_service_type`、`individual_auth_id`、`individual_name`、`out_trade_no`、`amount`、`attach`、`description`
     */
    sub_orders: JsonDataRequest.SubOrders[];
    /**
     * 交易结束时间
     *
     * 用户付款的最后时限，不是关单时间：过期后须自己关单，再换单号下单。早于下单后 1 分钟的按 1 分钟算；不填则 7 天内可付。
     *
     * RFC 3339 时间，含时区
     * @example '2026-12-31T23:59:59+08:00'
     */
    time_expire?: string;
    /**
     * 通知地址
     *
     * 微信支付把结果以 POST 发到这里：须是公网能直达的完整 HTTPS 地址，不带查询参数，不要求登录。收到后须在 5 秒内应答 200 或 204，否则会再次通知。
     *
     * URL
     * @example 'https://yourapp.com/notify'
     */
    notify_url?: string;
    /**
     * 交易场景
     *
     * - `RECOMMERCE`：二手交易
     * @example 'RECOMMERCE'
     */
    trade_scenario?: 'RECOMMERCE';
  }
  namespace JsonDataRequest {
    /** 支付者 */
    interface CombinePayerInfo {
      /**
       * 用户标识
       *
       * 付款用户在 `combine_appid` 下的标识，须用这个 AppID 取得。
       * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
       */
      openid: string;
    }
    interface SubOrders {
      /**
       * 商品单发起商户号
       * @example '1230000109'
       */
      mchid: string;
      /**
       * 商品服务类型
       *
       * - `INDIVIDUALTRADE`：个人交易
       */
      order_service_type?: 'INDIVIDUALTRADE';
      /**
       * 商品单个人收款方受理授权ID
       *
       * 收款方是个人时填，个人签约后由微信支付返回。
       * @example '1900000109'
       */
      individual_auth_id: string;
      /**
       * 商品单个人收款方平台昵称
       * @example '哈哈哈小店'
       */
      individual_name?: string;
      /**
       * 商品单商户订单号
       *
       * 这一单自己的单号，由你生成，同一合单发起方下不能重复；退款、分账都用它，不用整笔合单的单号。
       * @example 'ORDER20261201000001'
       */
      out_trade_no: string;
      /**
       * 商品单金额
       *
       * 字段：`total_amount`、`currency`
       */
      amount: WeChatPay.Components.CombineAmount;
      /**
       * 附加数据
       *
       * 微信支付不解读它，付款成功后查单与通知里原样返回，也写进交易账单；用户看不到。可放你自己系统要用的标记。
       * @example '深圳分店'
       */
      attach: string;
      /**
       * 商品描述
       *
       * 显示在用户的微信账单里，须让人看得出买的是什么。
       * @example 'Image形象店-深圳腾大-QQ公仔'
       */
      description: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 预支付交易会话标识
     *
     * 2 小时内有效，供前端调起支付并参与签名；过期须重新下单取新值。拿到它不等于付款，结果以通知或查单为准。
     * @example 'wx202611202009395522657a690389285100'
     */
    prepay_id: string;
  }
}
