// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Busifavor.Stocks._stock_id_.Couponcodes {
  interface _coupon_code_ {
    /**
     * 查询预存code详情
     *
     * `GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`（直连商户）
     * @see https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
     */
    get(config: _coupon_code_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_coupon_code_.GetHttpMethod.WellformedResponse>>;
    /**
     * 删除预存code
     *
     * `DELETE /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`（直连商户）
     * @see https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
     */
    delete(config: _coupon_code_.DeleteHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_coupon_code_.DeleteHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Busifavor.Stocks._stock_id_.Couponcodes._coupon_code_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 批次号
     *
     * 创建批次时由微信支付生成，在创建接口的应答或商户平台取得。
     * @example '1212'
     */
    stock_id: string;
    /**
     * 商户上传的code
     *
     * 预先上传的券编码中的一个。
     * @example '1212'
     */
    coupon_code: string;
    /** 查询参数 */
    params?: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 公众账号ID
       *
       * 在微信公众平台或开放平台申请，须已与调用方的商户号绑定。
       * @example 'wx233544546545989'
       */
      appid?: string;
    }
  }
  interface WellformedResponse {
    /**
     * 券code信息
     *
     * 字段：`code`、`code_status`、`upload_time`、`dispatched_time`、`openid`、`unionid`、`coupon_code`
     */
    code_information: WellformedResponse.CodeInformation;
    /**
     * 券码信息
     *
     * 字段：`stock_name`、`belong_merchant`、`comment`、`goods_name`、`stock_type`、`transferable`、`shareable`、`coupon_state`、`coupon_use_rule`、`custom_entrance`、`display_pattern_info`、`coupon_code` 等 25 个
     */
    coupon_information: WellformedResponse.CouponInformation;
  }
  namespace WellformedResponse {
    /** 券code信息 */
    interface CodeInformation {
      /** 商户上传code */
      code?: string;
      /**
       * 商户上传code分配状态
       *
       * - `AVAILABLE`：可分配
       * - `DISPATCHED`：已分配
       */
      code_status?: 'AVAILABLE' | 'DISPATCHED';
      /**
       * 上传时间
       *
       * RFC 3339 时间，含时区
       */
      upload_time?: string;
      /**
       * 被分配时间
       *
       * RFC 3339 时间，含时区
       */
      dispatched_time?: string;
      /** 领券用户的OpenID */
      openid?: string;
      /** 领券用户的UnionID */
      unionid?: string;
      /** 用户券code */
      coupon_code?: string;
    }
    /** 券码信息 */
    interface CouponInformation {
      /**
       * 商家券批次名称
       *
       * 长度 ≤ 21
       * @example '8月1日活动券'
       */
      stock_name: string;
      /**
       * 批次归属商户号
       *
       * 长度 ≤ 15
       * @example '10000022'
       */
      belong_merchant: string;
      /**
       * 批次备注
       * @example '活动使用'
       */
      comment?: string;
      /**
       * 适用商品范围
       *
       * 长度 ≤ 15
       * @example '示例商品使用'
       */
      goods_name: string;
      /**
       * 批次类型
       *
       * - `NORMAL`：固定面额满减券批次
       * - `DISCOUNT`：折扣券批次
       * - `EXCHANGE`：换购券批次
       * @example 'NORMAL'
       */
      stock_type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE';
      /** 是否允许转赠 */
      transferable?: boolean;
      /** 是否允许分享领券链接 */
      shareable?: boolean;
      /**
       * 券状态
       *
       * `SENDED` 才能核销。
       *
       * - `SENDED`：可用
       * - `USED`：已核销
       * - `EXPIRED`：已过期
       * - `DELETED`：已删除
       * - `DEACTIVATED`：已失效
       */
      coupon_state?: 'SENDED' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED';
      /**
       * 核销规则
       *
       * 字段：`coupon_available_time`、`fixed_normal_coupon`、`discount_coupon`、`exchange_coupon`、`use_method`、`mini_programs_appid`、`mini_programs_path`
       */
      coupon_use_rule: WeChatPay.Components.BusifavorStockUseRule;
      /**
       * 自定义入口
       *
       * 字段：`mini_programs_info`、`appid`、`hall_id`、`store_id`、`code_display_mode`
       */
      custom_entrance?: WeChatPay.Components.BusifavorCustomEntrance;
      /**
       * 样式信息
       *
       * 字段：`description`、`merchant_logo_url`、`merchant_name`、`background_color`、`coupon_image_url`、`finder_info`
       */
      display_pattern_info?: WeChatPay.Components.BusifavorDisplayPattern;
      /** 用户商品券Code */
      coupon_code?: string;
      /** 批次号 */
      stock_id?: string;
      /**
       * 券可使用开始时间
       *
       * RFC 3339 时间，含时区
       */
      available_start_time?: string;
      /**
       * token 过期时间
       *
       * RFC 3339 时间，含时区
       */
      expire_time?: string;
      /**
       * 领券时间
       *
       * RFC 3339 时间，含时区
       */
      receive_time?: string;
      /** 发券请求单号 */
      send_request_no?: string;
      /**
       * 核销请求单号
       *
       * 长度 ≤ 32
       */
      use_request_no?: string;
      /**
       * 核销时间
       *
       * 核销之后才有。
       *
       * RFC 3339 时间，含时区
       */
      use_time?: string;
      /** 关联的商户订单号 */
      associate_out_trade_no?: string;
      /**
       * 退券请求单号
       *
       * 退过券才有，是退券时传入的流水号。
       */
      return_request_no?: string;
      /**
       * 退券时间
       *
       * 退过券才有。
       *
       * RFC 3339 时间，含时区
       */
      return_time?: string;
      /**
       * 失效请求单号
       *
       * 失效之后才有，是调用失效接口时传入的流水号。
       */
      deactivate_request_no?: string;
      /**
       * 失效时间
       *
       * 失效之后才有。
       *
       * RFC 3339 时间，含时区
       */
      deactivate_time?: string;
      /**
       * 失效原因
       *
       * 失效之后才有，是调用失效接口时写的原因。
       */
      deactivate_reason?: string;
    }
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Busifavor.Stocks._stock_id_.Couponcodes._coupon_code_.DeleteHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 批次号
     *
     * 创建批次时由微信支付生成，在创建接口的应答或商户平台取得。
     * @example '101156451224'
     */
    stock_id: string;
    /**
     * 商户上传的code
     *
     * 预先上传的券编码中的一个。
     * @example '1212'
     */
    coupon_code: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 请求业务单据号
       *
       * 由你生成的单号，用来指明是哪一笔。
       * @example '1212'
       */
      delete_request_no: string;
    }
  }
  interface WellformedResponse {
    /**
     * 批次号
     * @example '101156451224'
     */
    stock_id?: string;
    /**
     * 删除时间
     *
     * RFC 3339 时间，含时区
     */
    delete_time?: string;
  }
}
