// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Facemch.Users {
  interface _face_sid_ {
    /**
     * 查询用户授权的实名信息
     *
     * `GET /v3/facemch/users/{face_sid}`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/sid.html
     */
    get(config: _face_sid_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_face_sid_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Facemch.Users._face_sid_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 刷脸用户凭证
     *
     * 刷脸设备识别用户后给出。
     * @example 'aabbccdd12345'
     */
    face_sid: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 标识本次请求获取的信息类型
       *
       * - `ASK_UNIONID`：获取UnionID
       * - `ASK_REAL_NAME`：获取实名信息
       * @example 'ASK_UNIONID'
       */
      info_type: 'ASK_UNIONID' | 'ASK_REAL_NAME';
      /**
       * 微信分配的公众账号ID
       * @example 'wx2b029c08a6233333'
       */
      appid: string;
      /**
       * 微信支付分配的子商户号
       * @example '123456789'
       */
      sub_mchid?: string;
      /**
       * 微信分配的子商户公众账号ID
       *
       * 长度 ≤ 32
       * @example 'wx2b029c08a6255555'
       */
      sub_appid?: string;
      /**
       * 子商户证书序列号
       * @example 'wx2b029c08a6255555'
       */
      sub_serial_no?: string;
    }
  }
  interface WellformedResponse {
    /** UnionID */
    union_id?: string;
    /**
     * 用户标识
     *
     * 用户在某个 AppID 下的标识。换一个 AppID，同一用户的值就不同，不能用来跨应用认人。
     */
    openid?: string;
    /**
     * 用户子标识
     *
     * 长度 ≤ 128
     */
    sub_openid?: string;
    /**
     * 姓名信息
     *
     * 字段：`encrypted_real_name`、`credential_type`、`encrypted_credential_id`
     */
    real_name_info?: WellformedResponse.RealNameInfo;
  }
  namespace WellformedResponse {
    /** 姓名信息 */
    interface RealNameInfo {
      /**
       * 加密后的姓名信息
       *
       * 加密 用商户 API 证书私钥解密
       */
      encrypted_real_name?: string;
      /**
       * 证件类型
       *
       * - `1`：身份证
       * - `2`：护照
       * - `3`：军官证
       * - `4`：士兵证
       * - `5`：回乡证
       * - `6`：临时身份证
       * - `7`：户口簿
       * - `8`：警官证
       * - `9`：台胞证
       * - `10`：营业执照
       * - `11`：其他证件
       */
      credential_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
      /**
       * 加密后的身份证号
       *
       * 加密 用商户 API 证书私钥解密
       */
      encrypted_credential_id?: string;
    }
  }
}
