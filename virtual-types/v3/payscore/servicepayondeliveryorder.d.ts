// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore {
  interface Servicepayondeliveryorder {
    /**
     * 创建先用后付订单
     *
     * `POST /v3/payscore/servicepayondeliveryorder`（普通商户）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/create-pay-on-delivery-service-order.html
     */
    (data: Servicepayondeliveryorder.PostHttpMethod.JsonDataRequest, config?: Servicepayondeliveryorder.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Servicepayondeliveryorder.PostHttpMethod.WellformedResponse>>;
    /**
     * 创建先用后付订单
     *
     * `POST /v3/payscore/servicepayondeliveryorder`（普通商户）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/create-pay-on-delivery-service-order.html
     */
    post(data: Servicepayondeliveryorder.PostHttpMethod.JsonDataRequest, config?: Servicepayondeliveryorder.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Servicepayondeliveryorder.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Servicepayondeliveryorder.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 商户服务订单号
     *
     * 长度 ≤ 32
     * @example '1234323JKHDFE1243252'
     */
    out_order_no: string;
    /**
     * 公众账号ID
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 服务ID
     *
     * 长度 ≤ 32
     * @example '500001'
     */
    service_id: string;
    /**
     * 服务信息
     *
     * 长度 ≤ 20
     * @example '某某酒店'
     */
    service_introduction: string;
    /**
     * 后付费项目
     *
     * 字段：`name`、`amount`、`description`、`count`
     */
    post_payments?: WeChatPay.Components.PostPayment[];
    /**
     * 商户优惠
     *
     * 字段：`name`、`description`、`amount`、`count`
     */
    post_discounts?: WeChatPay.Components.PostDiscount[];
    /**
     * 服务时间段
     *
     * 字段：`start_time`、`start_time_remark`、`end_time`、`end_time_remark`
     */
    time_range: JsonDataRequest.TimeRange;
    /**
     * 服务位置
     *
     * 字段：`start_location`、`end_location`
     */
    location?: WeChatPay.Components.Location;
    /**
     * 订单风险金
     *
     * 字段：`name`、`amount`、`description`
     */
    risk_fund: JsonDataRequest.RiskFund;
    /**
     * 商户数据包
     *
     * 长度 ≤ 256
     * @example 'Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald'
     */
    attach?: string;
    /**
     * 商户回调地址
     *
     * URL
     * @example 'https://api.test.com'
     */
    notify_url: string;
    /**
     * 用户标识
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid?: string;
    /** 是否需要用户确认 */
    need_user_confirm?: boolean;
    /**
     * 商户号
     * @example '1230000109'
     */
    mchid?: string;
    /**
     * 先用后付购物详情
     *
     * 字段：`real_merchant_appid`、`jump_link`、`goods`
     */
    shopping_info: JsonDataRequest.ShoppingInfo;
  }
  namespace JsonDataRequest {
    /** 服务时间段 */
    interface TimeRange {
      /**
       * 服务开始时间
       *
       * 长度 ≤ 14；正则 `^(?:\d{8}|\d{14}|OnAccept)$`
       * @example '20091225091010'
       */
      start_time: string;
      /**
       * 服务开始时间备注
       *
       * 长度 ≤ 20
       * @example '备注1'
       */
      start_time_remark?: string;
      /**
       * 服务结束时间
       *
       * 长度 ≤ 14；正则 `^(?:\d{8}|\d{14})$`
       * @example '20091225121010'
       */
      end_time?: string;
      /**
       * 服务结束时间备注
       *
       * 长度 ≤ 50
       * @example '备注2'
       */
      end_time_remark?: string;
    }
    /** 订单风险金 */
    interface RiskFund {
      /**
       * 风险金名称
       *
       * - `DEPOSIT`：押金
       * - `ADVANCE`：预付款
       * - `CASH_DEPOSIT`：保证金
       * - `ESTIMATE_ORDER_COST`：预估订单费用
       */
      name: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST';
      /**
       * 风险金额
       *
       * 单位 分
       * @example 10000
       */
      amount: number;
      /**
       * 风险说明
       *
       * 长度 ≤ 30
       * @example '就餐的预估费用'
       */
      description?: string;
    }
    /** 先用后付购物详情 */
    interface ShoppingInfo {
      /**
       * 实际购物商家公众号ID
       * @example 'wxd678efh567hg6787'
       */
      real_merchant_appid?: string;
      /**
       * 单详跳转链接
       *
       * 字段：`jump_link_type`、`appid`、`path`
       */
      jump_link: ShoppingInfo.JumpLink;
      /**
       * 商品列表
       *
       * 字段：`name`、`picture`、`amount`、`count`、`category_id`
       */
      goods: WeChatPay.Components.ShoppingGoods[];
    }
    namespace ShoppingInfo {
      /** 单详跳转链接 */
      interface JumpLink {
        /**
         * 跳转链接类型
         *
         * - `JUMP_LINK_MINI_PROGRAM`：小程序
         */
        jump_link_type?: 'JUMP_LINK_MINI_PROGRAM';
        /** 小程序跳转AppID */
        appid?: string;
        /** 小程序跳转path */
        path?: string;
      }
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 公众账号ID
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 商户号
     * @example '1230000109'
     */
    mchid: string;
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
     * 服务信息
     *
     * 长度 ≤ 20
     * @example '某某酒店'
     */
    service_introduction: string;
    /**
     * 服务订单状态
     * @example 'CREATED'
     */
    state: string;
    /**
     * 订单状态说明
     *
     * 长度 ≤ 32
     * @example 'MCH_COMPLETE'
     */
    state_description?: string;
    /**
     * 后付费项目
     *
     * 字段：`name`、`amount`、`description`、`count`
     */
    post_payments?: WeChatPay.Components.PostPayment[];
    /**
     * 后付费商户优惠
     *
     * 字段：`name`、`description`、`amount`、`count`
     */
    post_discounts?: WeChatPay.Components.PostDiscount[];
    /**
     * 服务风险金
     *
     * 字段：`name`、`amount`、`description`
     */
    risk_fund?: WeChatPay.Components.RiskFund;
    /**
     * 服务时间段
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
     * 商户数据包
     *
     * 长度 ≤ 256
     * @example 'Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald'
     */
    attach?: string;
    /**
     * 商户回调地址
     *
     * URL
     * @example 'https://api.test.com'
     */
    notify_url?: string;
    /**
     * 微信支付服务订单号
     *
     * 长度 ≤ 64
     * @example '15646546545165651651'
     */
    order_id: string;
    /**
     * 跳转微信侧小程序订单数据
     * @example 'DJIOSQPYWDxsjdldeuwhdodwxasd_dDiodnwjh9we'
     */
    package: string;
    /**
     * 先用后付购物详情
     *
     * 字段：`real_merchant_appid`、`jump_link`、`goods`
     */
    shopping_info?: WeChatPay.Components.ShoppingInfo;
  }
}
