// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon {
  interface ImageGenerationTasks {
    /**
     * 提交图片生成任务
     *
     * `POST /v3/marketing/partner/product-coupon/image-generation-tasks`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4017327735
     * @see https://pay.weixin.qq.com/doc/v3/partner/4017327752
     */
    (data: ImageGenerationTasks.PostHttpMethod.JsonDataRequest, config?: ImageGenerationTasks.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ImageGenerationTasks.PostHttpMethod.WellformedResponse>>;
    /**
     * 提交图片生成任务
     *
     * `POST /v3/marketing/partner/product-coupon/image-generation-tasks`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4017327735
     * @see https://pay.weixin.qq.com/doc/v3/partner/4017327752
     */
    post(data: ImageGenerationTasks.PostHttpMethod.JsonDataRequest, config?: ImageGenerationTasks.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ImageGenerationTasks.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.ImageGenerationTasks.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 品牌ID
     *
     * 品牌入驻微信支付品牌商家后获得，在品牌经营平台查看；由服务商调用时，该品牌须已授权给服务商。
     * @example '120344'
     */
    brand_id: string;
    /**
     * 图片生成的任务ID
     *
     * 由你生成并存下，须唯一，之后凭它查询生成的图片。
     *
     * 长度 6–40 字符；字符集 `0-9 A-Z a-z _ -`
     * @example 'image_generation_task_1'
     */
    task_id: string;
    /**
     * 图片生成类型
     *
     * 拼图适合全场券，抠图适合单品券；须填相应的那一组数据。
     *
     * - `COMBINE_IMAGE`：合成图片
     * - `CUT_OUT`：抠图
     * @example 'COMBINE_IMAGE'
     */
    image_generation_type: 'COMBINE_IMAGE' | 'CUT_OUT';
    /**
     * 拼图数据
     *
     * 生成方式是拼图时必填。
     *
     * `image_generation_type` 为 `COMBINE_IMAGE` 时必填；字段：`scope`、`type`、`usage_mode`、`normal_coupon`、`discount_coupon`、`exchange_coupon`、`background_color`
     */
    combine_image?: JsonDataRequest.CombineImage;
    /**
     * 抠图数据
     *
     * 生成方式是抠图时必填。
     *
     * `image_generation_type` 为 `CUT_OUT` 时必填；字段：`image_url`
     */
    cut_out?: JsonDataRequest.CutOut;
  }
  namespace JsonDataRequest {
    /** 拼图数据 */
    interface CombineImage {
      /**
       * 优惠范围
       *
       * `ALL` 是全场券，只能配满减或折扣；`SINGLE` 是指定商品的券，还可配兑换。
       *
       * - `ALL`：全场
       * - `SINGLE`：单品
       * @example 'ALL'
       */
      scope: 'ALL' | 'SINGLE';
      /**
       * 商品券类型
       *
       * 决定填哪一组使用规则；兑换券只能用于指定商品。
       *
       * - `NORMAL`：满减券
       * - `DISCOUNT`：折扣券
       * - `EXCHANGE`：兑换券
       * @example 'NORMAL'
       */
      type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE';
      /**
       * 使用模式
       *
       * 用一次就失效，还是一组券按顺序一张张用。
       *
       * - `SINGLE`：单券
       * - `PROGRESSIVE_BUNDLE`：多次优惠券组
       * @example 'SINGLE'
       */
      usage_mode: 'SINGLE' | 'PROGRESSIVE_BUNDLE';
      /**
       * 满减券使用规则
       *
       * 只有满减券才填。
       *
       * `type` 为 `NORMAL` 时必填；字段：`threshold`、`discount_amount`
       */
      normal_coupon?: WeChatPay.Components.NormalCouponRule;
      /**
       * 折扣券使用规则
       *
       * 只有折扣券才填。
       *
       * `type` 为 `DISCOUNT` 时必填；字段：`threshold`、`percent_off`
       */
      discount_coupon?: WeChatPay.Components.DiscountCouponRule;
      /**
       * 兑换券使用规则
       *
       * 只有兑换券才填。
       *
       * `type` 为 `EXCHANGE` 时必填；字段：`threshold`、`exchange_price`
       */
      exchange_coupon?: WeChatPay.Components.ExchangeCouponRule;
      /**
       * 背景颜色色值
       *
       * 拼图的品牌底色，写成 `#` 加 6 位十六进制。
       * @example '#ff5733'
       */
      background_color?: string;
    }
    /** 抠图数据 */
    interface CutOut {
      /**
       * 商品图URL
       *
       * 须是微信支付图片域名下的地址。
       *
       * URL
       * @example 'https://wxpaylogo.qpic.cn/wxpaylogo/example.jpg'
       */
      image_url: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 图片生成的任务ID
     *
     * 长度 6–40 字符；字符集 `0-9 A-Z a-z _ -`
     * @example 'image_generation_task_1'
     */
    task_id: string;
    /**
     * 品牌ID
     * @example '120344'
     */
    brand_id: string;
  }
}
