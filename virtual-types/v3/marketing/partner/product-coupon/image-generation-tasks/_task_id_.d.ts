// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.ImageGenerationTasks {
  interface _task_id_ {
    /**
     * 查询图片生成任务执行结果
     *
     * `GET /v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4017327739
     * @see https://pay.weixin.qq.com/doc/v3/partner/4017327753
     */
    get(config: _task_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_task_id_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.ImageGenerationTasks._task_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 图片生成的任务ID
     *
     * 由你生成并存下，须唯一，之后凭它查询生成的图片。
     *
     * 长度 6–40 字符；字符集 `0-9 A-Z a-z _ -`
     * @example 'image_generation_task_1'
     */
    task_id: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 品牌ID
       *
       * 品牌入驻微信支付品牌商家后获得，在品牌经营平台查看；由服务商调用时，该品牌须已授权给服务商。
       * @example '120344'
       */
      brand_id: string;
      /**
       * 图片生成类型
       *
       * 须与提交任务时填的相同。
       *
       * - `COMBINE_IMAGE`：合成图片
       * - `CUT_OUT`：抠图
       * @example 'COMBINE_IMAGE'
       */
      image_generation_type: 'COMBINE_IMAGE' | 'CUT_OUT';
    }
  }
  interface WellformedResponse {
    /**
     * 品牌ID
     * @example '120344'
     */
    brand_id: string;
    /**
     * 图片生成的任务ID
     *
     * 长度 6–40 字符；字符集 `0-9 A-Z a-z _ -`
     * @example 'image_generation_task_1'
     */
    task_id: string;
    /**
     * 图片生成类型
     *
     * - `COMBINE_IMAGE`：合成图片
     * - `CUT_OUT`：抠图
     * @example 'COMBINE_IMAGE'
     */
    image_generation_type: 'COMBINE_IMAGE' | 'CUT_OUT';
    /**
     * 任务状态
     *
     * `PROCESSING` 须等通知或再查，`SUCCESS` 后才有图片地址。
     *
     * - `PROCESSING`：处理中
     * - `FAIL`：失败
     * - `SUCCESS`：成功
     * @example 'PROCESSING'
     */
    task_state: 'PROCESSING' | 'FAIL' | 'SUCCESS';
    /**
     * 拼图结果
     *
     * 拼图任务成功后才有。
     *
     * 字段：`image_url`
     */
    combine_image_result?: WellformedResponse.CombineImageResult;
    /**
     * 生成商品图结果
     *
     * 抠图任务成功后才有。
     *
     * 字段：`image_url`
     */
    cut_out_result?: WellformedResponse.CutOutResult;
  }
  namespace WellformedResponse {
    /** 拼图结果 */
    interface CombineImageResult {
      /**
       * 生成的图片URL
       *
       * 任务为 `SUCCESS` 时才有。
       *
       * URL
       * @example 'https://wxpaylogo.qpic.cn/wxpaylogo/example.jpg'
       */
      image_url: string;
    }
    /** 生成商品图结果 */
    interface CutOutResult {
      /**
       * 生成的图片URL
       *
       * 任务为 `SUCCESS` 时才有。
       *
       * URL
       * @example 'https://wxpaylogo.qpic.cn/wxpaylogo/example.jpg'
       */
      image_url: string;
    }
  }
}
