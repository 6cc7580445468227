// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.Settle {
  interface PrepaySettleOrders {
    /**
     * 个人收款-申请批量结算
     *
     * `POST /v3/platsolution/ecommerce/settle/prepay-settle-orders`（电商平台）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/apply-prepay-settle-orders.html
     */
    (data: PrepaySettleOrders.PostHttpMethod.JsonDataRequest, config?: PrepaySettleOrders.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<PrepaySettleOrders.PostHttpMethod.WellformedResponse>>;
    /**
     * 个人收款-申请批量结算
     *
     * `POST /v3/platsolution/ecommerce/settle/prepay-settle-orders`（电商平台）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/apply-prepay-settle-orders.html
     */
    post(data: PrepaySettleOrders.PostHttpMethod.JsonDataRequest, config?: PrepaySettleOrders.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<PrepaySettleOrders.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.Settle.PrepaySettleOrders.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 发起方AppID
     *
     * 须已与调用方的商户号绑定。
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 商户结算批次单号
     *
     * 由你生成并存下，须唯一。
     * @example '1236698745558870'
     */
    out_settle_batch_no: string;
    /**
     * 商品单个人收款方受理授权ID
     *
     * 收款方是个人时填，个人签约后由微信支付返回。
     * @example '256322110225'
     */
    individual_auth_id: string;
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
     * 收款方描述
     * @example '共计2笔订单，订单金额100.00元，平台服务费0.60元，合计收款99.40元'
     */
    description: string;
    /**
     * 交易场景
     *
     * - `RECOMMERCE`：二手交易
     * @example 'RECOMMERCE'
     */
    trade_scenario: 'RECOMMERCE';
    /**
     * 结算信息列表
     *
     * 字段：`out_settle_no`、`transaction_id`、`settle_detail_info_list`
     */
    settle_info_list: JsonDataRequest.SettleInfoList[];
    /** 收款类型模板ID */
    receive_type_template_id?: 1 | 2;
  }
  namespace JsonDataRequest {
    interface SettleInfoList {
      /**
       * 商户结算单号
       *
       * 由你生成并存下，须唯一。
       * @example '12369666555136622'
       */
      out_settle_no: string;
      /**
       * 微信支付订单号
       *
       * 付款成功后由微信支付生成，从支付成功通知或查单取得，付款前没有。
       * @example '4200002026202612011234567890'
       */
      transaction_id: string;
      /**
       * 结算明细单列表
       *
       * 字段：`out_settle_detail_no`、`settle_type`、`receiver_type`、`receiver_account`、`amount`
       */
      settle_detail_info_list: SettleInfoList.SettleDetailInfoList[];
    }
    namespace SettleInfoList {
      interface SettleDetailInfoList {
        /**
         * 商户结算明细单号
         *
         * 由你生成并存下，须唯一。
         * @example '123688556699666554'
         */
        out_settle_detail_no: string;
        /**
         * 结算类型
         * @example 'RECEIVE'
         */
        settle_type: string;
        /**
         * 接收方类型
         * @example 'MERCHANT'
         */
        receiver_type: string;
        /**
         * 接收方账号
         * @example '1234567890'
         */
        receiver_account: string;
        /**
         * 金额
         *
         * 字段：`amount`、`currency`
         */
        amount: SettleDetailInfoList.Amount;
      }
      namespace SettleDetailInfoList {
        /** 金额 */
        interface Amount {
          /**
           * 金额
           *
           * 单位 分
           * @example 11000
           */
          amount: number;
          /**
           * 币种
           * @example 'CNY'
           */
          currency?: string;
        }
      }
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /** 商户结算批次单号 */
    out_settle_batch_no: string;
    /** 微信支付结算批次单号 */
    settle_batch_no: string;
    /** 商品单个人收款方受理授权ID */
    individual_auth_id: string;
    /** 收款方描述 */
    description: string;
    /** 批次状态 */
    state: string;
    /** 交易场景 */
    trade_scenario: string;
    /**
     * 批次创建时间
     *
     * RFC 3339 时间，含时区
     */
    create_time: string;
    /**
     * 批次完成时间
     *
     * RFC 3339 时间，含时区
     */
    finish_time?: string;
  }
}
