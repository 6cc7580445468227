// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore {
  interface Serviceorder {
    /**
     * 查询支付分订单
     *
     * `GET /v3/payscore/serviceorder`（普通商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_2.shtml
     * @see https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/get-service-order.html
     */
    get(config: Serviceorder.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Serviceorder.GetHttpMethod.WellformedResponse>>;
    /**
     * 创建支付分订单
     *
     * `POST /v3/payscore/serviceorder`（普通商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587900
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647418
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_1.shtml
     * @see https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/create-service-order.html
     */
    (data: Serviceorder.PostHttpMethod.JsonDataRequest, config?: Serviceorder.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Serviceorder.PostHttpMethod.WellformedResponse>>;
    /**
     * 创建支付分订单
     *
     * `POST /v3/payscore/serviceorder`（普通商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587900
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647418
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_1.shtml
     * @see https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/create-service-order.html
     */
    post(data: Serviceorder.PostHttpMethod.JsonDataRequest, config?: Serviceorder.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Serviceorder.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Serviceorder.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    type Params = Params.Common & (Params.WithOutOrderNo | Params.WithQueryId);
    namespace Params {
      interface Common {
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
      }
      interface WithOutOrderNo {
        /**
         * 商户服务订单号
         *
         * 与 `query_id` 二选一；长度 ≤ 32
         * @example '1234323JKHDFE1243252'
         */
        out_order_no: string;
        query_id?: never;
      }
      interface WithQueryId {
        out_order_no?: never;
        /**
         * 回跳查询ID
         *
         * 与 `out_order_no` 二选一；长度 ≤ 512
         */
        query_id: string;
      }
    }
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
    post_payments?: WeChatPay.Components.PostPayment[];
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
    collection?: WeChatPay.Components.ServiceOrderCollection;
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
    notify_url: string;
    /**
     * 服务商公众号下的用户标识
     *
     * 长度 ≤ 128
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid?: string;
    /**
     * 微信支付服务订单号
     *
     * 长度 ≤ 64
     * @example '0000300001201908301055157220022'
     */
    order_id?: string;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Serviceorder.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 商户服务订单号
     *
     * 长度 ≤ 32；字符集 `0-9 A-Z a-z _ | -`
     * @example '1234323JKHDFE1243252'
     */
    out_order_no: string;
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
     * 服务信息
     *
     * 长度 ≤ 20 字符
     * @example '某某酒店'
     */
    service_introduction: string;
    /**
     * 后付费项目
     *
     * 项数 ≤ 100；字段：`name`、`amount`、`description`、`count`
     */
    post_payments?: WeChatPay.Components.PostPayment[];
    /**
     * 商户优惠
     *
     * 项数 ≤ 30；字段：`name`、`description`、`count`
     */
    post_discounts?: JsonDataRequest.PostDiscounts[];
    /**
     * 服务时间段
     *
     * 字段：`start_time`、`start_time_remark`、`end_time`、`end_time_remark`
     */
    time_range: WeChatPay.Components.TimeRange;
    /**
     * 服务位置
     *
     * 字段：`start_location`、`end_location`
     */
    location?: WeChatPay.Components.Location;
    /**
     * 服务风险金
     *
     * 字段：`name`、`amount`、`description`
     */
    risk_fund: WeChatPay.Components.RiskFund;
    /**
     * 商户数据包
     *
     * 长度 ≤ 256 字符
     * @example 'Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald'
     */
    attach?: string;
    /**
     * 商户回调地址
     *
     * 长度 ≤ 255；URL
     * @example 'https://api.test.com'
     */
    notify_url: string;
    /**
     * 用户标识
     *
     * 长度 ≤ 128
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid?: string;
    /**
     * 是否需要用户确认
     * @default true
     * @example false
     */
    need_user_confirm?: boolean;
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
       * 优惠数量
       * @example 2
       */
      count?: number;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
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
     * 长度 ≤ 32；字符集 `0-9 A-Z a-z _ | -`
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
    post_payments?: WeChatPay.Components.PostPayment[];
    /**
     * 后付费商户优惠
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
     * @example '15646546545165651651'
     */
    order_id: string;
    /**
     * 跳转微信侧小程序订单数据
     *
     * 长度 ≤ 300 字符；字符集 `0-9 A-Z a-z _ -`
     * @example 'DJIOSQPYWDxsjdldeuwhdodwxasd_dDiodnwjh9we'
     */
    package: string;
  }
}
