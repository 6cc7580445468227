// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 样式信息 */
  interface BusifavorDisplayPattern {
    /**
     * 使用须知
     *
     * 长度 1–1000
     * @example '示例门店可用'
     */
    description?: string;
    /**
     * 商户logo
     *
     * 长度 1–128；URL
     * @example 'https://qpic.cn/logo.png'
     */
    merchant_logo_url?: string;
    /**
     * 商户名称
     *
     * 显示在用户的卡包里的商家名。
     *
     * 长度 ≥ 1 字符
     * @example '微信支付'
     */
    merchant_name?: string;
    /**
     * 背景颜色
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
     * @example 'Color020'
     */
    background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100';
    /**
     * 券详情图片
     *
     * 须是图片上传接口返回的地址，外部链接不能用。
     *
     * 长度 1–128；URL
     * @example 'https://qpic.cn/logo.png'
     */
    coupon_image_url?: string;
    /**
     * 视频号相关信息
     *
     * 字段：`finder_id`、`finder_video_id`、`finder_video_cover_image_url`
     */
    finder_info?: BusifavorDisplayPattern.FinderInfo;
  }
  namespace BusifavorDisplayPattern {
    /** 视频号相关信息 */
    interface FinderInfo {
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
