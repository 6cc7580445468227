// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Brand.Marketing.ShakeActivities {
  interface Activities {
    /**
     * 查询摇优惠活动列表
     *
     * `GET /v3/brand/marketing/shake-activities/activities`（服务商）
     */
    get(config: Activities.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Activities.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Marketing.ShakeActivities.Activities.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 品牌ID
       *
       * 品牌入驻微信支付品牌商家后获得，在品牌经营平台查看。
       * @example '120344'
       */
      brand_id: string;
      /**
       * 分页大小
       *
       * 一页返回多少条。
       *
       * 范围 1–100
       * @example 5
       */
      limit: number;
      /**
       * 分页页码
       *
       * 从 0 算起，填 10 就从第 11 条开始返回。
       * @example 10
       */
      offset: number;
      /**
       * 活动状态
       *
       * - `CREATED`：已创建
       * - `DELIVERING`：投放中
       * - `EXPIRED`：已过期
       * - `PAUSED`：已暂停
       * - `TERMINATED`：已终止
       * @example 'CREATED'
       */
      activity_state?: 'CREATED' | 'DELIVERING' | 'EXPIRED' | 'PAUSED' | 'TERMINATED';
      /**
       * 审核状态
       *
       * - `PENDING`：待审核
       * - `APPROVED`：审核通过
       * - `REJECTED`：审核驳回
       * @example 'PENDING'
       */
      audit_state?: 'PENDING' | 'APPROVED' | 'REJECTED';
    }
  }
  interface WellformedResponse {
    /** 分页页码 */
    offset: number;
    /** 分页大小 */
    limit: number;
    /** 总数 */
    total_count: number;
    /**
     * 摇一摇有优惠活动列表
     *
     * 字段：`id`、`name`、`activity_state`、`audit_state`、`available_quota`、`total_quota`、`delivery_mode`、`time_range`、`product_coupon`
     */
    data?: WellformedResponse.Data[];
  }
  namespace WellformedResponse {
    interface Data {
      /** 活动ID */
      id: string;
      /** 活动名称 */
      name: string;
      /**
       * 活动状态
       *
       * - `CREATED`：已创建
       * - `DELIVERING`：投放中
       * - `EXPIRED`：已过期
       * - `PAUSED`：已暂停
       * - `TERMINATED`：已终止
       */
      activity_state: 'CREATED' | 'DELIVERING' | 'EXPIRED' | 'PAUSED' | 'TERMINATED';
      /**
       * 审核状态
       *
       * - `PENDING`：待审核
       * - `APPROVED`：审核通过
       * - `REJECTED`：审核驳回
       * @example 'PENDING'
       */
      audit_state: 'PENDING' | 'APPROVED' | 'REJECTED';
      /**
       * 可用库存
       * @example 1
       */
      available_quota: number;
      /**
       * 总库存
       * @example 1
       */
      total_quota: number;
      /**
       * 投放模式
       *
       * - `SMART`：智能投放
       * - `TARGETED`：定向投放
       * @example 'SMART'
       */
      delivery_mode: 'SMART' | 'TARGETED';
      /**
       * 投放时间范围
       *
       * 字段：`start_time`、`end_time`
       */
      time_range: Data.TimeRange;
      /**
       * 商品券
       *
       * 字段：`product_coupon_id`、`stock_list`
       */
      product_coupon?: Data.ProductCoupon;
    }
    namespace Data {
      /** 投放时间范围 */
      interface TimeRange {
        /**
         * 开始时间
         *
         * RFC 3339 时间，含时区
         * @example '2026-11-01T00:00:00+08:00'
         */
        start_time: string;
        /**
         * 结束时间
         *
         * RFC 3339 时间，含时区
         * @example '2026-11-20T23:59:59+08:00'
         */
        end_time: string;
      }
      /** 商品券 */
      interface ProductCoupon {
        /**
         * 商品券ID
         *
         * 创建商品券时由微信支付生成，须存下，加批次、查询、发券和失效都要用它。
         */
        product_coupon_id: string;
        /**
         * 商品券批次列表
         *
         * 字段：`stock_id`
         */
        stock_list?: ProductCoupon.StockList[];
      }
      namespace ProductCoupon {
        interface StockList {
          /** 批次ID */
          stock_id: string;
        }
      }
    }
  }
}
