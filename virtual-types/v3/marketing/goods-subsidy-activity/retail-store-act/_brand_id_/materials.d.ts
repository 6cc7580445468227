// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.GoodsSubsidyActivity.RetailStoreAct._brand_id_ {
  interface Materials {
    /**
     * 生成小店活动物料码
     *
     * `POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-store-act/create-materials.html
     */
    (data: Materials.PostHttpMethod.JsonDataRequest, config: Materials.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Materials.PostHttpMethod.WellformedResponse>>;
    /**
     * 生成小店活动物料码
     *
     * `POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-store-act/create-materials.html
     */
    post(data: Materials.PostHttpMethod.JsonDataRequest, config: Materials.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Materials.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.GoodsSubsidyActivity.RetailStoreAct._brand_id_.Materials.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 请求业务单据
     *
     * 由你生成并存下，须唯一。
     * @example '1002600620019090123143254436'
     */
    out_request_no: string;
    /**
     * 生成物料码数量
     * @example 100
     */
    material_num: number;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 品牌ID
     *
     * 品牌入驻微信支付品牌商家后获得，在品牌经营平台查看。
     * @example '1001'
     */
    brand_id: string;
  }
  interface WellformedResponse {
    /**
     * 成功的物料码列表
     *
     * 字段：`material_id`、`material_url`
     */
    material_list?: WellformedResponse.MaterialList[];
  }
  namespace WellformedResponse {
    interface MaterialList {
      /**
       * 物料码ID
       * @example '1001_123456'
       */
      material_id?: string;
      /**
       * 物料码链接
       *
       * URL
       * @example 'https://action.weixin.qq.com/fmcg/details?brand_id=1001&material_id=1001_123456'
       */
      material_url?: string;
    }
  }
}
