// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Qrcode {
  interface Transactions {
    /**
     * 扣费受理
     *
     * `POST /v3/qrcode/transactions`（服务商、直连商户）
     */
    (data: Transactions.PostHttpMethod.JsonDataRequest, config?: Transactions.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Transactions.PostHttpMethod.WellformedResponse>>;
    /**
     * 扣费受理
     *
     * `POST /v3/qrcode/transactions`（服务商、直连商户）
     */
    post(data: Transactions.PostHttpMethod.JsonDataRequest, config?: Transactions.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Transactions.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Qrcode.Transactions.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 商户在微信申请公众号或移动应用成功后分配的账号ID
     * @example 'wxcbda96de0b165486'
     */
    appid: string;
    /**
     * 子公众账号ID
     * @example 'wxcbda96de0b165486'
     */
    sub_appid?: string;
    /**
     * 微信支付分配的子商户号
     * @example '1900000109'
     */
    sub_mchid?: string;
    /**
     * 商户自定义字段
     * @example '地铁扣费'
     */
    description: string;
    /**
     * 附加数据
     * @example '深圳分店'
     */
    attach?: string;
    /**
     * 商户系统内部订单号
     * @example '20150806125346'
     */
    out_trade_no: string;
    /** 交易场景值 */
    trade_scene: 'BUS' | 'METRO';
    /**
     * 代金券或立减优惠功能的参数
     * @example 'WXG'
     */
    goods_tag?: string;
    /**
     * 签约成功后
     * @example 'Wx15463511252015071056489715'
     */
    contract_id: string;
    /**
     * 接受扣款结果异步回调通知的URL
     *
     * URL
     * @example 'https://pay.weixin.qq.com/wxpay.html'
     */
    notify_url: string;
    /**
     * 订单金额信息
     *
     * 字段：`total`、`currency`
     */
    amount: JsonDataRequest.Amount;
    /**
     * 公交场景信息
     *
     * 字段：`start_time`、`line_name`、`plate_number`
     */
    bus_info?: JsonDataRequest.BusInfo;
    /**
     * 地铁场景信息
     *
     * 字段：`start_time`、`end_time`、`start_station`、`end_station`
     */
    metro_info?: JsonDataRequest.MetroInfo;
  }
  namespace JsonDataRequest {
    /** 订单金额信息 */
    interface Amount {
      /**
       * 订单总金额
       *
       * 单位：分
       * @example 600
       */
      total: number;
      /**
       * 符合ISO 4217标准的三位字母代码
       * @example 'CNY'
       */
      currency?: string;
    }
    /** 公交场景信息 */
    interface BusInfo {
      /**
       * 用户乘车时间（上车）
       *
       * RFC 3339 日期时间
       * @example '2017-08-26T10:43:39+08:00'
       */
      start_time: string;
      /**
       * 乘车路线
       * @example '1路公车'
       */
      line_name?: string;
      /**
       * 车牌号
       * @example '粤B888888'
       */
      plate_number?: string;
    }
    /** 地铁场景信息 */
    interface MetroInfo {
      /**
       * 用户乘车时间（上车）
       *
       * RFC 3339 日期时间
       * @example '2017-08-26T10:43:39+08:00'
       */
      start_time: string;
      /**
       * 用户下车时间
       *
       * RFC 3339 日期时间
       * @example '2017-08-26T10:43:39+08:00'
       */
      end_time?: string;
      /**
       * 乘车起始站
       * @example '西单'
       */
      start_station?: string;
      /**
       * 乘车终点站
       * @example '天安门西'
       */
      end_station?: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /** 公众账号ID */
    appid?: string;
    /** 子商户公众账号ID */
    sub_appid?: string;
    /** 商户号 */
    sp_mchid?: string;
    /** 子商户号 */
    sub_mchid?: string;
    /** 服务描述 */
    description?: string;
    /**
     * 订单创建时间
     *
     * RFC 3339 日期时间
     */
    create_time?: string;
    /** 商户订单号 */
    out_trade_no?: string;
    /** 微信支付订单号 */
    transaction_id?: string;
    /**
     * 交易状态
     *
     * - `REFUND`：转入退款
     */
    trade_state?: 'SUCCESS' | 'ACCEPTED' | 'PAY_FAIL' | 'REFUND';
    /** 交易状态描述 */
    trade_state_description?: string;
    /**
     * 支付完成时间
     *
     * RFC 3339 日期时间
     */
    success_time?: string;
    /** 付款银行 */
    bank_type?: string;
    /** 用户还款状态 */
    user_repay_state?: 'NOT_REPAY' | 'REPAID' | 'ALL_REFUND';
    /** 还款微信支付订单号 */
    repay_transaction_id?: string;
    /**
     * 垫资还款时间
     *
     * RFC 3339 日期时间
     */
    repay_time?: string;
    /** 附加数据 */
    attach?: string;
    /** 代扣签约ID */
    contract_id?: string;
    /** 交易场景 */
    trade_scene?: 'BUS' | 'METRO';
    /**
     * 公交场景信息
     *
     * 字段：`start_time`、`line_name`、`plate_number`
     */
    bus_info?: WellformedResponse.BusInfo;
    /**
     * 地铁场景信息
     *
     * 字段：`start_time`、`end_time`、`start_station`、`end_station`
     */
    metro_info?: WellformedResponse.MetroInfo;
    /**
     * 订单金额信息
     *
     * 字段：`total`、`payer_total`、`currency`
     */
    amount?: WellformedResponse.Amount;
    /** 字段：`coupon_id`、`name`、`scope`、`type`、`stock_id`、`amount`、`wechatpay_contribute`、`merchant_contribute`、`other_contribute`、`currency` */
    promotion_detail?: WellformedResponse.PromotionDetail[];
  }
  namespace WellformedResponse {
    /** 公交场景信息 */
    interface BusInfo {
      /**
       * 用户乘车时间（上车）
       *
       * RFC 3339 日期时间
       */
      start_time?: string;
      /** 乘车路线 */
      line_name?: string;
      /** 车牌号 */
      plate_number?: string;
    }
    /** 地铁场景信息 */
    interface MetroInfo {
      /**
       * 用户乘车时间（上车）
       *
       * RFC 3339 日期时间
       */
      start_time?: string;
      /**
       * 用户下车时间
       *
       * RFC 3339 日期时间
       */
      end_time?: string;
      /** 乘车起始站 */
      start_station?: string;
      /** 乘车终点站 */
      end_station?: string;
    }
    /** 订单金额信息 */
    interface Amount {
      /**
       * 订单金额
       *
       * 单位：分
       */
      total?: number;
      /**
       * 用户实际支付金额
       *
       * 单位：分
       */
      payer_total?: number;
      /** 货币类型 */
      currency?: string;
    }
    /** 优惠信息 */
    interface PromotionDetail {
      /** 券ID */
      coupon_id?: string;
      /** 优惠名称 */
      name?: string;
      /**
       * 优惠范围
       *
       * - `GLOBAL`：全场代金券
       * - `SINGLE`：单品优惠
       */
      scope?: 'GLOBAL' | 'SINGLE';
      /**
       * 优惠类型
       *
       * - `CASH`：充值
       * - `NOCASH`：预充值
       */
      type?: 'CASH' | 'NOCASH';
      /** 活动ID */
      stock_id?: string;
      /**
       * 优惠券面额
       *
       * 单位：分
       */
      amount?: number;
      /** 微信出资 */
      wechatpay_contribute?: number;
      /** 商户出资 */
      merchant_contribute?: number;
      /** 其他出资 */
      other_contribute?: number;
      /** 优惠币种 */
      currency?: string;
    }
  }
}
