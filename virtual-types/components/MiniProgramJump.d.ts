// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 会员码跳转信息 */
  interface MiniProgramJump {
    /**
     * 小程序AppID
     *
     * 用户点开后打开的小程序，须已与品牌绑定。
     *
     * 长度 ≤ 32
     *
     * 与部分接口的官方页面不同：同一张会员卡在创建、修改、查询的页面里都写可选。
     * @example 'wxea9c30a90fs8d3fe'
     */
    jump_appid?: string;
    /**
     * 小程序路径
     *
     * 用户点开后打开的页面；储值的宜直接到充值。
     *
     * 长度 ≤ 128
     *
     * 与部分接口的官方页面不同：同一张会员卡在创建、修改、查询的页面里都写可选。
     * @example '/pages/points/points'
     */
    jump_path?: string;
  }
}
