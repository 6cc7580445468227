// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Webhook.V3.Payscore.Mch_prepay {
  /** 支付分从业机构预下单通知：收到的报文 */
  interface Envelope {
    /**
     * 通知ID
     *
     * 长度 ≤ 36
     * @example 'EV-2026112011223320873'
     */
    id: string;
    /**
     * 通知创建时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:58+08:00'
     */
    create_time: string;
    /**
     * 通知的资源数据类型
     *
     * 长度 ≤ 32
     * @example 'encrypt-resource'
     */
    resource_type: string;
    /** 通知类型 */
    event_type: 'PAYSCORE.MCH_PREPAY';
    /**
     * 回调摘要
     * @example '支付分从业机构预下单'
     */
    summary: string;
    /**
     * 加密的通知资源数据
     *
     * 字段：`original_type`、`algorithm`、`associated_data`、`nonce`、`ciphertext`
     */
    resource: Envelope.Resource;
  }
  namespace Envelope {
    /** 加密的通知资源数据 */
    interface Resource {
      /**
       * 加密算法
       *
       * 目前都是 `AEAD_AES_256_GCM`，用 APIv3 密钥解密。
       *
       * - `AEAD_AES_256_GCM`：AES-256-GCM
       * @example 'AEAD_AES_256_GCM'
       */
      algorithm: 'AEAD_AES_256_GCM';
      /**
       * 加密使用的随机串
       *
       * 长度 ≤ 32
       * @example 'fdasflkja484'
       */
      nonce: string;
      /** 加密前的资源类型 */
      original_type: 'payscore';
      /**
       * 附加数据
       *
       * 解密 `ciphertext` 时作为附加认证数据原样传入，为空就传空串。
       * @example 'payscore'
       */
      associated_data?: string;
      /**
       * 数据密文
       *
       * Base64 解码后用 APIv3 密钥按 AES-256-GCM 解开，同时传入 `nonce` 与 `associated_data`；解码后的末尾 16 字节是认证标签。
       *
       * 长度 ≤ 1048576；加密 用 APIv3 密钥解密
       */
      ciphertext: string;
    }
  }
  /** 解密后的通知数据 */
  interface Resource {
    /**
     * 服务ID
     * @example '2002000000000558128851361561536'
     */
    service_id: string;
    /**
     * 服务商应用ID
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 服务商商户号
     * @example '1900000109'
     */
    mchid: string;
    /**
     * 子商户应用ID
     * @example 'wxd678efh567hg6999'
     */
    sub_appid?: string;
    /**
     * 子商户号
     * @example '1900000110'
     */
    sub_mchid: string;
    /**
     * 渠道商商户号
     * @example '1230000109'
     */
    channel_id?: string;
    /**
     * 商户服务订单号
     * @example '1234323JKHDFE1243252'
     */
    out_order_no: string;
    /**
     * 服务商公众号下的用户标识
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid?: string;
    /**
     * 子商户公众号下的用户标识
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6p'
     */
    sub_openid?: string;
    /**
     * 总金额
     *
     * 单位 分
     * @example 100
     */
    total_amount?: number;
    /**
     * 预下单请求的部分参数
     *
     * 字段：`device_info`、`nonce_str`、`body`、`attach`、`fee_type`、`time_start`、`time_expire`、`goods_tag`、`notify_url`、`trade_type`、`limit_pay`、`need_receipt`
     */
    prepay_req_body: Resource.PrepayReqBody;
    /** 预下单请求头，Base64 编码 */
    prepay_req_header_base64?: string;
    /** 预下单请求体，Base64 编码 */
    prepay_req_body_base64?: string;
    /**
     * 预下单应答的 HTTP 状态码
     * @example 200
     */
    prepay_resp_http_code?: number;
    /** 预下单应答头，Base64 编码 */
    prepay_resp_header_base64?: string;
    /** 预下单应答体，Base64 编码 */
    prepay_resp_body_base64?: string;
  }
  namespace Resource {
    /** 预下单请求的部分参数 */
    interface PrepayReqBody {
      /**
       * 终端设备号
       * @example '013467007045764'
       */
      device_info: string;
      /**
       * 随机字符串
       * @example '5K8264ILTKCH16CQ2502SI8ZNMTM67VS'
       */
      nonce_str: string;
      /**
       * 商品描述
       * @example '新东方-语文课程'
       */
      body: string;
      /**
       * 附加数据
       *
       * 下单时传入的内容原样返回，当时没传就没有。
       * @example '自定义数据'
       */
      attach?: string;
      /**
       * 货币类型
       * @example 'CNY'
       */
      fee_type: string;
      /**
       * 订单生成时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-01T00:00:00+08:00'
       */
      time_start: string;
      /**
       * 订单失效时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-20T23:59:59+08:00'
       */
      time_expire: string;
      /**
       * 商品标记
       * @example 'WXG'
       */
      goods_tag?: string;
      /**
       * 通知地址
       *
       * URL
       * @example 'https://www.weixin.qq.com/wxpay/pay.php'
       */
      notify_url: string;
      /**
       * 交易类型
       * @example 'JSAPI'
       */
      trade_type: string;
      /**
       * 指定支付方式
       * @example 'no_credit'
       */
      limit_pay: string;
      /**
       * 是否开启电子发票入口
       * @example false
       */
      need_receipt: boolean;
    }
  }
  /**
   * 支付分从业机构预下单通知
   *
   * `PAYSCORE.MCH_PREPAY`
   */
  interface Notification {
    /**
     * 通知ID
     *
     * 长度 ≤ 36
     * @example 'EV-2026112011223320873'
     */
    id: string;
    /**
     * 通知创建时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:58+08:00'
     */
    create_time: string;
    /** 通知类型 */
    event_type: 'PAYSCORE.MCH_PREPAY';
    /**
     * 通知的资源数据类型
     *
     * 长度 ≤ 32
     * @example 'encrypt-resource'
     */
    resource_type: string;
    /**
     * 回调摘要
     * @example '支付分从业机构预下单'
     */
    summary: string;
    /** 解密后的通知数据 */
    resource: Resource;
  }
  /** APIv3 回调通知的应答 */
  type Reply = WeChatPay.Components.NotificationReply;
}
