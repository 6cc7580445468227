// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Offlineface {
  interface FaceCollections {
    /**
     * 查询重采用户列表
     *
     * `GET /v3/offlineface/face-collections`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
     */
    get(config: FaceCollections.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<FaceCollections.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Offlineface.FaceCollections.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 机构ID
       * @example 'Ofewewfwefweewf'
       */
      organization_id: string;
      /**
       * 列表偏移
       * @example 30
       */
      offset?: number;
      /**
       * 资源个数
       * @example 20
       */
      limit?: number;
    }
  }
  interface WellformedResponse {
    /**
     * 重采列表
     *
     * 字段：`collection_id`、`use_id`、`organization_id`、`collection_state`、`register_photo_upload_time`、`confirm_time`
     */
    face_collections: WellformedResponse.FaceCollections[];
  }
  namespace WellformedResponse {
    /** 重采对象 */
    interface FaceCollections {
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
}
