// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore.Serviceorder._out_order_no_ {
  interface Modify {
    /**
     * 修改订单金额
     *
     * `POST /v3/payscore/serviceorder/{out_order_no}/modify`（普通商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587957
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647427
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_4.shtml
     * @see https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/modify-service-order.html
     */
    (data: Modify.PostHttpMethod.JsonDataRequest, config: Modify.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Modify.PostHttpMethod.WellformedResponse>>;
    /**
     * 修改订单金额
     *
     * `POST /v3/payscore/serviceorder/{out_order_no}/modify`（普通商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587957
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647427
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_4.shtml
     * @see https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/modify-service-order.html
     */
    post(data: Modify.PostHttpMethod.JsonDataRequest, config: Modify.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Modify.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Serviceorder._out_order_no_.Modify.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 公众账号ID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 服务ID
     *
     * 长度 ≤ 32
     * @example '2002000000000558128851361561536'
     */
    service_id: string;
    /**
     * 后付费项目
     *
     * 字段：`name`、`amount`、`description`、`count`
     */
    post_payments: WeChatPay.Components.PostPayment[];
    /**
     * 后付费商户优惠
     *
     * 项数 ≤ 30；字段：`name`、`description`、`amount`、`count`
     */
    post_discounts?: WeChatPay.Components.PostDiscount[];
    /**
     * 总金额
     *
     * 单位 分
     * @example 50000
     */
    total_amount: number;
    /**
     * 修改原因
     *
     * 长度 ≤ 50 字符
     * @example '用户投诉'
     */
    reason: string;
    /**
     * 设备信息
     *
     * 字段：`start_device_id`、`end_device_id`、`materiel_no`
     */
    device?: WeChatPay.Components.ServiceDevice;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户服务订单号
     *
     * 长度 ≤ 32
     * @example '1234323JKHDFE1243252'
     */
    out_order_no: string;
  }
  interface WellformedResponse {
    /**
     * 商户服务订单号
     *
     * 长度 ≤ 32
     * @example '1234323JKHDFE1243252'
     */
    out_order_no: string;
    /**
     * 服务ID
     *
     * 长度 ≤ 32
     * @example '2002000000000558128851361561536'
     */
    service_id: string;
    /**
     * 公众账号ID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    mchid: string;
    /**
     * 服务信息
     *
     * 长度 ≤ 20 字符
     * @example 'XX充电宝'
     */
    service_introduction: string;
    /**
     * 服务订单状态
     *
     * 长度 ≤ 32
     *
     * - `CREATED`：服务订单已创建
     * - `DOING`：服务订单进行中
     * - `DONE`：服务订单已完成
     * - `REVOKED`：服务订单已取消
     * - `EXPIRED`：服务订单已失效
     * @example 'CREATED'
     */
    state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED';
    /**
     * 订单状态说明
     *
     * 长度 ≤ 32
     *
     * - `USER_CONFIRM`：用户确认
     * - `MCH_COMPLETE`：商户完结
     * @example 'MCH_COMPLETE'
     */
    state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE';
    /**
     * 后付费项目
     *
     * 字段：`name`、`amount`、`description`、`count`
     */
    post_payments: WeChatPay.Components.PostPayment[];
    /**
     * 商户优惠
     *
     * 项数 ≤ 30；字段：`name`、`description`、`amount`、`count`
     */
    post_discounts?: WeChatPay.Components.PostDiscount[];
    /**
     * 服务风险金
     *
     * 字段：`name`、`amount`、`description`
     */
    risk_fund?: WeChatPay.Components.RiskFund;
    /**
     * 总金额
     *
     * 单位 分
     * @example 40000
     */
    total_amount?: number;
    /**
     * 是否需要收款
     * @example true
     */
    need_collection?: boolean;
    /**
     * 收款信息
     *
     * 字段：`state`、`total_amount`、`paying_amount`、`paid_amount`、`details`、`bank_type`
     */
    collection?: WellformedResponse.Collection;
    /**
     * 服务时间
     *
     * 字段：`start_time`、`start_time_remark`、`end_time`、`end_time_remark`
     */
    time_range?: WeChatPay.Components.ServiceTimeRange;
    /**
     * 服务位置
     *
     * 字段：`start_location`、`end_location`
     */
    location?: WeChatPay.Components.Location;
    /**
     * 附加数据
     *
     * 长度 ≤ 256 字符
     * @example 'Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald'
     */
    attach?: string;
    /**
     * 商户回调地址
     *
     * 长度 ≤ 256；URL
     * @example 'https://api.test.com'
     */
    notify_url?: string;
    /**
     * 微信支付服务订单号
     *
     * 长度 ≤ 64
     * @example '0000300001201908301055157220022'
     */
    order_id?: string;
  }
  namespace WellformedResponse {
    /** 收款信息 */
    interface Collection {
      /**
       * 收款状态
       *
       * - `USER_PAYING`：待支付
       * - `USER_PAID`：已支付
       * @example 'USER_PAID'
       */
      state: 'USER_PAYING' | 'USER_PAID';
      /**
       * 总收款金额
       *
       * 单位 分
       * @example 50000
       */
      total_amount?: number;
      /**
       * 待收金额
       *
       * 单位 分
       * @example 40000
       */
      paying_amount?: number;
      /**
       * 已收金额
       *
       * 单位 分
       * @example 10000
       */
      paid_amount?: number;
      /**
       * 收款明细列表
       *
       * 字段：`seq`、`amount`、`paid_type`、`paid_time`、`transaction_id`、`promotion_detail`
       */
      details?: Collection.Details[];
      /** 收款银行 */
      bank_type?: string;
    }
    namespace Collection {
      interface Details {
        /**
         * 收款序号
         * @example 1
         */
        seq?: number;
        /**
         * 单笔收款金额
         *
         * 单位 分
         * @example 10000
         */
        amount?: number;
        /**
         * 收款成功渠道
         *
         * - `NEWTON`：微信支付分收款
         * - `MCH`：商户渠道收款
         * @example 'NEWTON'
         */
        paid_type?: 'NEWTON' | 'MCH';
        /**
         * 收款成功时间
         *
         * 长度 ≤ 32
         * @example '20091225091210'
         */
        paid_time?: string;
        /**
         * 微信支付交易单号
         *
         * 长度 ≤ 64
         * @example '15646546545165651651'
         */
        transaction_id?: string;
        /**
         * 优惠功能
         *
         * 字段：`coupon_id`、`name`、`scope`、`type`、`amount`、`stock_id`、`wechatpay_contribute`、`merchant_contribute`、`other_contribute`、`currency`、`goods_detail`
         */
        promotion_detail?: Details.PromotionDetail[];
      }
      namespace Details {
        interface PromotionDetail {
          /**
           * 券ID
           *
           * 长度 ≤ 32
           */
          coupon_id: string;
          /**
           * 优惠名称
           *
           * 长度 ≤ 64
           */
          name?: string;
          /**
           * 优惠范围
           *
           * 长度 ≤ 32
           */
          scope?: string;
          /**
           * 优惠类型
           *
           * 长度 ≤ 32
           */
          type?: string;
          /**
           * 优惠券面额
           *
           * 单位 分
           */
          amount: number;
          /**
           * 活动ID
           *
           * 长度 ≤ 32
           * @example '931386'
           */
          stock_id?: string;
          /**
           * 微信出资
           *
           * 单位 分
           */
          wechatpay_contribute?: number;
          /**
           * 商户出资
           *
           * 单位 分
           */
          merchant_contribute?: number;
          /**
           * 其他出资
           *
           * 单位 分
           */
          other_contribute?: number;
          /**
           * 优惠币种
           *
           * 长度 ≤ 32
           * @example 'CNY'
           */
          currency?: string;
          /**
           * 单品列表
           *
           * 字段：`quantity`、`unit_price`、`discount_amount`、`goods_remark`
           */
          goods_detail?: PromotionDetail.GoodsDetail[];
        }
        namespace PromotionDetail {
          interface GoodsDetail {
            /**
             * 商品数量
             * @example 1
             */
            quantity?: number;
            /**
             * 商品价格
             *
             * 单位 分
             * @example 1
             */
            unit_price?: number;
            /**
             * 商品优惠金额
             *
             * 单位 分
             */
            discount_amount?: number;
            /**
             * 商品备注
             *
             * 长度 ≤ 128
             */
            goods_remark?: string;
          }
        }
      }
    }
  }
}
