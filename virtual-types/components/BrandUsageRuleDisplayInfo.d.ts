// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 券使用规则展示信息 */
  interface BrandUsageRuleDisplayInfo {
    /**
     * 券使用方式列表
     *
     * 决定用户点「立即使用」后去哪里：展示券的二维码、跳小程序或跳 APP，后两种须填跳转信息。
     *
     * - `OFFLINE`：线下
     * - `MINI_PROGRAM`：小程序
     * - `APP`：APP
     * - `PAYMENT_CODE`：付款码
     */
    coupon_usage_method_list: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE')[];
    /**
     * 小程序AppID
     *
     * 须已与品牌或服务商绑定，在微信公众平台查看；须与 `mini_program_path` 一起填。
     * @example 'wx1234567890'
     */
    mini_program_appid?: string;
    /**
     * 小程序跳转路径
     *
     * 须与 `mini_program_appid` 一起填。
     * @example '/pages/index/product'
     */
    mini_program_path?: string;
    /**
     * APP的H5跳转路径
     *
     * APP 以 H5 方式跳转时才填。
     * @example 'https://weixin.qq.com/jump-to-app'
     */
    app_path?: string;
    /**
     * 券使用说明
     *
     * 用户在券详情里看到的详细规则。
     *
     * 长度 ≤ 1000 字符
     * @example '工作日可用'
     */
    usage_description: string;
    /**
     * 券可用门店信息
     *
     * 用户在券详情里看到的门店说明，可带小程序入口列出全部门店。
     *
     * 字段：`description`、`mini_program_appid`、`mini_program_path`
     */
    coupon_available_store_info?: BrandUsageRuleDisplayInfo.CouponAvailableStoreInfo;
  }
  namespace BrandUsageRuleDisplayInfo {
    /** 券可用门店信息 */
    interface CouponAvailableStoreInfo {
      /**
       * 券可用门店描述
       *
       * 告诉用户哪些门店能用；它只是说明，实际由批次的 `store_scope` 与关联的门店决定。
       *
       * 长度 ≤ 1000 字符
       * @example '所有门店可用，可使用小程序查看门店列表'
       */
      description: string;
      /**
       * 小程序AppID
       *
       * 须已与品牌或服务商绑定，在微信公众平台查看；须与 `mini_program_path` 一起填。
       * @example 'wx1234567890'
       */
      mini_program_appid?: string;
      /**
       * 小程序跳转路径
       *
       * 须与 `mini_program_appid` 一起填。
       * @example '/pages/index/product'
       */
      mini_program_path?: string;
    }
  }
}
