// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 券使用规则展示信息 */
  type UsageRuleDisplayInfo = UsageRuleDisplayInfo.Common & (UsageRuleDisplayInfo.WithoutMiniProgramAppidWithoutMiniProgramPath | UsageRuleDisplayInfo.WithMiniProgramAppidWithMiniProgramPath);
  namespace UsageRuleDisplayInfo {
    interface Common {
      /**
       * 券使用方式列表
       *
       * 决定用户点「立即使用」后去哪里：`OFFLINE` 展示券的二维码，`PAYMENT_CODE` 打开付款码，跳小程序与 APP 的须填跳转信息。含 `OFFLINE` 的不能用于投放计划。
       *
       * - `OFFLINE`：线下
       * - `MINI_PROGRAM`：小程序
       * - `APP`：APP
       * - `PAYMENT_CODE`：付款码
       */
      coupon_usage_method_list: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE')[];
      /**
       * APP的H5跳转路径
       *
       * APP 以 H5 方式跳转时才填。
       *
       * `app_jump_type` 为 `H5` 时必填
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
      coupon_available_store_info?: UsageRuleDisplayInfo.CouponAvailableStoreInfo;
      /**
       * APP跳转类型
       *
       * 决定用户点「立即使用」后是打开 H5 页面，还是看到一段可复制的口令链接。
       *
       * `coupon_usage_method_list` 含 `APP` 时必填
       *
       * - `H5`：H5页面
       * - `PASSCODE_LINK`：口令链接
       * @example 'H5'
       */
      app_jump_type?: 'H5' | 'PASSCODE_LINK';
      /**
       * 口令链接
       *
       * 用户点「立即使用」后看到它，复制后到你的 APP 里用。
       *
       * `app_jump_type` 为 `PASSCODE_LINK` 时必填
       * @example 'passcode_link.example'
       */
      passcode_link?: string;
    }
    interface WithoutMiniProgramAppidWithoutMiniProgramPath {
      mini_program_appid?: never;
      mini_program_path?: never;
    }
    interface WithMiniProgramAppidWithMiniProgramPath {
      /**
       * 小程序AppID
       *
       * 须已与品牌或服务商绑定，在微信公众平台查看；须与 `mini_program_path` 一起填。
       *
       * `coupon_usage_method_list` 含 `MINI_PROGRAM` 时必填；须与 `mini_program_path` 同填；填 `mini_program_path` 时必填
       * @example 'wx1234567890'
       */
      mini_program_appid: string;
      /**
       * 小程序跳转路径
       *
       * 用户点「立即使用」后打开的页面，使用方式里有小程序时填；须与 `mini_program_appid` 一起填。
       *
       * `coupon_usage_method_list` 含 `MINI_PROGRAM` 时必填；填 `mini_program_appid` 时必填；须与 `mini_program_appid` 同填
       * @example '/pages/index/product'
       */
      mini_program_path: string;
    }
    /** 券可用门店信息 */
    type CouponAvailableStoreInfo = CouponAvailableStoreInfo.Common & (CouponAvailableStoreInfo.WithoutMiniProgramAppidWithoutMiniProgramPath | CouponAvailableStoreInfo.WithMiniProgramAppidWithMiniProgramPath);
    namespace CouponAvailableStoreInfo {
      interface Common {
        /**
         * 券可用门店描述
         *
         * 告诉用户哪些门店能用；它只是说明，实际由批次的 `store_scope` 与关联的门店决定。
         *
         * 长度 ≤ 1000 字符
         * @example '所有门店可用，可使用小程序查看门店列表'
         */
        description: string;
      }
      interface WithoutMiniProgramAppidWithoutMiniProgramPath {
        mini_program_appid?: never;
        mini_program_path?: never;
      }
      interface WithMiniProgramAppidWithMiniProgramPath {
        /**
         * 小程序AppID
         *
         * 须已与品牌或服务商绑定，在微信公众平台查看；须与 `mini_program_path` 一起填。
         *
         * 须与 `mini_program_path` 同填；填 `mini_program_path` 时必填
         * @example 'wx1234567890'
         */
        mini_program_appid: string;
        /**
         * 小程序跳转路径
         *
         * 列出全部可用门店的小程序页面，须与 `mini_program_appid` 一起填。
         *
         * 填 `mini_program_appid` 时必填；须与 `mini_program_appid` 同填
         * @example '/pages/index/product'
         */
        mini_program_path: string;
      }
    }
  }
}
