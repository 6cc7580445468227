// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Offlineface.FaceCollections {
  interface _collection_id_ {
    /**
     * 查询重采请求详情
     *
     * `GET /v3/offlineface/face-collections/{collection_id}`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
     */
    get(config: _collection_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_collection_id_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Offlineface.FaceCollections._collection_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 重采ID
     * @example 'FC2353ZJIHOJKHOIIOIJ'
     */
    collection_id: string;
  }
  interface WellformedResponse {
    /** 重采ID */
    collection_id: string;
    /** 用户ID */
    use_id: string;
    /** 机构ID */
    organization_id: string;
    /**
     * 重采状态
     *
     * - `COLLECTION_REQUIRED`：需要重采
     * - `PHOTO_UPLOADED`：照片已上传
     * - `COMPLETE`：用户已确认照片
     */
    collection_state: 'COLLECTION_REQUIRED' | 'PHOTO_UPLOADED' | 'COMPLETE';
    /**
     * 注册照上传时间
     *
     * RFC 3339 时间，含时区
     */
    register_photo_upload_time?: string;
    /**
     * 支付用户确认时间
     *
     * RFC 3339 时间，含时区
     */
    confirm_time?: string;
  }
}
