// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.TaxiInvoice.Drivers {
  interface _driver_license_ {
    /**
     * 获取司机信息
     *
     * `GET /v3/taxi-invoice/drivers/{driver_license}`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/driver/query-driver.html
     */
    get(config: _driver_license_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_driver_license_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.TaxiInvoice.Drivers._driver_license_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 营运资格证号
     * @example '6298416'
     */
    driver_license: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 行政区划代码
       * @example 510100
       */
      region_id: number;
    }
  }
  interface WellformedResponse {
    /**
     * 司机姓名
     * @example 'OpldWegML3fJ3/U5L6av0bU6GcIOaOhXf2UDYKD8aZByMIav4gGrxjcPPk/7rz7HJ1MOugpoI1KMG8nANKIGtyA75ZM7qM16j16CT0VUtmZMo2nV2/3x/058hpAOORYwkl2g/tOck3MgVwTj9ZTvq6s7wrWomyi+SY04APUv4dfFrUvfbktxSi9JI37tSIP5rXD0Lq3…
     */
    driver_name: string;
    /**
     * 公司名称
     * @example '深圳市未来有限公司'
     */
    company_name: string;
    /**
     * 商户号
     * @example '1900000109'
     */
    company_mchid: string;
    /**
     * 营运资格证号
     * @example '6298416'
     */
    driver_license: string;
    /**
     * 司机类别
     * @example 'MAIN'
     */
    driver_category: string;
    /**
     * 司机照片
     *
     * 字段：`photo_type`、`photo_digest`、`photo_url`、`photo_data`
     */
    driver_photo?: WellformedResponse.DriverPhoto;
    /**
     * 行政区划代码
     * @example 510100
     */
    region_id: number;
    /**
     * 司机状态
     * @example 'ACTIVE'
     */
    driver_state: string;
  }
  namespace WellformedResponse {
    /** 司机照片 */
    interface DriverPhoto {
      /**
       * 照片类型
       * @example 'PHOTO_URL'
       */
      photo_type?: string;
      /**
       * 司机照片摘要
       *
       * 字段：`hash_type`、`hash_value`
       */
      photo_digest?: DriverPhoto.PhotoDigest;
      /**
       * 头像URL
       *
       * URL
       * @example 'http://www.abc.com/driver.icon'
       */
      photo_url?: string;
      /**
       * 头像icon
       * @example '/9j/4AAQSkZJRgABAgAAAQABAAD/2wBDAAMCAgMCAgMDAwMEAwMEBQgK35n9X3+1+hzKK+t7fZ/U9Bg8P2L2ixmBdpTaRjtivPdOt28P3THTp5rXkjCNwRnoRjB/GiisYHRPc7WHV7jWvC32m42+ctyqZQYBx3I9a6GZisqMOCZXP4+STRRXMzqiZPmv8A3jRRRUFH/…
       */
      photo_data?: string;
    }
    namespace DriverPhoto {
      /** 司机照片摘要 */
      interface PhotoDigest {
        /**
         * 哈希类型
         *
         * 长度 ≤ 32
         * @example 'MD5'
         */
        hash_type?: string;
        /**
         * 哈希值
         *
         * 长度 ≤ 1024
         * @example 'e10adc3949ba59abbe56e057f20f883e'
         */
        hash_value?: string;
      }
    }
  }
}
