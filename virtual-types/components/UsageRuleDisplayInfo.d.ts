// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 券使用规则展示信息 */
  interface UsageRuleDisplayInfo {
    /**
     * 券使用方式列表
     *
     * - `OFFLINE`：线下
     * - `MINI_PROGRAM`：小程序
     * - `APP`：APP
     * - `PAYMENT_CODE`：付款码
     */
    coupon_usage_method_list: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE')[];
    /**
     * 小程序AppID
     * @example 'wx1234567890'
     */
    mini_program_appid?: string;
    /**
     * 小程序跳转路径
     * @example '/pages/index/product'
     */
    mini_program_path?: string;
    /**
     * APP的H5跳转路径
     * @example 'https://weixin.qq.com/jump-to-app'
     */
    app_path?: string;
    /**
     * 券使用说明
     *
     * 长度 ≤ 1000 字符
     * @example '工作日可用'
     */
    usage_description: string;
    /**
     * 券可用门店信息
     *
     * 字段：`description`、`mini_program_appid`、`mini_program_path`
     */
    coupon_available_store_info?: UsageRuleDisplayInfo.CouponAvailableStoreInfo;
    /**
     * APP跳转类型
     *
     * - `H5`：H5页面
     * - `PASSCODE_LINK`：口令链接
     * @example 'H5'
     */
    app_jump_type?: 'H5' | 'PASSCODE_LINK';
    /**
     * 口令链接
     * @example 'passcode_link.example'
     */
    passcode_link?: string;
  }
  namespace UsageRuleDisplayInfo {
    /** 券可用门店信息 */
    interface CouponAvailableStoreInfo {
      /**
       * 券可用门店描述
       *
       * 长度 ≤ 1000 字符
       * @example '所有门店可用，可使用小程序查看门店列表'
       */
      description: string;
      /**
       * 小程序AppID
       * @example 'wx1234567890'
       */
      mini_program_appid?: string;
      /**
       * 小程序跳转路径
       * @example '/pages/index/product'
       */
      mini_program_path?: string;
    }
  }
}
