// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 展示信息 */
  interface ProductCouponDisplayInfo {
    /**
     * 商品券名称
     *
     * 长度 3–15 字符
     * @example '全场满100立打8折'
     */
    name: string;
    /**
     * 商品券图片
     *
     * URL
     * @example 'https://wxpaylogo.qpic.cn/wxpaylogo/a1b2c/a1b'
     */
    image_url: string;
    /**
     * 商品券背景图
     *
     * URL
     * @example 'https://wxpaylogo.qpic.cn/wxpaylogo/a1b2c/a1b'
     */
    background_url: string;
    /**
     * 商品券详情图列表
     *
     * 项数 ≤ 8
     * @example 'https://wxpaylogo.qpic.cn/wxpaylogo/a1b2c/a1b'
     */
    detail_image_url_list?: string[];
    /**
     * 商品原价
     *
     * 单位 分
     * @default 0
     * @example 10000
     */
    original_price?: number;
    /**
     * 套餐组合
     *
     * 项数 ≤ 50；字段：`name`、`pick_count`、`choice_list`
     */
    combo_package_list?: ProductCouponDisplayInfo.ComboPackageList[];
  }
  namespace ProductCouponDisplayInfo {
    /** 套餐 */
    interface ComboPackageList {
      /**
       * 套餐名
       *
       * 长度 ≤ 15 字符
       * @example '咖啡2选1'
       */
      name: string;
      /**
       * 可选单品数量
       * @example 3
       */
      pick_count: number;
      /**
       * 单品列表
       *
       * 项数 ≤ 99；字段：`name`、`price`、`count`、`image_url`、`mini_program_appid`、`mini_program_path`
       */
      choice_list: ComboPackageList.ChoiceList[];
    }
    namespace ComboPackageList {
      interface ChoiceList {
        /**
         * 单品名称
         *
         * 长度 ≤ 15 字符
         * @example '美式'
         */
        name: string;
        /**
         * 单品价格
         *
         * 单位 分
         * @example 10000
         */
        price: number;
        /**
         * 单品数量
         * @example 2
         */
        count: number;
        /**
         * 单品图片
         *
         * URL
         * @example 'https://wxpaylogo.qpic.cn/wxpaylogo/a1b2c/a1b'
         */
        image_url?: string;
        /**
         * 单品跳转小程序AppID
         * @example 'wx4fd12345678'
         */
        mini_program_appid?: string;
        /**
         * 单品跳转小程序路径
         * @example '/pages/index/index'
         */
        mini_program_path?: string;
      }
    }
  }
}
