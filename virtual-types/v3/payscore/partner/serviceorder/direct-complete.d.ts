// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore.Partner.Serviceorder {
  interface DirectComplete {
    /**
     * 创单结单合并
     *
     * `POST /v3/payscore/partner/serviceorder/direct-complete`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_8.shtml
     */
    (data: DirectComplete.PostHttpMethod.JsonDataRequest, config?: DirectComplete.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<DirectComplete.PostHttpMethod.WellformedResponse>>;
    /**
     * 创单结单合并
     *
     * `POST /v3/payscore/partner/serviceorder/direct-complete`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_8.shtml
     */
    post(data: DirectComplete.PostHttpMethod.JsonDataRequest, config?: DirectComplete.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<DirectComplete.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Partner.Serviceorder.DirectComplete.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 服务ID
     * @example '2002000000000558128851361561536'
     */
    service_id: string;
    /**
     * 服务商应用ID
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 子商户应用ID
     * @example 'wxd678efh567hg6999'
     */
    sub_appid: string;
    /**
     * 子商户号
     * @example '1900000109'
     */
    sub_mchid?: string;
    /**
     * 商户服务订单号
     * @example '1234323JKHDFE1243252'
     */
    out_order_no: string;
    /**
     * 服务信息
     * @example 'XX充电宝'
     */
    service_introduction: string;
    /**
     * 后付费项目
     *
     * 字段：`name`、`description`、`amount`、`count`
     */
    post_payments?: JsonDataRequest.PostPayments[];
    /**
     * 后付费商户优惠
     *
     * 字段：`name`、`description`、`amount`、`count`
     */
    post_discounts?: JsonDataRequest.PostDiscounts[];
    /**
     * 总金额
     *
     * 单位：分
     * @example 50000
     */
    total_amount: number;
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
    location?: JsonDataRequest.Location;
    /** 微信支付服务分账标记 */
    profit_sharing?: boolean;
    /**
     * 订单优惠标记
     * @example 'goods_tag'
     */
    goods_tag?: string;
    /**
     * 商户数据包
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
     * 服务商公众号下的用户标识
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid?: string;
  }
  namespace JsonDataRequest {
    interface PostPayments {
      /**
       * 付费名称
       * @example '就餐费用'
       */
      name: string;
      /**
       * 付费说明
       * @example '就餐人均100元'
       */
      description?: string;
      /**
       * 付费金额
       *
       * 单位：分
       * @example 40000
       */
      amount?: number;
      /**
       * 付费数量
       * @example 4
       */
      count?: number;
    }
    interface PostDiscounts {
      /**
       * 优惠名称
       * @example '满20减1元'
       */
      name: string;
      /**
       * 优惠说明
       * @example '不与其他优惠叠加'
       */
      description: string;
      /**
       * 优惠金额
       *
       * 单位：分
       * @example 100
       */
      amount?: number;
      /**
       * 优惠数量
       * @example 2
       */
      count?: number;
    }
    /** 服务时间段 */
    interface TimeRange {
      /**
       * 服务开始时间
       * @example '20091225091010'
       */
      start_time: string;
      /**
       * 服务开始时间备注
       * @example '开始租借时间'
       */
      start_time_remark?: string;
      /**
       * 服务结束时间
       * @example '20091225121010'
       */
      end_time?: string;
      /**
       * 服务结束时间备注
       * @example '租借结束时间'
       */
      end_time_remark?: string;
    }
    /** 服务位置 */
    interface Location {
      /**
       * 服务开始地点
       * @example '嗨客时尚主题展餐厅'
       */
      start_location?: string;
      /**
       * 服务结束地点
       * @example '嗨客时尚主题展餐厅'
       */
      end_location?: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
