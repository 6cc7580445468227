// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 展示信息 */
  interface ProductCouponDisplayInfo {
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
    combo_package_list?: ProductCouponDisplayInfo.ComboPackageList[];
  }
  namespace ProductCouponDisplayInfo {
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
           * 须与 `mini_program_path` 同填；填 `mini_program_path` 时必填
           * @example 'wx4fd12345678'
           */
          mini_program_appid: string;
          /**
           * 单品跳转小程序路径
           *
           * 须与 `mini_program_appid` 一起填。
           *
           * 填 `mini_program_appid` 时必填；须与 `mini_program_appid` 同填
           * @example '/pages/index/index'
           */
          mini_program_path: string;
        }
      }
    }
  }
}
