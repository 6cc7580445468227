// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.ProductCoupons._product_coupon_id_.Stocks._stock_id_ {
  interface UploadCouponCodes {
    /**
     * 预上传券Code
     *
     * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015781572
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016434668
     */
    (data: UploadCouponCodes.PostHttpMethod.JsonDataRequest, config: UploadCouponCodes.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<UploadCouponCodes.PostHttpMethod.WellformedResponse>>;
    /**
     * 预上传券Code
     *
     * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015781572
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016434668
     */
    post(data: UploadCouponCodes.PostHttpMethod.JsonDataRequest, config: UploadCouponCodes.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<UploadCouponCodes.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.ProductCoupons._product_coupon_id_.Stocks._stock_id_.UploadCouponCodes.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 品牌ID
     *
     * 品牌入驻微信支付品牌商家后获得，在品牌经营平台查看；由服务商调用时，该品牌须已授权给服务商。
     * @example '120344'
     */
    brand_id: string;
    /**
     * 请求单号
     *
     * 由你生成，每次上传用一个，须唯一并存下。
     *
     * 长度 6–40 字符；字符集 `0-9 A-Z a-z _ -`
     * @example '34657_20250101_123456'
     */
    out_request_no: string;
    /**
     * 券Code列表
     *
     * 由你编好的券编码，不能重复。
     *
     * 项数 ≤ 200；长度 ≤ 40 字符；字符集 `0-9 A-Z a-z _ -`
     * @example 'vCode_1234567890'
     */
    code_list: string[];
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商品券ID
     *
     * 创建商品券时由微信支付生成。
     * @example '1000000013'
     */
    product_coupon_id: string;
    /**
     * 批次ID
     *
     * 创建商品券或给它添加批次时由微信支付生成，须属于同时传入的那张商品券。
     * @example '1000000013001'
     */
    stock_id: string;
  }
  interface WellformedResponse {
    /**
     * 去重后券Code总数
     * @example 100
     */
    total_count: number;
    /** 上传成功的券Code列表 */
    success_code_list?: string[];
    /**
     * 上传失败的券Code列表
     *
     * 字段：`coupon_code`、`code`、`message`
     */
    failed_code_list?: WellformedResponse.FailedCodeList[];
    /** 已经存在的券Code列表 */
    already_exist_code_list?: string[];
    /** 重复的券Code列表 */
    duplicate_code_list?: string[];
  }
  namespace WellformedResponse {
    interface FailedCodeList {
      /**
       * 券Code
       *
       * 没上传成功的券码，原样返回。
       */
      coupon_code: string;
      /**
       * 错误码
       *
       * 这个券码没上传成功的原因。
       */
      code: string;
      /** 错误信息 */
      message: string;
    }
  }
}
