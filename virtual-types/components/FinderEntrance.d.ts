// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 视频号入口 */
  interface FinderEntrance {
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
