// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.GoodsSubsidyActivity.Activity._activity_id_ {
  interface Apply {
    /**
     * 门店报名品牌加价购活动
     *
     * `POST /v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
     */
    (data: Apply.PostHttpMethod.JsonDataRequest, config: Apply.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Apply.PostHttpMethod.WellformedResponse>>;
    /**
     * 门店报名品牌加价购活动
     *
     * `POST /v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
     */
    post(data: Apply.PostHttpMethod.JsonDataRequest, config: Apply.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Apply.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.GoodsSubsidyActivity.Activity._activity_id_.Apply.PostHttpMethod {
  interface JsonDataRequest {
    /** 调用报名活动API的商户的商户号 */
    caller_merchant_id: string;
    /**
     * 门店报名信息
     *
     * 字段：`store_info`、`goods_original_price`
     */
    apply_infos: JsonDataRequest.ApplyInfos[];
  }
  namespace JsonDataRequest {
    interface ApplyInfos {
      /**
       * 门店信息
       *
       * 字段：`store_id`、`accounting_merchant_id`、`merchant_id`
       */
      store_info: ApplyInfos.StoreInfo;
      /**
       * 商品原价
       *
       * 单位 分
       */
      goods_original_price: number;
    }
    namespace ApplyInfos {
      /** 门店信息 */
      interface StoreInfo {
        /**
         * 门店ID
         *
         * 门店在商户平台上的编号。
         */
        store_id: string;
        /** 门店补贴入账商户号 */
        accounting_merchant_id: string;
        /** 门店商户号 */
        merchant_id: string;
      }
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 活动ID
     *
     * 长度 ≤ 20
     */
    activity_id: string;
  }
  interface WellformedResponse {
    /** 返回结果文案 */
    return_message?: string;
    /**
     * 失败的报名记录
     *
     * 字段：`store_info`、`goods_original_price`
     */
    failed_apply_infos?: WellformedResponse.FailedApplyInfos[];
    /**
     * 成功的报名记录
     *
     * 字段：`store_info`、`goods_original_price`
     */
    succeed_apply_infos?: WellformedResponse.SucceedApplyInfos[];
  }
  namespace WellformedResponse {
    interface FailedApplyInfos {
      /**
       * 门店信息
       *
       * 字段：`store_id`、`accounting_merchant_id`、`merchant_id`
       */
      store_info?: FailedApplyInfos.StoreInfo;
      /**
       * 商品原价
       *
       * 单位 分
       */
      goods_original_price?: number;
    }
    namespace FailedApplyInfos {
      /** 门店信息 */
      interface StoreInfo {
        /** 门店ID */
        store_id?: string;
        /** 门店补贴入账商户号 */
        accounting_merchant_id?: string;
        /** 门店商户号 */
        merchant_id?: string;
      }
    }
    interface SucceedApplyInfos {
      /**
       * 门店信息
       *
       * 字段：`store_id`、`accounting_merchant_id`、`merchant_id`
       */
      store_info?: SucceedApplyInfos.StoreInfo;
      /**
       * 商品原价
       *
       * 单位 分
       */
      goods_original_price?: number;
    }
    namespace SucceedApplyInfos {
      /** 门店信息 */
      interface StoreInfo {
        /** 门店ID */
        store_id?: string;
        /** 门店补贴入账商户号 */
        accounting_merchant_id?: string;
        /** 门店商户号 */
        merchant_id?: string;
      }
    }
  }
}
