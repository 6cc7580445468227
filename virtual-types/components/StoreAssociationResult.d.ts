// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 批次关联门店的结果 */
  interface StoreAssociationResult {
    /**
     * 去重后门店总数
     *
     * 系统先去掉请求里重复的门店，再数。
     * @example 100
     */
    total_count: number;
    /**
     * 处理成功的门店列表
     *
     * 一次请求可以只成一部分，须与 `failed_store_list` 一起看。
     *
     * 字段：`store_id`
     */
    success_store_list?: StoreAssociationResult.SuccessStoreList[];
    /**
     * 处理失败的门店列表
     *
     * 没处理成的门店连同各自的原因在这里，HTTP 成功时也可能有。
     *
     * 字段：`store_id`、`code`、`message`
     */
    failed_store_list?: StoreAssociationResult.FailedStoreList[];
  }
  namespace StoreAssociationResult {
    interface SuccessStoreList {
      /**
       * 门店ID
       * @example '100000001'
       */
      store_id: string;
    }
    interface FailedStoreList {
      /**
       * 门店ID
       * @example '100000001'
       */
      store_id: string;
      /**
       * 失败错误码
       *
       * 这家门店没成功的原因。
       *
       * 长度 ≤ 40
       */
      code: string;
      /**
       * 失败错误信息
       *
       * 长度 ≤ 200
       */
      message: string;
    }
  }
}
