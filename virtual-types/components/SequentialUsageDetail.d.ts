// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 多次优惠使用详情 */
  interface SequentialUsageDetail {
    /**
     * 总可使用次数
     * @example 10
     */
    total_count?: number;
    /**
     * 已使用次数
     * @example 3
     */
    used_count?: number;
    /**
     * 轮次使用详情列表
     *
     * 字段：`detail_state`、`valid_begin_time`、`valid_end_time`、`use_request_no`、`use_time`、`associated_order_info`、`return_request_no`、`return_time`、`delete_time`
     */
    detail_item_list?: SequentialUsageDetail.DetailItemList[];
  }
  namespace SequentialUsageDetail {
    interface DetailItemList {
      /**
       * 轮次使用详情状态
       *
       * - `PENDING`：待生效
       * - `EFFECTIVE`：已生效
       * - `USED`：已核销
       * - `EXPIRED`：已过期
       * - `DELETED`：已删除
       * - `DEACTIVATED`：已失效
       * @example 'USED'
       */
      detail_state?: 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED';
      /**
       * 有效期开始时间
       *
       * RFC 3339 时间，含时区
       * @example '2025-07-20T14:29:35+08:00'
       */
      valid_begin_time?: string;
      /**
       * 有效期结束时间
       *
       * RFC 3339 时间，含时区
       * @example '2025-07-20T14:29:35+08:00'
       */
      valid_end_time?: string;
      /**
       * 核销请求单号
       * @example 'MCHUSE202003101234'
       */
      use_request_no?: string;
      /**
       * 核销时间
       *
       * RFC 3339 时间，含时区
       * @example '2025-07-20T14:29:35+08:00'
       */
      use_time?: string;
      /**
       * 关联微信支付订单信息
       *
       * 字段：`transaction_id`、`out_trade_no`、`mchid`、`sub_mchid`
       */
      associated_order_info?: DetailItemList.AssociatedOrderInfo;
      /**
       * 退券请求单号
       * @example 'MCHRETURN202003101234'
       */
      return_request_no?: string;
      /**
       * 退券时间
       *
       * RFC 3339 时间，含时区
       * @example '2025-07-20T14:29:35+08:00'
       */
      return_time?: string;
      /**
       * 删除时间
       *
       * RFC 3339 时间，含时区
       * @example '2025-07-20T14:29:35+08:00'
       */
      delete_time?: string;
    }
    namespace DetailItemList {
      /** 关联微信支付订单信息 */
      interface AssociatedOrderInfo {
        /**
         * 微信支付单号
         * @example '4200000000123456789123456789'
         */
        transaction_id?: string;
        /**
         * 商户订单号
         * @example 'trade_no_20250724123456'
         */
        out_trade_no?: string;
        /**
         * 商户号
         * @example '1234567890'
         */
        mchid?: string;
        /**
         * 子商户号
         * @example '1234567890'
         */
        sub_mchid?: string;
      }
    }
  }
}
