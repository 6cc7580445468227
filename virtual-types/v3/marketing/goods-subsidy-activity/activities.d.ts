// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.GoodsSubsidyActivity {
  interface Activities {
    /**
     * 按区域查询品牌加价购活动
     *
     * `GET /v3/marketing/goods-subsidy-activity/activities`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
     */
    get(config: Activities.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Activities.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.GoodsSubsidyActivity.Activities.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /** 活动所属城市的ID */
      city_id: string;
      /** 分页页码 */
      offset: number;
      /** 最大返回的活动数 */
      limit: number;
    }
  }
  interface WellformedResponse {
    /**
     * 加价购活动总数
     * @example 1000
     */
    total_count?: number;
    /**
     * 加价购活动集合
     *
     * 字段：`activity_id`、`brand_id`、`creator_merchant_id`、`activity_info`、`goods_information`、`rule_information`
     */
    data?: WellformedResponse.Data[];
    /**
     * 分页页码
     * @example 0
     */
    offset?: number;
    /**
     * 分页大小
     * @example 10
     */
    limit?: number;
  }
  namespace WellformedResponse {
    interface Data {
      /**
       * 活动ID
       *
       * 长度 ≤ 20
       */
      activity_id?: string;
      /** 品牌ID */
      brand_id?: string;
      /** 活动创建方商户号 */
      creator_merchant_id?: string;
      /**
       * 活动信息
       *
       * 字段：`activity_name`、`apply_start_time`、`apply_end_time`、`activity_start_time`、`activity_end_time`、`activity_description`
       */
      activity_info?: Data.ActivityInfo;
      /**
       * 活动商品信息
       *
       * 字段：`goods_id`、`goods_name`、`goods_picture_url`
       */
      goods_information?: Data.GoodsInformation;
      /**
       * 活动规则
       *
       * 字段：`store_subsidy`、`service_provider_subsidy`、`store_subsidy_quota`、`user_subsidy_quota`、`areas`
       */
      rule_information?: Data.RuleInformation;
    }
    namespace Data {
      /** 活动信息 */
      interface ActivityInfo {
        /** 活动名称 */
        activity_name?: string;
        /**
         * 活动报名开始时间
         *
         * RFC 3339 时间，含时区
         */
        apply_start_time?: string;
        /**
         * 活动报名结束时间
         *
         * RFC 3339 时间，含时区
         */
        apply_end_time?: string;
        /**
         * 活动开始时间
         *
         * RFC 3339 时间，含时区
         */
        activity_start_time?: string;
        /**
         * 活动结束时间
         *
         * RFC 3339 时间，含时区
         */
        activity_end_time?: string;
        /** 活动描述 */
        activity_description?: string;
      }
      /** 活动商品信息 */
      interface GoodsInformation {
        /** 商品ID */
        goods_id?: string;
        /**
         * 商品名称
         *
         * 长度 ≤ 256
         */
        goods_name?: string;
        /** 商品图片URL */
        goods_picture_url?: string;
      }
      /** 活动规则 */
      interface RuleInformation {
        /**
         * 购买单件商品
         *
         * 单位 分
         */
        store_subsidy?: number;
        /**
         * 购买单件商品
         *
         * 单位 分
         */
        service_provider_subsidy?: number;
        /** 活动门店补贴商品数上限 */
        store_subsidy_quota?: number;
        /** 单用户享受加价购优惠次数上限 */
        user_subsidy_quota?: number;
        /**
         * 活动区域列表
         *
         * 字段：`province`、`city`、`district`
         */
        areas?: RuleInformation.Areas[];
      }
      namespace RuleInformation {
        interface Areas {
          /** 省名称 */
          province?: string;
          /** 市名称 */
          city?: string;
          /** 区名称 */
          district?: string;
        }
      }
    }
  }
}
