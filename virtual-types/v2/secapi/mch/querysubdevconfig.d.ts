// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Secapi.Mch {
  interface Querysubdevconfig {
    /**
     * 配置查询
     *
     * `POST /secapi/mch/querysubdevconfig`
     * @see https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_25&index=4&p=901
     */
    (data: Querysubdevconfig.PostHttpMethod.XmlDataRequest, config: Querysubdevconfig.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Querysubdevconfig.PostHttpMethod.WellformedResponse>>;
    /**
     * 配置查询
     *
     * `POST /secapi/mch/querysubdevconfig`
     * @see https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_25&index=4&p=901
     */
    post(data: Querysubdevconfig.PostHttpMethod.XmlDataRequest, config: Querysubdevconfig.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Querysubdevconfig.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Secapi.Mch.Querysubdevconfig.PostHttpMethod {
  interface XmlDataRequest {
    /**
     * 公众账号ID
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    appid: string;
    /**
     * 商户号
     *
     * 调用方自己的商户号，须与计算 `sign` 的 APIv2 密钥属于同一个商户；服务商模式填服务商的。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    mch_id: string;
    /**
     * 子商户号
     *
     * 服务商替子商户调用时填，进件后由微信支付分配。
     *
     * 长度 ≤ 32
     * @example '1900000100'
     */
    sub_mch_id: string;
    /**
     * 签名
     *
     * 最后计算：其余非空参数按名字的 ASCII 码升序拼成 `k=v&k=v`，末尾接上 `&key=` 与 APIv2 密钥，摘要后转大写。`sign` 自己不参与。
     *
     * 长度 ≤ 32；可省略，由客户端自动填写
     * @example 'C380BEC2BFD727A4B6845133519F3AD6'
     */
    sign?: string;
  }
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {
    /** 携带商户API证书（双向TLS） */
    security: true;
  }
  interface WellformedResponse extends WeChatPay.Components.ApiV2Result {
    /**
     * 签名
     *
     * 用 APIv2 密钥对其余非空字段重算后比对，不一致的内容不能采信。`sign` 自己不参与计算。
     *
     * 长度 ≤ 32
     * @example 'C380BEC2BFD727A4B6845133519F3AD6'
     */
    sign: string;
    /**
     * 授权目录
     *
     * 长度 ≤ 2048；JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V2.Secapi.Mch.Querysubdevconfig.PostHttpMethod.WellformedResponse.JsapiPathList}
     * @example '{"jsapi_path_list":["http://www.qq.com/abcd/","http://www.qq.com/abcdedfg/"]}'
     */
    jsapi_path_list: string;
    /**
     * 关联AppID与关注特约商户公众号的AppID
     *
     * 长度 ≤ 1024；JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V2.Secapi.Mch.Querysubdevconfig.PostHttpMethod.WellformedResponse.AppidConfigList}
     * @example '{"appid_config_list":[{"subscribe_appid":"wxa9d9651ae82ec4b9","sub_appid":"null"},{"subscribe_appid":"wxa9d9651ae82ec4b9","sub_appid":"wxa9d9651ae82ec4b9"}]}'
     */
    appid_config_list: string;
  }
  namespace WellformedResponse {
    /** JSON 字符串的内容 */
    interface JsapiPathList {
      /** 支付目录URI数组 */
      jsapi_path_list?: string[];
    }
    /** JSON 字符串的内容 */
    interface AppidConfigList {
      /**
       * 关联与关注AppID数组
       *
       * 字段：`subscribe_appid`、`sub_appid`
       */
      appid_config_list?: AppidConfigList.AppidConfigList[];
    }
    namespace AppidConfigList {
      /** AppID数组 */
      interface AppidConfigList {
        /** 关注特约商户公众号的AppID */
        subscribe_appid?: string;
        /** 子商户应用ID */
        sub_appid?: string;
      }
    }
  }
}
