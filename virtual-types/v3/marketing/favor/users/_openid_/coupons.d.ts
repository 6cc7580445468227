// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Favor.Users._openid_ {
  interface Coupons {
    /**
     * 根据商户号查用户的券
     *
     * `GET /v3/marketing/favor/users/{openid}/coupons`（直连商户、服务商、渠道商、从业机构（银行）、从业机构（支付机构）、清算机构）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534690
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012494237
     */
    get(config: Coupons.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Coupons.GetHttpMethod.WellformedResponse>>;
    /**
     * 发放代金券
     *
     * `POST /v3/marketing/favor/users/{openid}/coupons`（直连商户、服务商、渠道商、从业机构（银行）、从业机构（支付机构）、清算机构）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012463767
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012463807
     */
    (data: Coupons.PostHttpMethod.JsonDataRequest, config: Coupons.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Coupons.PostHttpMethod.WellformedResponse>>;
    /**
     * 发放代金券
     *
     * `POST /v3/marketing/favor/users/{openid}/coupons`（直连商户、服务商、渠道商、从业机构（银行）、从业机构（支付机构）、清算机构）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012463767
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012463807
     */
    post(data: Coupons.PostHttpMethod.JsonDataRequest, config: Coupons.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Coupons.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Favor.Users._openid_.Coupons.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 用户OpenID
     *
     * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
     *
     * 长度 ≤ 128
     */
    openid: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    type Params = Params.Common & (Params.WithCreatorMchid | Params.WithAvailableMchid);
    namespace Params {
      interface Common {
        /**
         * 公众账号ID
         *
         * 须已与调用接口的商户号绑定，`openid` 由它取得。
         *
         * 长度 ≤ 128
         */
        appid: string;
        /**
         * 批次号
         *
         * 只查这一批次的券；按 `available_mchid` 查时不起作用。
         *
         * 长度 ≤ 20
         */
        stock_id?: string;
        /**
         * 券或消费金状态
         *
         * 只在按 `creator_mchid` 查时起作用，填 `USED` 连可用的也返回；按 `available_mchid` 查只返回可用的。
         *
         * 长度 ≤ 6
         *
         * - `SENDED`：可用
         * - `USED`：已实扣
         */
        status?: 'SENDED' | 'USED';
        /**
         * 批次发放商户号
         *
         * 长度 ≤ 20
         *
         * 与官方页面不同：WeiXinMPSDK、weixin-sdk-java11 等客户端库有这个字段；批次和核销通知的页面也有同名字段。
         */
        sender_mchid?: string;
        /**
         * 分页页码
         *
         * 从 0 数起的页码，不是记录的条数；按 `available_mchid` 查时不起作用。
         * @default 0
         */
        offset?: number;
        /**
         * 分页大小
         *
         * 一页返回多少条；按 `available_mchid` 查时不起作用。
         * @default 20
         */
        limit?: number;
        /**
         * 业务类型
         *
         * 填 `MULTIUSE` 只返回用户的消费金，不填返回全部。
         *
         * - `MULTIUSE`：消费金
         * @example 'MULTIUSE'
         */
        business_type?: 'MULTIUSE';
      }
      interface WithCreatorMchid {
        /**
         * 创建批次的商户号
         *
         * 返回这个商户创建的券，过期的除外；与 `available_mchid` 同时传时以它为准。
         *
         * 与 `available_mchid` 至少填一项；长度 ≤ 20
         */
        creator_mchid: string;
        /**
         * 可用商户号
         *
         * 返回在这个商户能用的券，用过的和过期的不返回；同时传了 `creator_mchid` 时不起作用。
         *
         * 与 `creator_mchid` 至少填一项；长度 ≤ 20
         */
        available_mchid?: string;
      }
      interface WithAvailableMchid {
        /**
         * 创建批次的商户号
         *
         * 返回这个商户创建的券，过期的除外；与 `available_mchid` 同时传时以它为准。
         *
         * 与 `available_mchid` 至少填一项；长度 ≤ 20
         */
        creator_mchid?: string;
        /**
         * 可用商户号
         *
         * 返回在这个商户能用的券，用过的和过期的不返回；同时传了 `creator_mchid` 时不起作用。
         *
         * 与 `creator_mchid` 至少填一项；长度 ≤ 20
         */
        available_mchid: string;
      }
    }
  }
  interface WellformedResponse {
    /** 总数量 */
    total_count: number;
    /** 分页页码 */
    offset?: number;
    /** 分页大小 */
    limit?: number;
    /**
     * 结果集
     *
     * 字段：`stock_creator_mchid`、`stock_id`、`coupon_id`、`coupon_name`、`status`、`description`、`create_time`、`coupon_type`、`start_time`、`stop_time`、`singleitem`、`cut_to_message` 等 21 个
     */
    data?: WellformedResponse.Data[];
  }
  namespace WellformedResponse {
    interface Data {
      /** 创建批次的商户号 */
      stock_creator_mchid: string;
      /** 批次号 */
      stock_id: string;
      /**
       * 代金券ID
       *
       * 发券成功时得到，一张券一个，查券与对核销账都用它。
       */
      coupon_id: string;
      /**
       * 代金券名称
       * @example '微信支付代金券'
       */
      coupon_name: string;
      /**
       * 代金券状态
       *
       * 只有 `SENDED` 还能用。
       *
       * - `SENDED`：可用
       * - `USED`：已实扣
       * - `EXPIRED`：已过期
       * - `RECOVER`：已回收
       * - `REVOKED`：已失效
       */
      status: 'SENDED' | 'USED' | 'EXPIRED' | 'RECOVER' | 'REVOKED';
      /**
       * 使用说明
       * @example '微信支付营销'
       */
      description: string;
      /**
       * 领券时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-20T10:34:56+08:00'
       */
      create_time: string;
      /**
       * 券类型
       *
       * - `NORMAL`：满减券
       * - `CUT_TO`：减至券
       */
      coupon_type: 'NORMAL' | 'CUT_TO';
      /**
       * 激活批次的时间
       *
       * RFC 3339 时间，含时区
       *
       * 与官方页面不同：WeiXinMPSDK、weixin-sdk-java11 等客户端库有这个字段；批次和核销通知的页面也有同名字段。
       * @example '2026-11-01T00:00:00+08:00'
       */
      start_time?: string;
      /**
       * 终止批次的时间
       *
       * RFC 3339 时间，含时区
       *
       * 与官方页面不同：WeiXinMPSDK、weixin-sdk-java11 等客户端库有这个字段；批次和核销通知的页面也有同名字段。
       * @example '2026-11-20T10:34:56+08:00'
       */
      stop_time?: string;
      /** 是否单品优惠 */
      singleitem: boolean;
      /**
       * 减至批次特定信息
       *
       * 字段：`single_price_max`、`cut_to_price`
       */
      cut_to_message?: WeChatPay.Components.CutToMessage;
      /**
       * 可用开始时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-01T00:00:00+08:00'
       */
      available_begin_time: string;
      /**
       * 可用结束时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-20T23:59:59+08:00'
       */
      available_end_time: string;
      /**
       * 固定面额满减券使用规则
       *
       * 字段：`coupon_amount`、`transaction_minimum`
       */
      normal_coupon_information?: WeChatPay.Components.FavorNormalCoupon;
      /**
       * 商户单据号
       * @example 'example_out_request_no'
       */
      out_request_no?: string;
      /**
       * 已实扣代金券核销信息
       *
       * 字段：`consume_time`、`consume_mchid`、`transaction_id`、`goods_detail`
       *
       * 与官方页面不同：WeiXinMPSDK、weixin-sdk-java11 等客户端库有这个字段；批次和核销通知的页面也有同名字段。
       */
      consume_information?: Data.ConsumeInformation;
      /**
       * 剩余金额
       *
       * 消费金才有，是这张券还能用的钱。
       *
       * 单位 分
       * @example 10000
       */
      available_balance?: number;
      /**
       * 业务类型
       *
       * 消费金批次才有，值是 `MULTIUSE`；没有就是普通代金券。
       *
       * - `MULTIUSE`：消费金
       */
      business_type?: 'MULTIUSE';
      /**
       * 折扣券信息
       *
       * 字段：`discount_amount_max`、`discount_percent`、`transaction_minimum`
       */
      discount_msg?: Data.DiscountMsg;
      /**
       * 是否无资金流
       *
       * `true` 是免充值券，核销时券额不结算给收款商户；`false` 是预充值券。
       */
      no_cash: boolean;
    }
    namespace Data {
      /** 已实扣代金券核销信息 */
      interface ConsumeInformation {
        /**
         * 核销时间
         *
         * 核销之后才有。
         *
         * RFC 3339 时间，含时区
         * @example '2026-11-20T10:34:56+08:00'
         */
        consume_time?: string;
        /**
         * 核销商户号
         *
         * 收款商户号；经银联、网联间连的订单，这里是它们的商户号，真正核销的二级商户须到核销明细里查。
         */
        consume_mchid?: string;
        /** 微信支付订单号 */
        transaction_id?: string;
        /**
         * 单品列表
         *
         * 字段：`goods_id`、`quantity`、`price`、`discount_amount`
         */
        goods_detail?: ConsumeInformation.GoodsDetail[];
      }
      namespace ConsumeInformation {
        /** 单品信息 */
        interface GoodsDetail {
          /**
           * 商品编码
           * @example '12345'
           */
          goods_id?: string;
          /**
           * 商品数量
           * @example 1
           */
          quantity?: number;
          /**
           * 商品价格
           *
           * 单位 分
           * @example 528800
           */
          price?: number;
          /**
           * 商品优惠金额
           *
           * 单位 分
           * @example 100
           */
          discount_amount?: number;
        }
      }
      /** 折扣券信息 */
      interface DiscountMsg {
        /**
         * 最高折扣金额
         *
         * 打折最多减这么多。
         *
         * 单位 分
         * @example 100
         */
        discount_amount_max: number;
        /**
         * 折扣百分比
         *
         * 88 表示 88 折，不是减 88%。
         *
         * 单位 百分之一
         * @example 88
         */
        discount_percent: number;
        /**
         * 门槛
         *
         * 单位 分
         * @example 100
         */
        transaction_minimum?: number;
      }
    }
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Favor.Users._openid_.Coupons.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 批次号
     *
     * 创建批次时由微信支付生成，在创建接口的应答或商户平台取得。
     *
     * 长度 ≤ 20
     * @example '9856000'
     */
    stock_id: string;
    /**
     * 商户单据号
     *
     * 由你生成并存下，须全局唯一；没有得到明确结果时用原单号再请求。
     *
     * 长度 ≤ 128
     * @example 'REQUEST20261201000001'
     */
    out_request_no: string;
    /**
     * 公众账号ID
     *
     * 须已与调用接口的商户号绑定，`openid` 由它取得。
     *
     * 长度 ≤ 128
     * @example 'wx233544546545989'
     */
    appid: string;
    /**
     * 创建批次的商户号
     *
     * 创建这一批次的商户；批次若不是它创建的，会查不到或被拒绝。
     *
     * 长度 ≤ 20
     * @example '8956000'
     */
    stock_creator_mchid: string;
    /**
     * 指定面额发券的面额
     *
     * 尚未开放，常规发券不能传。
     *
     * 单位 分
     * @example 100
     */
    coupon_value?: number;
    /**
     * 指定面额发券的门槛
     *
     * 尚未开放，常规发券不能传。
     *
     * 单位 分
     * @example 100
     */
    coupon_minimum?: number;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 用户OpenID
     *
     * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
     *
     * 长度 ≤ 128
     */
    openid: string;
  }
  interface WellformedResponse {
    /**
     * 代金券ID
     *
     * 发券成功时得到，一张券一个，查券与对核销账都用它。
     *
     * 长度 ≤ 20
     *
     * 与官方页面不同：页面没有写限制；公开的 SDK songxzj/weixin-sdk-java11 写了它。
     * @example '9867041'
     */
    coupon_id: string;
  }
}
