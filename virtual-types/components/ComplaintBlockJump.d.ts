// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 跳转小程序信息 */
  interface ComplaintBlockJump {
    /** 跳转小程序AppID */
    appid?: string;
    /** 跳转小程序页面PATH */
    path?: string;
  }
}
