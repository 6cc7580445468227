// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 跳转小程序信息 */
  interface ComplaintMiniProgramJump {
    /**
     * 跳转小程序AppID
     *
     * 点开后跳转的小程序。
     */
    appid: string;
    /**
     * 跳转小程序页面PATH
     *
     * 回复里附带的小程序页面，投诉人点了打开；须属于同组 `appid` 的小程序。
     */
    path: string;
    /**
     * 跳转小程序页面名称
     *
     * 回复里入口的文字，写清点进去做什么。
     */
    text: string;
  }
}
