// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 用户商品券展示信息 */
  interface CouponDisplayInfo {
    /**
     * 用户商品券Code展示模式
     *
     * 决定用户在卡包里看到条形码、二维码还是什么都不显示。
     *
     * - `INVISIBLE`：不展示
     * - `BARCODE`：一维码
     * - `QRCODE`：二维码
     * @example 'QRCODE'
     */
    code_display_mode: 'INVISIBLE' | 'BARCODE' | 'QRCODE';
    /**
     * 背景颜色
     *
     * 券在卡包里的底色，只能用列出的 10 种。
     *
     * - `Color010`：绿色 #63B359
     * - `Color020`：深绿色 #2C9F67
     * - `Color030`：浅蓝色 #509FC9
     * - `Color040`：蓝色 #5885CF
     * - `Color050`：紫色 #9062C0
     * - `Color060`：棕黄色 #D09A45
     * - `Color070`：黄色 #E4B138
     * - `Color080`：橙色 #EE903C
     * - `Color090`：橘红色 #DD6549
     * - `Color100`：红色 #CC463D
     * @default 'Color020'
     * @example 'Color020'
     */
    background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100';
    /**
     * 小程序入口
     *
     * 用户在券详情里看到，点了打开小程序。
     *
     * 字段：`appid`、`path`、`entrance_wording`、`guidance_wording`
     */
    entrance_mini_program?: CouponDisplayInfo.EntranceMiniProgram;
    /**
     * 公众号入口
     *
     * 用户在券详情里看到，点了打开公众号。
     *
     * 字段：`appid`
     */
    entrance_official_account?: CouponDisplayInfo.EntranceOfficialAccount;
    /**
     * 视频号入口
     *
     * 用户在券详情里看到，点了打开视频号。
     *
     * 字段：`finder_id`、`finder_video_id`、`finder_video_cover_image_url`
     */
    entrance_finder?: CouponDisplayInfo.EntranceFinder;
  }
  namespace CouponDisplayInfo {
    /** 小程序入口 */
    interface EntranceMiniProgram {
      /**
       * 小程序AppID
       *
       * 须已与品牌绑定，在微信公众平台查看。
       * @example 'wx234545656765876'
       */
      appid: string;
      /**
       * 小程序跳转路径
       *
       * 品牌自己的小程序里的页面，须属于同组 `appid` 的小程序。
       * @example '/path/index/index'
       */
      path: string;
      /**
       * 入口文案
       *
       * 券详情里小程序入口的主文字。
       *
       * 长度 ≤ 5 字符
       * @example '欢迎选购'
       */
      entrance_wording: string;
      /**
       * 引导文案
       *
       * 小程序入口旁的小字，引导用户点进去。
       *
       * 长度 ≤ 6 字符
       * @example '获取更多优惠'
       */
      guidance_wording: string;
    }
    /** 公众号入口 */
    interface EntranceOfficialAccount {
      /**
       * 公众号AppID
       *
       * 须已与品牌绑定，在微信公众平台查看。
       * @example 'wx1234567890'
       */
      appid: string;
    }
    /** 视频号入口 */
    interface EntranceFinder {
      /**
       * 视频号ID
       *
       * 须已与品牌绑定，展示在券详情的顶部。
       * @example 'gh_12345678'
       */
      finder_id: string;
      /**
       * 视频号视频ID
       *
       * 展示在券详情里的视频，须属于所填的视频号。
       * @example 'UDFsdf24df34dD456Hdf34'
       */
      finder_video_id: string;
      /**
       * 视频号封面图
       *
       * 显示在券到期提醒和券详情里，须是图片上传接口返回的地址，外部链接不能用。
       *
       * URL
       * @example 'https://wxpaylogo.qpic.cn/wxpaylogo/a1b2c/a1b'
       */
      finder_video_cover_image_url: string;
    }
  }
}
