// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 视频号入口 */
  interface FinderEntrance {
    /**
     * 视频号ID
     * @example 'gh_12345678'
     */
    finder_id: string;
    /**
     * 视频号视频ID
     * @example 'UDFsdf24df34dD456Hdf34'
     */
    finder_video_id: string;
    /**
     * 视频号封面图
     *
     * URL
     * @example 'https://wxpaylogo.qpic.cn/wxpaylogo/a1b2c/a1b'
     */
    finder_video_cover_image_url: string;
  }
}
