// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore.Serviceorder {
  interface DirectComplete {
    /**
     * 创单结单合并
     *
     * `POST /v3/payscore/serviceorder/direct-complete`（服务商、直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_9.shtml
     */
    (data: DirectComplete.PostHttpMethod.JsonDataRequest, config?: DirectComplete.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<DirectComplete.PostHttpMethod.WellformedResponse>>;
    /**
     * 创单结单合并
     *
     * `POST /v3/payscore/serviceorder/direct-complete`（服务商、直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_9.shtml
     */
    post(data: DirectComplete.PostHttpMethod.JsonDataRequest, config?: DirectComplete.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<DirectComplete.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Serviceorder.DirectComplete.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 商户服务订单号
     *
     * 长度 1–32；字符集 `0-9 A-Z a-z _ | * -`
     * @example '1234323JKHDFE1243252'
     */
    out_order_no: string;
    /**
     * 公众账号ID
     *
     * 长度 1–32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 服务ID
     *
     * 长度 1–32
     * @example '500001'
     */
    service_id: string;
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
     * 服务信息
     *
     * 长度 1–20
     * @example '某某酒店'
     */
    service_introduction?: string;
    /**
     * 商户数据包
     *
     * 长度 1–256
     * @example 'Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald'
     */
    attach?: string;
    /**
     * 商户回调地址
     *
     * 长度 1–255；URL
     * @example 'https://api.test.com'
     */
    notify_url?: string;
    /**
     * 用户标识
     *
     * 长度 1–128
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid?: string;
    /**
     * 总金额
     *
     * 单位 分
     * @example 50000
     */
    total_amount?: number;
    /**
     * 微信支付服务分账标记
     * @default false
     */
    profit_sharing?: boolean;
    /**
     * 订单优惠标记
     *
     * 长度 ≤ 32
     */
    goods_tag?: string;
  }
  namespace JsonDataRequest {
    /** 服务时间段 */
    interface TimeRange {
      /**
       * 服务开始时间
       *
       * 长度 1–14；正则 `^(?:\d{8}|\d{14}|OnAccept)$`
       * @example '20091225091010'
       */
      start_time?: string;
      /**
       * 服务开始时间备注
       *
       * 长度 1–20 字符
       * @example '开始租借时间'
       */
      start_time_remark?: string;
      /**
       * 服务结束时间
       *
       * 长度 1–14；正则 `^(?:\d{8}|\d{14})$`
       * @example '20091225121010'
       */
      end_time?: string;
      /**
       * 服务结束时间备注
       *
       * 长度 1–20 字符
       * @example '租借结束时间'
       */
      end_time_remark?: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 商户服务订单号
     *
     * 长度 ≤ 32
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
     * @example '500001'
     */
    service_id: string;
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
     * 服务时间段
     *
     * 字段：`start_time`、`start_time_remark`、`end_time`、`end_time_remark`
     */
    time_range: WellformedResponse.TimeRange;
    /**
     * 服务位置
     *
     * 字段：`start_location`、`end_location`
     */
    location?: WeChatPay.Components.Location;
    /**
     * 服务信息
     *
     * 长度 ≤ 20
     * @example '某某酒店'
     */
    service_introduction: string;
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    mchid: string;
    /**
     * 微信支付服务订单号
     *
     * 长度 ≤ 64
     * @example '15646546545165651651'
     */
    order_id: string;
    /**
     * 服务订单状态
     *
     * - `CREATED`：服务订单已创建
     * - `DOING`：服务订单进行中
     * - `DONE`：服务订单已完成
     * - `REVOKED`：服务订单已取消
     * - `EXPIRED`：服务订单已失效
     */
    state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED';
    /**
     * 订单状态说明
     *
     * - `USER_CONFIRM`：用户确认
     * - `MCH_COMPLETE`：商户完结
     */
    state_description: 'USER_CONFIRM' | 'MCH_COMPLETE';
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
     * 长度 ≤ 255；URL
     * @example 'https://api.test.com'
     */
    notify_url?: string;
    /**
     * 总金额
     *
     * 单位 分
     * @example 50000
     */
    total_amount?: number;
  }
  namespace WellformedResponse {
    /** 服务时间段 */
    interface TimeRange {
      /**
       * 服务开始时间
       *
       * 长度 ≤ 14；正则 `^(?:\d{8}|\d{14}|OnAccept)$`
       * @example '20091225091010'
       */
      start_time?: string;
      /**
       * 服务开始时间备注
       *
       * 长度 ≤ 20 字符
       * @example '开始租借时间'
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
       * 长度 ≤ 20 字符
       * @example '租借结束时间'
       */
      end_time_remark?: string;
    }
  }
}
