// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.TaxiInvoice.Driver {
  interface UpdateDriver {
    /**
     * 更新司机信息
     *
     * `POST /v3/taxi-invoice/driver/update-driver`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/driver/update-driver.html
     */
    (data: UpdateDriver.PostHttpMethod.JsonDataRequest, config: UpdateDriver.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<UpdateDriver.PostHttpMethod.WellformedResponse>>;
    /**
     * 更新司机信息
     *
     * `POST /v3/taxi-invoice/driver/update-driver`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/driver/update-driver.html
     */
    post(data: UpdateDriver.PostHttpMethod.JsonDataRequest, config: UpdateDriver.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<UpdateDriver.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.TaxiInvoice.Driver.UpdateDriver.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 司机姓名
     *
     * 加密 用微信支付公钥加密
     */
    driver_name: string;
    /**
     * 司机身份证号码
     *
     * 加密 用微信支付公钥加密
     */
    id_card_number: string;
    /**
     * 公司名称
     * @example '深圳市未来有限公司'
     */
    company_name: string;
    /**
     * 商户号
     *
     * 由微信支付分配。
     * @example '1900000109'
     */
    mchid: string;
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
     * 岗位状态
     * @example 'ON_DUTY'
     */
    driver_status: string;
    /**
     * 司机头像
     *
     * 字段：`photo_type`、`photo_digest`、`photo_url`、`photo_icon`
     */
    driver_photo?: JsonDataRequest.DriverPhoto;
    /**
     * 行政区划ID
     * @example 510100
     */
    region_id: number;
  }
  namespace JsonDataRequest {
    /** 司机头像 */
    interface DriverPhoto {
      /**
       * 照片类型
       * @example 'PHOTO_URL'
       */
      photo_type?: string;
      /**
       * 司机头像摘要
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
       * @example 'Pm+zC+kaOSdRmVQP7pPQ++Ky9C8FaVp8El2sLT3b/M887b3YnrknrmiiumOkNDklrUdznfitoFkPC94vlnbbESwgn7hBXge3JFHw80S0l8J2jSIZN8PnMrHIZiWPI74xwKKK35n9X3+1+hzKK+t7fZ/U9Bg8P2L2ixmBdpTaRjtivPdOt28P3THTp5rXkjCNwRnoRjB…
       */
      photo_icon?: string;
    }
    namespace DriverPhoto {
      /** 司机头像摘要 */
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
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 请求头 */
    headers: RequestConfig.Headers;
  }
  namespace RequestConfig {
    interface Headers extends WeChatPay.Client.Headers {
      /**
       * 微信支付公钥ID或平台证书序列号，指明加密敏感字段所用的公钥
       *
       * 填加密所用那把公钥的编号：`PUB_KEY_ID_` 开头的微信支付公钥 ID（商户平台「API 安全」可查），或平台证书的序列号。不是你自己的商户 API 证书序列号。
       * @example 'PUB_KEY_ID_0114232134912410000000000000'
       */
      'Wechatpay-Serial': string;
    }
  }
  interface WellformedResponse {
    /**
     * 司机姓名
     *
     * 加密 用商户 API 证书私钥解密
     */
    driver_name: string;
    /**
     * 司机身份证号码
     *
     * 加密 用商户 API 证书私钥解密
     */
    id_card_number: string;
    /**
     * 公司名称
     * @example '深圳市未来有限公司'
     */
    company_name: string;
    /**
     * 商户号
     * @example '1900000109'
     */
    mchid: string;
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
     * 岗位状态
     * @example 'ON_DUTY'
     */
    driver_status: string;
    /**
     * 司机头像
     *
     * 字段：`photo_type`、`photo_digest`、`photo_url`、`photo_icon`
     */
    driver_photo?: WellformedResponse.DriverPhoto;
    /**
     * 行政区划ID
     * @example 510100
     */
    region_id: number;
  }
  namespace WellformedResponse {
    /** 司机头像 */
    interface DriverPhoto {
      /**
       * 照片类型
       * @example 'PHOTO_URL'
       */
      photo_type?: string;
      /**
       * 司机头像摘要
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
       * @example '/9j/4AAQSkZJRgABAgAAAQABAAD/2wBDAAMOCZXP4+STRRXMzqiZPmv8A3jRRRUFH/9k='
       */
      photo_icon?: string;
    }
    namespace DriverPhoto {
      /** 司机头像摘要 */
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
