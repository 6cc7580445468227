// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 门店地址信息 */
  interface StoreAddress {
    /**
     * 门店省市编码
     *
     * 取自微信支付的「省市区编号对照表」。
     *
     * 长度 ≤ 20；字符集 `0-9`
     * @example '440305'
     */
    address_code: string;
    /**
     * 门店地址
     *
     * 精确到门牌号，不重复写省市区；用于核实地址和营销活动。
     *
     * 长度 ≤ 200
     * @example '深南大道10000号腾讯大厦1楼'
     */
    address_detail: string;
    /**
     * 门店地址辅助描述
     *
     * 周围的标志性建筑，帮助定位。
     *
     * 长度 ≤ 50
     * @example '地铁A口右侧100米'
     */
    address_complements?: string;
    /**
     * 门店经度
     *
     * 用腾讯地图的坐标。
     *
     * 长度 ≤ 32 字符
     * @example '112.63484'
     */
    longitude?: string;
    /**
     * 门店纬度
     *
     * 用腾讯地图的坐标。
     *
     * 长度 ≤ 32 字符
     * @example '37.75464'
     */
    latitude?: string;
  }
}
