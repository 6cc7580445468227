// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 门店地址信息 */
  interface StoreAddress {
    /**
     * 门店省市编码
     *
     * 长度 ≤ 20；字符集 `0-9`
     * @example '440305'
     */
    address_code: string;
    /**
     * 门店地址
     *
     * 长度 ≤ 200
     * @example '深南大道10000号腾讯大厦1楼'
     */
    address_detail: string;
    /**
     * 门店地址辅助描述
     *
     * 长度 ≤ 50
     * @example '地铁A口右侧100米'
     */
    address_complements?: string;
    /**
     * 门店经度
     *
     * 长度 ≤ 32 字符
     * @example '112.63484'
     */
    longitude?: string;
    /**
     * 门店纬度
     *
     * 长度 ≤ 32 字符
     * @example '37.75464'
     */
    latitude?: string;
  }
}
