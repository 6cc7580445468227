// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore.Serviceorder._out_order_no_ {
  interface Complete {
    /**
     * 完结支付分订单
     *
     * `POST /v3/payscore/serviceorder/{out_order_no}/complete`（普通商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587955
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647421
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_5.shtml
     * @see https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/complete-service-order.html
     */
    (data: Complete.PostHttpMethod.JsonDataRequest, config: Complete.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Complete.PostHttpMethod.WellformedResponse>>;
    /**
     * 完结支付分订单
     *
     * `POST /v3/payscore/serviceorder/{out_order_no}/complete`（普通商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587955
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647421
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_5.shtml
     * @see https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/complete-service-order.html
     */
    post(data: Complete.PostHttpMethod.JsonDataRequest, config: Complete.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Complete.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Serviceorder._out_order_no_.Complete.PostHttpMethod {
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
     * 项数 ≤ 100；字段：`name`、`amount`、`description`、`count`
     */
    post_payments: WeChatPay.Components.PostPayment[];
    /**
     * 商户优惠
     *
     * 项数 ≤ 30；字段：`name`、`description`、`amount`、`count`
     */
    post_discounts?: JsonDataRequest.PostDiscounts[];
    /**
     * 总金额
     *
     * 单位 分
     * @example 50000
     */
    total_amount: number;
    /**
     * 实际服务时间段
     *
     * 字段：`start_time`、`start_time_remark`、`end_time`、`end_time_remark`
     */
    time_range?: WeChatPay.Components.ServiceTimeRange;
    /**
     * 实际服务位置
     *
     * 字段：`end_location`
     */
    location?: JsonDataRequest.Location;
    /**
     * 微信支付服务分账标记
     * @default false
     * @example false
     */
    profit_sharing?: boolean;
    /**
     * 订单优惠标记
     *
     * 长度 ≤ 32
     * @example 'goods_tag'
     */
    goods_tag?: string;
    /**
     * 设备信息
     *
     * 字段：`start_device_id`、`end_device_id`、`materiel_no`
     */
    device?: WeChatPay.Components.ServiceDevice;
  }
  namespace JsonDataRequest {
    interface PostDiscounts {
      /**
       * 优惠名称
       *
       * 长度 ≤ 20 字符
       * @example '满20减1元'
       */
      name: string;
      /**
       * 优惠说明
       *
       * 长度 ≤ 30 字符
       * @example '不与其他优惠叠加'
       */
      description: string;
      /**
       * 优惠金额
       *
       * 单位 分
       * @example 100
       */
      amount?: number;
      /**
       * 优惠数量
       * @example 2
       */
      count?: number;
    }
    /** 实际服务位置 */
    interface Location {
      /**
       * 服务结束地点
       *
       * 长度 ≤ 20 字符
       * @example '嗨客时尚主题展餐厅'
       */
      end_location?: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户服务订单号
     *
     * 长度 ≤ 64；字符集 `0-9 A-Z a-z _ | -`
     */
    out_order_no: string;
  }
  interface WellformedResponse {
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
     * 长度 ≤ 20 字符
     * @example '某某酒店'
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
     * @example 'DOING'
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
     * 商户收款总金额
     *
     * 单位 分
     * @example 40000
     */
    total_amount: number;
    /**
     * 后付费项目
     *
     * 字段：`name`、`amount`、`description`、`count`
     */
    post_payments?: WeChatPay.Components.PostPayment[];
    /**
     * 后付费商户优惠
     *
     * 项数 ≤ 30；字段：`name`、`description`、`amount`、`count`
     */
    post_discounts?: WellformedResponse.PostDiscounts[];
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
     * 字段：`end_location`
     */
    location?: WellformedResponse.Location;
    /**
     * 微信支付服务订单号
     *
     * 长度 ≤ 64
     * @example '15646546545165651651'
     */
    order_id?: string;
    /**
     * 是否需要收款
     * @example true
     */
    need_collection?: boolean;
  }
  namespace WellformedResponse {
    interface PostDiscounts {
      /**
       * 优惠名称
       *
       * 长度 ≤ 20 字符
       * @example '满20减1元'
       */
      name?: string;
      /**
       * 优惠说明
       *
       * 长度 ≤ 30 字符
       * @example '不与其他优惠叠加'
       */
      description?: string;
      /**
       * 优惠金额
       *
       * 单位 分
       * @example 100
       */
      amount?: number;
      /**
       * 优惠数量
       * @example 2
       */
      count?: number;
    }
    /** 服务位置 */
    interface Location {
      /**
       * 服务结束地点
       *
       * 长度 ≤ 20 字符
       * @example '嗨客时尚主题展餐厅'
       */
      end_location?: string;
    }
  }
}
