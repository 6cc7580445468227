// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Face {
  interface Get_wxpayface_authinfo {
    /**
     * 人脸识别SDK-获取调用凭证
     *
     * `POST /face/get_wxpayface_authinfo`
     * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/faceuser.html
     */
    (data: Get_wxpayface_authinfo.PostHttpMethod.XmlDataRequest, config: Get_wxpayface_authinfo.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Get_wxpayface_authinfo.PostHttpMethod.WellformedResponse>>;
    /**
     * 人脸识别SDK-获取调用凭证
     *
     * `POST /face/get_wxpayface_authinfo`
     * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/faceuser.html
     */
    post(data: Get_wxpayface_authinfo.PostHttpMethod.XmlDataRequest, config: Get_wxpayface_authinfo.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Get_wxpayface_authinfo.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Face.Get_wxpayface_authinfo.PostHttpMethod {
  interface XmlDataRequest {
    /**
     * 门店编号
     *
     * 由你定义，同一家门店每次传同一个。
     *
     * 长度 ≤ 32
     * @example 'IMG001'
     */
    store_id: string;
    /**
     * 门店名称
     *
     * 长度 ≤ 128
     * @example '爱马哥南山店'
     */
    store_name: string;
    /**
     * 终端设备编号
     *
     * 由你定义，一台刷脸设备一个。
     *
     * 长度 ≤ 32
     * @example 'DEV001'
     */
    device_id: string;
    /** 附加字段 */
    attach?: string;
    /**
     * 初始化数据
     *
     * 人脸 SDK 的 `getWxpayfaceRawdata` 返回的内容，原样传入。
     *
     * 长度 ≤ 2048
     * @example 'H0kvnUgGHKuqflNwtNqCdOVpbO4FPSowudTG'
     */
    rawdata: string;
    /**
     * 公众号或小程序的AppID
     *
     * 须已与商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wx31fdaErqR31'
     */
    appid: string;
    /**
     * 商户号
     *
     * 由哪个商户号查询；服务商模式填服务商的。
     *
     * 长度 ≤ 32
     * @example '12345689'
     */
    mch_id: string;
    /**
     * 子商户的公众号或小程序AppID
     *
     * 长度 ≤ 32
     * @example 'wx31fdaErqR31'
     */
    sub_appid?: string;
    /**
     * 子商户号（服务商模式）
     *
     * 设备放在哪家子商户；普通商户不填。
     *
     * 长度 ≤ 32
     * @example '12345689'
     */
    sub_mch_id?: string;
    /**
     * 取当前时间
     *
     * 调用时的 Unix 时间，按秒。
     * @example 1796092496
     */
    now: number;
    /** 版本号 */
    version: '1';
    /**
     * 签名类型
     *
     * 须与计算 `sign` 时实际用的算法一致。
     * @example 'MD5'
     */
    sign_type: 'MD5' | 'HMAC-SHA256';
    /**
     * 随机字符串
     *
     * 每次请求重新生成，让签名无法预测，不用保存。
     *
     * 长度 ≤ 32；可省略，由客户端自动填写
     * @example 'V37ZHZVf2OrwsUV7kXTjTguP74c0byvE'
     */
    nonce_str?: string;
    /**
     * 参数签名
     *
     * 用 APIv2 密钥算，方法与其他 v2 请求相同，`sign` 自己不参与。
     *
     * 可省略，由客户端自动填写
     * @example 'O4TCVPAJDIK933NUSUUSS6MLIQT2PCXW'
     */
    sign?: string;
  }
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {
    /** 本接口的专用域名 */
    baseURL: 'https://payapp.weixin.qq.com';
  }
  interface WellformedResponse extends WeChatPay.Components.ApiV2Response {
    /**
     * SDK调用凭证
     *
     * 长度 ≤ 4096
     */
    authinfo: string;
    /**
     * authinfo的有效时间
     *
     * 单位 秒
     * @example 3600
     */
    expires_in?: `${number}`;
    /**
     * 随机字符串
     *
     * 长度 ≤ 32
     */
    nonce_str: string;
    /** 参数签名 */
    sign: string;
    /**
     * 公众号
     *
     * 长度 ≤ 32
     */
    appid: string;
    /**
     * 商户号
     *
     * 长度 ≤ 32
     */
    mch_id: string;
    /**
     * 子商户公众账号ID（服务商模式）
     *
     * 长度 ≤ 32
     */
    sub_appid?: string;
    /**
     * 子商户号（服务商模式）
     *
     * 长度 ≤ 32
     */
    sub_mch_id?: string;
  }
}
