// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Eduschoolpay {
  interface Transactions {
    /**
     * 校园轻松付扣款
     *
     * `POST /v3/eduschoolpay/transactions`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter4_1.shtml
     */
    (data: Transactions.PostHttpMethod.JsonDataRequest, config?: Transactions.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Transactions.PostHttpMethod.WellformedResponse>>;
    /**
     * 校园轻松付扣款
     *
     * `POST /v3/eduschoolpay/transactions`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter4_1.shtml
     */
    post(data: Transactions.PostHttpMethod.JsonDataRequest, config?: Transactions.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Transactions.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Eduschoolpay.Transactions.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 商户AppID
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    appid: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid?: string;
    /**
     * 子商户AppID
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    sub_appid?: string;
    /**
     * 商品描述
     * @example '中山大学-第二食堂-海鲜炒饭'
     */
    description: string;
    /**
     * 商户数据
     * @example '自定义数据'
     */
    attach?: string;
    /**
     * 商户订单号
     * @example '121775250124070332'
     */
    out_trade_no: string;
    /**
     * 订单优惠标记
     * @example 'test'
     */
    goods_tag?: string;
    /**
     * 商户接收通知地址
     *
     * URL
     * @example 'https://www.weixin.qq.com/wxpay/pay'
     */
    notify_url: string;
    /**
     * 签约协议号
     * @example '2045011120563805041758214605'
     */
    contract_id: string;
    /**
     * 用户账号
     * @example '20200330tony'
     */
    user_id: string;
    /**
     * 订单金额
     *
     * 字段：`total`、`currency`
     */
    amount: JsonDataRequest.Amount;
    /**
     * 场景信息
     *
     * 字段：`start_time`、`school_id`、`scene_type`
     */
    scene_info: JsonDataRequest.SceneInfo;
    /**
     * 设备信息
     *
     * 字段：`device_id`、`device_ip`
     */
    device_info: WeChatPay.Components.DeviceInformation;
    /**
     * 分账结算信息
     *
     * 字段：`profit_sharing`
     */
    settle_info?: JsonDataRequest.SettleInfo;
    /**
     * 扣款模式
     * @example 'SYNC'
     */
    payment_mode?: string;
  }
  namespace JsonDataRequest {
    /** 订单金额 */
    interface Amount {
      /**
       * 总金额
       *
       * 单位 分
       * @example 888
       */
      total: number;
      /**
       * 货币类型
       *
       * 长度 ≤ 16
       * @example 'CNY'
       */
      currency: string;
    }
    /** 场景信息 */
    interface SceneInfo {
      /**
       * 消费时间
       *
       * RFC 3339 时间，含时区
       * @example '2017-08-26T09:43:39+08:00'
       */
      start_time: string;
      /**
       * 学校编号
       * @example '18260256813396'
       */
      school_id: string;
      /**
       * 消费场景类型
       * @example 'CANTEEN'
       */
      scene_type: string;
    }
    /** 分账结算信息 */
    interface SettleInfo {
      /** 是否指定分账 */
      profit_sharing?: boolean;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 商户号
     * @example '1230000109'
     */
    mchid: string;
    /**
     * 商户AppID
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    appid: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid?: string;
    /**
     * 子商户AppID
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    sub_appid?: string;
    /**
     * 商户订单号
     * @example '201407033233368018'
     */
    out_trade_no: string;
    /**
     * 微信支付订单号
     * @example '25012014070332333018'
     */
    transaction_id?: string;
    /**
     * 交易类型
     *
     * 长度 ≤ 16
     * @example 'MICROPAY'
     */
    trade_type?: string;
    /**
     * 交易状态
     * @example 'SUCCESS'
     */
    trade_state: string;
    /**
     * 交易状态描述
     *
     * 长度 ≤ 256
     * @example '支付成功'
     */
    trade_state_desc?: string;
    /**
     * 付款银行
     * @example 'ICBC_DEBIT'
     */
    bank_type?: string;
    /**
     * 商户数据
     * @example '自定义数据'
     */
    attach?: string;
    /**
     * 支付完成时间
     *
     * RFC 3339 时间，含时区
     * @example '2020-03-26T10:43:39+08:00'
     */
    success_time?: string;
    /**
     * 支付者
     *
     * 字段：`openid`、`sub_openid`
     */
    payer?: WeChatPay.Components.SubPayer;
    /**
     * 订单金额
     *
     * 字段：`total`、`currency`、`payer_total`、`discount_total`
     */
    amount: WeChatPay.Components.DiscountedAmount;
    /**
     * 设备信息
     *
     * 字段：`device_id`、`device_ip`
     */
    device_info: WeChatPay.Components.DeviceInformation;
    /**
     * 优惠详情
     *
     * 字段：`coupon_id`、`name`、`scope`、`type`、`amount`、`stock_id`、`wechatpay_contribute`、`merchant_contribute`、`other_contribute`
     */
    promotion_detail?: WeChatPay.Components.EducationPromotionDetail[];
  }
}
