// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 商品券信息 */
  interface ProductCoupon {
    /**
     * 商品券ID
     *
     * 创建商品券时由微信支付生成，须存下，加批次、查询、发券和失效都要用它。
     *
     * 长度 ≤ 40
     * @example '1000000013'
     */
    product_coupon_id: string;
    /**
     * 商品券状态
     *
     * `EFFECTIVE` 之后才能用；`AUDITING` 须等审批完；`DEACTIVATED` 是调过失效接口。
     *
     * - `AUDITING`：审核中
     * - `EFFECTIVE`：已生效
     * - `DEACTIVATED`：已失效
     */
    state: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED';
    /**
     * 优惠范围
     *
     * - `ALL`：全场
     * - `SINGLE`：单品
     * @example 'ALL'
     */
    scope: 'ALL' | 'SINGLE';
    /**
     * 商品券类型
     *
     * - `NORMAL`：满减券
     * - `DISCOUNT`：折扣券
     * - `EXCHANGE`：兑换券
     * @example 'NORMAL'
     */
    type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE';
    /**
     * 使用模式
     *
     * - `SINGLE`：单券
     * - `PROGRESSIVE_BUNDLE`：多次优惠券组
     * @example 'SINGLE'
     */
    usage_mode: 'SINGLE' | 'PROGRESSIVE_BUNDLE';
    /**
     * 单券模式信息
     *
     * 字段：`normal_coupon`、`discount_coupon`
     */
    single_usage_info?: ProductCoupon.SingleUsageInfo;
    /**
     * 多次优惠模式信息
     *
     * 字段：`count`、`interval_days`
     */
    progressive_bundle_usage_info?: ProductCoupon.ProgressiveBundleUsageInfo;
    /**
     * 展示信息
     *
     * 字段：`name`、`image_url`、`background_url`、`detail_image_url_list`、`original_price`、`combo_package_list`
     */
    display_info: ProductCoupon.DisplayInfo;
    /**
     * 外部商品ID
     * @example 'Product_1234567890'
     */
    out_product_no?: string;
    /**
     * 失效请求单号
     *
     * 失效之后才有，是调用失效接口时传入的流水号。
     *
     * 长度 ≤ 128
     */
    deactivate_request_no?: string;
    /**
     * 失效时间
     *
     * 失效之后才有。
     *
     * RFC 3339 时间，含时区
     * @example '2025-08-31T23:59:59+08:00'
     */
    deactivate_time?: string;
    /**
     * 失效原因
     *
     * 失效之后才有，是调用失效接口时写的原因。
     *
     * 长度 ≤ 150
     */
    deactivate_reason?: string;
    /**
     * 品牌ID
     * @example '120344'
     */
    brand_id: string;
  }
  namespace ProductCoupon {
    /** 单券模式信息 */
    interface SingleUsageInfo {
      /**
       * 满减券使用规则
       *
       * 只有满减券才填。
       *
       * 字段：`threshold`、`discount_amount`
       */
      normal_coupon?: SingleUsageInfo.NormalCoupon;
      /**
       * 折扣券使用规则
       *
       * 只有折扣券才填。
       *
       * 字段：`threshold`、`percent_off`
       */
      discount_coupon?: SingleUsageInfo.DiscountCoupon;
    }
    namespace SingleUsageInfo {
      /** 满减券使用规则 */
      interface NormalCoupon {
        /**
         * 门槛金额
         *
         * 订单满这个金额才用得上券，`0` 表示没有门槛。
         *
         * 单位 分
         * @example 10000
         */
        threshold: number;
        /**
         * 固定减免金额
         *
         * 每用一张券减多少钱，不能为 0。
         *
         * 单位 分
         * @example 1
         */
        discount_amount: number;
      }
      /** 折扣券使用规则 */
      interface DiscountCoupon {
        /**
         * 门槛金额
         *
         * 订单满这个金额才用得上券，`0` 表示没有门槛。
         *
         * 单位 分
         * @example 10000
         */
        threshold: number;
        /**
         * 固定减免百分比
         *
         * 减去的比例而不是折扣：`30` 表示减 30%，即 7 折；不能为 0。
         *
         * 单位 百分之一
         * @example 20
         */
        percent_off: number;
      }
    }
    /** 多次优惠模式信息 */
    interface ProgressiveBundleUsageInfo {
      /**
       * 可使用次数
       *
       * 用户领到后可分几次用，每次对应批次组里的一个批次；3 到 15 次。
       * @example 15
       */
      count: number;
      /**
       * 多次优惠使用间隔天数
       *
       * 用过一次后隔多久才能用下一次：0 当天还能用，1 要等到次日零点，2 要等到第三天零点；最多 7 天，不填为 0。
       *
       * 单位 天
       * @example 0
       */
      interval_days?: number;
    }
    /** 展示信息 */
    interface DisplayInfo {
      /**
       * 商品券名称
       *
       * 用户在卡包里看到的券名，写清能优惠什么。
       *
       * 长度 3–15 字符
       * @example '全场满100立打8折'
       */
      name: string;
      /**
       * 商品券图片
       *
       * 须是图片上传接口返回的地址，外部链接不能用。宽高比 1:1，以 1080 × 1080 像素的透明 PNG 为宜，四边各留 120 像素；不超过 2 MB。
       *
       * URL
       * @example 'https://wxpaylogo.qpic.cn/wxpaylogo/a1b2c/a1b'
       */
      image_url: string;
      /**
       * 商品券背景图
       *
       * 须是图片上传接口返回的地址，外部链接不能用。宽高比 65:77，以 1170 × 1326 像素为宜，JPG 或 PNG，不超过 2 MB。
       *
       * URL
       * @example 'https://wxpaylogo.qpic.cn/wxpaylogo/a1b2c/a1b'
       */
      background_url: string;
      /**
       * 商品券详情图列表
       *
       * 须是图片上传接口返回的地址，外部链接不能用。宽高比 65:77，以 1170 × 1326 像素为宜，JPG 或 PNG，不超过 2 MB。
       *
       * 项数 ≤ 8
       * @example 'https://wxpaylogo.qpic.cn/wxpaylogo/a1b2c/a1b'
       */
      detail_image_url_list?: string[];
      /**
       * 商品原价
       *
       * 展示给用户看，最多 10 万元；没有就不填。
       *
       * 单位 分
       * @default 0
       * @example 10000
       */
      original_price?: number;
      /**
       * 套餐组合
       *
       * 指定商品的券须填，展示给用户看套餐里有什么。
       *
       * 项数 ≤ 50；字段：`name`、`pick_count`、`choice_list`
       */
      combo_package_list?: DisplayInfo.ComboPackageList[];
    }
    namespace DisplayInfo {
      /** 套餐 */
      interface ComboPackageList {
        /**
         * 套餐名
         *
         * 单品券适用的套餐或商品，显示在券详情里。
         *
         * 长度 ≤ 15 字符
         * @example '咖啡2选1'
         */
        name: string;
        /**
         * 可选单品数量
         *
         * 用户能从列出的单品里选几件。
         * @example 3
         */
        pick_count: number;
        /**
         * 单品列表
         *
         * 套餐里可选的单品；用户可选几件由套餐的规则决定。
         *
         * 项数 ≤ 99；字段：`name`、`price`、`count`、`image_url`、`mini_program_appid`、`mini_program_path`
         */
        choice_list: ComboPackageList.ChoiceList[];
      }
      namespace ComboPackageList {
        type ChoiceList = ChoiceList.Common & (ChoiceList.WithoutMiniProgramAppidWithoutMiniProgramPath | ChoiceList.WithMiniProgramAppidWithMiniProgramPath);
        namespace ChoiceList {
          interface Common {
            /**
             * 单品名称
             *
             * 显示在券详情里的单品名。
             *
             * 长度 ≤ 15 字符
             * @example '美式'
             */
            name: string;
            /**
             * 单品价格
             *
             * 这件单品的原价，展示给用户。
             *
             * 单位 分
             * @example 10000
             */
            price: number;
            /**
             * 单品数量
             *
             * 套餐里有几件这个单品，最多 99。
             * @example 2
             */
            count: number;
            /**
             * 单品图片
             *
             * 须是图片上传接口返回的地址，外部链接不能用。宽高比 1:1，以 1080 × 1080 像素的透明 PNG 为宜，四边各留 120 像素；不超过 2 MB。
             *
             * URL
             * @example 'https://wxpaylogo.qpic.cn/wxpaylogo/a1b2c/a1b'
             */
            image_url?: string;
          }
          interface WithoutMiniProgramAppidWithoutMiniProgramPath {
            mini_program_appid?: never;
            mini_program_path?: never;
          }
          interface WithMiniProgramAppidWithMiniProgramPath {
            /**
             * 单品跳转小程序AppID
             *
             * 须已与品牌或服务商绑定，并与 `mini_program_path` 一起填。
             *
             * 须与 `mini_program_path` 同返；返回 `mini_program_path` 时必返
             * @example 'wx4fd12345678'
             */
            mini_program_appid: string;
            /**
             * 单品跳转小程序路径
             *
             * 须与 `mini_program_appid` 一起填。
             *
             * 返回 `mini_program_appid` 时必返；须与 `mini_program_appid` 同返
             * @example '/pages/index/index'
             */
            mini_program_path: string;
          }
        }
      }
    }
  }
}
