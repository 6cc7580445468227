// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 门店地址信息 */
  interface StoreAddress {
    /**
     * 门店省市编码
     * @example '440305'
     */
    address_code: string;
    /**
     * 门店地址
     * @example '深南大道10000号腾讯大厦1楼'
     */
    address_detail: string;
    /**
     * 门店地址辅助描述
     * @example '地铁A口右侧100米'
     */
    address_complements?: string;
    /**
     * 门店经度
     * @example '112.63484'
     */
    longitude?: string;
    /**
     * 门店纬度
     * @example '37.75464'
     */
    latitude?: string;
  }
}
