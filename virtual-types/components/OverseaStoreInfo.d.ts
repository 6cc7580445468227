// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 商户门店信息 */
  interface OverseaStoreInfo {
    /**
     * 编号
     * @example '0001'
     */
    id?: string;
    /**
     * 名称
     * @example '腾讯大厦分店'
     */
    name: string;
    /**
     * 详细地址
     *
     * 长度 ≤ 512
     * @example '广东省深圳市南山区科技中一道10000号'
     */
    address: string;
  }
}
