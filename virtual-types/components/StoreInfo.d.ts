// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 实际门店信息 */
  interface StoreInfo {
    /**
     * 门店编号
     *
     * 填你自己系统里的门店编号。
     *
     * 长度 ≤ 32 字符
     * @example '0001'
     */
    id: string;
    /**
     * 门店名称
     *
     * 长度 ≤ 256
     * @example '腾讯大厦分店'
     */
    name?: string;
    /**
     * 地区编码
     *
     * 行政区划编号，取自微信支付的「省市区编号对照表」。
     *
     * 长度 ≤ 32
     * @example '440305'
     */
    area_code?: string;
    /**
     * 详细地址
     *
     * 长度 ≤ 512
     * @example '广东省深圳市南山区科技中一道10000号'
     */
    address?: string;
  }
}
