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
     * 长度最大 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 服务ID
     *
     * 长度最大 32
     * @example '2002000000000558128851361561536'
     */
    service_id: string;
    /**
     * 后付费项目
     *
     * 字段：`name`、`amount`、`description`、`count`
     */
    post_payments: JsonDataRequest.PostPayments[];
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
     * 修改原因
     *
     * 长度最大 50
     * @example '用户投诉'
     */
    reason: string;
    /**
     * 设备信息
     *
     * 字段：`start_device_id`、`end_device_id`、`materiel_no`
     */
    device?: JsonDataRequest.Device;
  }
  namespace JsonDataRequest {
    interface PostPayments {
      /**
       * 付费名称
       * @example '就餐费用'
       */
      name: string;
      /**
       * 付费金额
       *
       * 单位：分
       * @example 40000
       */
      amount?: number;
      /**
       * 付费说明
       * @example '就餐人均100元'
       */
      description?: string;
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
      name?: string;
      /**
       * 优惠说明
       * @example '不与其他优惠叠加'
       */
      description?: string;
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
    /** 设备信息 */
    interface Device {
      /**
       * 服务开始的设备ID
       * @example 'HG123456'
       */
      start_device_id?: string;
      /**
       * 服务结束的设备ID
       * @example 'HG123456'
       */
      end_device_id?: string;
      /** 物料URL */
      materiel_no?: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户服务订单号
     *
     * 长度最大 32
     * @example '1234323JKHDFE1243252'
     */
    out_order_no: string;
  }
  interface WellformedResponse {
    /**
     * 商户服务订单号
     *
     * 长度最大 32
     * @example '1234323JKHDFE1243252'
     */
    out_order_no: string;
    /**
     * 服务ID
     *
     * 长度最大 32
     * @example '2002000000000558128851361561536'
     */
    service_id: string;
    /**
     * 服务商公众号ID
     *
     * 长度最大 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 服务商商户号
     *
     * 长度最大 32
     * @example '1230000109'
     */
    mchid: string;
    /**
     * 服务信息
     *
     * 长度最大 20
     * @example 'XX充电宝'
     */
    service_introduction: string;
    /**
     * 服务订单状态
     *
     * 长度最大 32
     *
     * - `DOING`：服务订单进行中
     * - `EXPIRED`：服务订单已失效
     * @example 'CREATED'
     */
    state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED';
    /**
     * 订单状态说明
     *
     * 长度最大 32
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
    post_payments: WellformedResponse.PostPayments[];
    /**
     * 商户优惠
     *
     * 字段：`name`、`description`、`amount`、`count`
     */
    post_discounts?: WellformedResponse.PostDiscounts[];
    /**
     * 服务风险金
     *
     * 字段：`name`、`amount`、`description`
     */
    risk_fund?: WellformedResponse.RiskFund;
    /**
     * 总金额
     *
     * 单位：分
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
     * 字段：`start_time`、`end_time`、`start_time_remark`、`end_time_remark`
     */
    time_range?: WellformedResponse.TimeRange;
    /**
     * 服务位置
     *
     * 字段：`start_location`、`end_location`
     */
    location?: WellformedResponse.Location;
    /**
     * 附加数据
     *
     * 长度最大 256
     * @example 'Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald'
     */
    attach?: string;
    /**
     * 商户回调地址
     *
     * URL；长度最大 255
     * @example 'https://api.test.com'
     */
    notify_url?: string;
    /**
     * 微信支付服务订单号
     *
     * 长度最大 64
     * @example '0000300001201908301055157220022'
     */
    order_id?: string;
  }
  namespace WellformedResponse {
    interface PostPayments {
      /**
       * 付费名称
       * @example '就餐费用'
       */
      name: string;
      /**
       * 付费金额
       *
       * 单位：分
       * @example 40000
       */
      amount?: number;
      /**
       * 付费说明
       * @example '就餐人均100元'
       */
      description?: string;
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
      name?: string;
      /**
       * 优惠说明
       * @example '不与其他优惠叠加'
       */
      description?: string;
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
    /** 服务风险金 */
    interface RiskFund {
      /**
       * 风险名称
       *
       * - `DEPOSIT`：押金
       * - `ADVANCE`：预付款
       * - `CASH_DEPOSIT`：保证金
       * - `ESTIMATE_ORDER_COST`：预估订单费用
       * @example 'DEPOSIT'
       */
      name: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST';
      /**
       * 风险金额
       *
       * 单位：分
       * @example 10000
       */
      amount: number;
      /**
       * 风险说明
       * @example '就餐的预估费用'
       */
      description?: string;
    }
    /** 收款信息 */
    interface Collection {
      /**
       * 收款状态
       * @example 'USER_PAID'
       */
      state: 'USER_PAYING' | 'USER_PAID';
      /**
       * 总收款金额
       *
       * 单位：分
       * @example 50000
       */
      total_amount?: number;
      /**
       * 待收金额
       *
       * 单位：分
       * @example 40000
       */
      paying_amount?: number;
      /**
       * 已收金额
       *
       * 单位：分
       * @example 10000
       */
      paid_amount?: number;
      /**
       * 收款明细列表
       *
       * 字段：`seq`、`amount`、`paid_type`、`paid_time`、`transaction_id`
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
         * 单位：分
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
         * @example '20091225091210'
         */
        paid_time?: string;
        /**
         * 微信支付交易单号
         * @example '15646546545165651651'
         */
        transaction_id?: string;
      }
    }
    /** 服务时间 */
    interface TimeRange {
      /**
       * 服务开始时间
       * @example '20091225091010'
       */
      start_time?: string;
      /**
       * 服务结束时间
       * @example '20091225121010'
       */
      end_time?: string;
      /**
       * 服务开始时间备注
       * @example '备注1'
       */
      start_time_remark?: string;
      /**
       * 服务结束时间备注
       * @example '备注2'
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
}
