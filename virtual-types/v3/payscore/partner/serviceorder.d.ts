// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore.Partner {
  interface Serviceorder {
    /**
     * 查询支付分订单（服务商）
     *
     * `GET /v3/payscore/partner/serviceorder`（服务商）
     */
    get(config: Serviceorder.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Serviceorder.GetHttpMethod.WellformedResponse>>;
    /**
     * 创建支付分订单（服务商）
     *
     * `POST /v3/payscore/partner/serviceorder`（服务商）
     */
    (data: Serviceorder.PostHttpMethod.JsonDataRequest, config?: Serviceorder.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Serviceorder.PostHttpMethod.WellformedResponse>>;
    /**
     * 创建支付分订单（服务商）
     *
     * `POST /v3/payscore/partner/serviceorder`（服务商）
     */
    post(data: Serviceorder.PostHttpMethod.JsonDataRequest, config?: Serviceorder.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Serviceorder.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Partner.Serviceorder.GetHttpMethod {
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
         * 子商户号
         *
         * 长度 ≤ 32
         * @example '1900000109'
         */
        sub_mchid: string;
      }
      interface WithOutOrderNo {
        /**
         * 商户服务订单号
         *
         * 与 `query_id` 二选一；长度 ≤ 32；字符集 `0-9 A-Z a-z _ | * -`
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
     * 长度 ≤ 32；字符集 `0-9 A-Z a-z _ | * -`
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
     * 服务商应用ID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 服务商商户号
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    mchid: string;
    /**
     * 子商户应用ID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6999'
     */
    sub_appid?: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid?: string;
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
     * 后付费商户优惠
     *
     * 项数 ≤ 30；字段：`name`、`description`、`amount`、`count`
     */
    post_discounts?: WeChatPay.Components.PostDiscount[];
    /**
     * 订单风险金
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
    /** 是否需要收款 */
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
     * 服务商公众号下的用户标识
     *
     * 长度 ≤ 128
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid?: string;
    /**
     * 子商户公众号下的用户标识
     *
     * 长度 ≤ 128
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    sub_openid?: string;
    /**
     * 微信支付服务订单号
     *
     * 长度 ≤ 64
     * @example '0000300001201908301055157220022'
     */
    order_id?: string;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Partner.Serviceorder.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 服务ID
     *
     * 长度 ≤ 32
     * @example '2002000000000558128851361561536'
     */
    service_id: string;
    /**
     * 服务商应用ID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 子商户应用ID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6999'
     */
    sub_appid?: string;
    /**
     * 商户服务订单号
     *
     * 长度 ≤ 32；字符集 `0-9 A-Z a-z _ | * -`
     * @example '1234323JKHDFE1243252'
     */
    out_order_no: string;
    /**
     * 服务信息
     *
     * 长度 ≤ 20 字符
     * @example 'XX充电宝'
     */
    service_introduction: string;
    /**
     * 后付费项目
     *
     * 项数 ≤ 100；字段：`name`、`amount`、`description`、`count`
     */
    post_payments?: WeChatPay.Components.PostPayment[];
    /**
     * 后付费商户优惠
     *
     * 项数 ≤ 30；字段：`name`、`description`、`amount`、`count`
     */
    post_discounts?: WeChatPay.Components.PostDiscount[];
    /**
     * 订单风险金
     *
     * 字段：`name`、`amount`、`description`
     */
    risk_fund: WeChatPay.Components.RiskFund;
    /**
     * 服务时间
     *
     * 字段：`start_time`、`start_time_remark`、`end_time`、`end_time_remark`
     */
    time_range: WeChatPay.Components.ServiceTimeRange;
    /**
     * 服务位置
     *
     * 字段：`start_location`、`end_location`
     */
    location?: WeChatPay.Components.Location;
    /**
     * 服务商公众号下的用户标识
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid?: string;
    /**
     * 子商户公众号下的用户标识
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    sub_openid?: string;
    /**
     * 是否需要用户确认
     * @default true
     */
    need_user_confirm?: boolean;
    /**
     * 商户回调地址
     *
     * 长度 ≤ 256；URL
     * @example 'https://api.test.com'
     */
    notify_url: string;
    /**
     * 商户数据包
     *
     * 长度 ≤ 256 字符
     * @example 'Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald'
     */
    attach?: string;
    /**
     * 设备信息
     *
     * 字段：`start_device_id`、`end_device_id`、`materiel_no`
     */
    device?: WeChatPay.Components.ServiceDevice;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 商户服务订单号
     *
     * 长度 ≤ 32；字符集 `0-9 A-Z a-z _ | * -`
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
     * 服务商应用ID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 服务商商户号
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    mchid: string;
    /**
     * 子商户应用ID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6999'
     */
    sub_appid?: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid: string;
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
     * 订单风险金
     *
     * 字段：`name`、`amount`、`description`
     */
    risk_fund?: WeChatPay.Components.RiskFund;
    /**
     * 服务时间段
     *
     * 字段：`start_time`、`start_time_remark`、`end_time`、`end_time_remark`
     */
    time_range?: WeChatPay.Components.TimeRange;
    /**
     * 服务位置
     *
     * 字段：`start_location`、`end_location`
     */
    location?: WellformedResponse.Location;
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
     * @example '0000300001201908301055157220022'
     */
    order_id?: string;
    /**
     * 跳转微信侧数据包
     *
     * 长度 ≤ 1024；字符集 `0-9 A-Z a-z _ -`
     * @example 'DJIOSQPYWDxsjdldeuwhdodwxasd_dDiodnwjh9we'
     */
    package?: string;
  }
  namespace WellformedResponse {
    /** 服务位置 */
    interface Location {
      /**
       * 服务开始地点
       *
       * 长度 ≤ 20 字符
       * @example '嗨客时尚主题展餐厅'
       */
      start_location?: string;
      /**
       * 预计服务结束地点
       *
       * 长度 ≤ 20 字符
       * @example '嗨客时尚主题展餐厅'
       */
      end_location?: string;
    }
  }
}
