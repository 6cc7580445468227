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
     * @example 'wxd678efh567hg6787'
     */
    combine_appid: string;
    /**
     * 平台商户号
     * @example '1230000109'
     */
    combine_mchid: string;
    /**
     * 交易单订单号
     * @example 'P20150806125346'
     */
    combine_out_trade_no: string;
    /**
     * 支付者
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
     * 字段：`mchid`、`order_service_type`、`individual_auth_id`、`individual_name`、`out_trade_no`、`amount`、`attach`、`description`
     */
    sub_orders: JsonDataRequest.SubOrders[];
    /**
     * 交易结束时间
     *
     * RFC 3339 时间，含时区
     * @example '2018-06-08T10:34:56+08:00'
     */
    time_expire?: string;
    /**
     * 通知地址
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
       * @example '20150806125346'
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
       * @example '深圳分店'
       */
      attach: string;
      /**
       * 商品描述
       * @example 'Image形象店-深圳腾大-QQ公仔'
       */
      description: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 预支付交易会话标识
     * @example 'wx201410272009395522657a690389285100'
     */
    prepay_id: string;
  }
}
