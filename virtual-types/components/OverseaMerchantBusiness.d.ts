// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 业务信息 */
  interface OverseaMerchantBusiness {
    /**
     * 业务类型
     *
     * - `ONLINE`：线上
     * - `OFFLINE`：线下
     * - `BOTH`：线上和线下
     * @example 'BOTH'
     */
    business_type: 'ONLINE' | 'OFFLINE' | 'BOTH';
    /**
     * APP下载链接
     * @example 'https://download.qq.com'
     */
    app_download?: string;
    /**
     * 业务网站
     * @example 'https://www.qq.com'
     */
    website?: string;
    /**
     * 公众号
     * @example 'wx8888888888888888'
     */
    office_account?: string;
    /**
     * 小程序
     * @example 'wx8888888888888888'
     */
    mini_program?: string;
    /**
     * 门店地址
     * @example '10F World Finance Centre (South Office), 11 Canton Road, Tsim Sha Tsui, Hong Kong'
     */
    store_address?: string;
    /**
     * 门店照片
     *
     * JSON 字符串，内容为 {@link WeChatPay.Components.OverseaMerchantBusiness.StorePhotos}
     * @example '["Media_id1","Media_id2","Media_id3"]'
     */
    store_photos?: string;
    /**
     * MCC码
     * @example '4214'
     */
    mcc?: string;
  }
  namespace OverseaMerchantBusiness {
    /** JSON 字符串的内容 */
    type StorePhotos = string[];
  }
}
