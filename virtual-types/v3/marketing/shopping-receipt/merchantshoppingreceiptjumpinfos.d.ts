// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.ShoppingReceipt {
  interface Merchantshoppingreceiptjumpinfos {
    /**
     * 上传商家电子小票跳转信息
     *
     * `POST /v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos`（服务商、渠道商）
     */
    (data: Merchantshoppingreceiptjumpinfos.PostHttpMethod.JsonDataRequest, config?: Merchantshoppingreceiptjumpinfos.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Merchantshoppingreceiptjumpinfos.PostHttpMethod.WellformedResponse>>;
    /**
     * 上传商家电子小票跳转信息
     *
     * `POST /v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos`（服务商、渠道商）
     */
    post(data: Merchantshoppingreceiptjumpinfos.PostHttpMethod.JsonDataRequest, config?: Merchantshoppingreceiptjumpinfos.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Merchantshoppingreceiptjumpinfos.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.ShoppingReceipt.Merchantshoppingreceiptjumpinfos.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 微信支付订单号
     *
     * 付款成功后由微信支付生成，从支付成功通知或查单取得，付款前没有。
     * @example '4200002026202612011234567890'
     */
    transaction_id: string;
    /**
     * 商户号
     *
     * 收款那笔支付下单时的商户号；服务商下单填服务商的。
     * @example '1230000109'
     */
    transaction_mchid?: string;
    /**
     * 子商户号
     *
     * 由服务商下单的支付才填。
     * @example '1230000109'
     */
    transaction_sub_mchid?: string;
    /**
     * 下单用户OpenID
     *
     * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid: string;
    /**
     * 商户上传时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-12-01T10:34:56+08:00'
     */
    merchant_upload_time: string;
    /**
     * 跳转信息
     *
     * 字段：`merchant_appid`、`merchant_path`
     */
    jump_info: JsonDataRequest.JumpInfo;
  }
  namespace JsonDataRequest {
    /** 跳转信息 */
    interface JumpInfo {
      /**
       * 商户电子小票跳转信息小程序AppID
       *
       * 用户点电子小票后打开的小程序。
       */
      merchant_appid: string;
      /**
       * 商户电子小票跳转信息小程序路径
       *
       * 用户点电子小票后打开的页面。
       */
      merchant_path: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 商家电子小票跳转信息
     *
     * 字段：`transaction_id`、`transaction_mchid`、`transaction_sub_mchid`、`openid`、`merchant_upload_time`、`jump_info`、`create_time`、`modify_time`、`brand_id`
     */
    merchant_jump_info?: WellformedResponse.MerchantJumpInfo;
  }
  namespace WellformedResponse {
    /** 商家电子小票跳转信息 */
    interface MerchantJumpInfo {
      /**
       * 微信支付订单号
       *
       * 微信支付为这笔支付分配的单号，存下来：退款、分账、投诉处理和对账都可用它找到这笔钱。
       * @example '4200002026202612011234567890'
       */
      transaction_id: string;
      /**
       * 商户号
       * @example '1230000109'
       */
      transaction_mchid?: string;
      /**
       * 子商户号
       * @example '1230000109'
       */
      transaction_sub_mchid?: string;
      /**
       * 下单用户OpenID
       * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
       */
      openid: string;
      /**
       * 商户上传时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-20T10:34:56+08:00'
       */
      merchant_upload_time: string;
      /**
       * 跳转信息
       *
       * 字段：`merchant_appid`、`merchant_path`
       */
      jump_info: MerchantJumpInfo.JumpInfo;
      /**
       * 创建时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-20T10:34:56+08:00'
       */
      create_time: string;
      /**
       * 修改时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-20T10:34:56+08:00'
       */
      modify_time: string;
      /**
       * 归属品牌ID
       * @example 1142
       */
      brand_id?: number;
    }
    namespace MerchantJumpInfo {
      /** 跳转信息 */
      interface JumpInfo {
        /** 商户电子小票跳转信息小程序AppID */
        merchant_appid: string;
        /** 商户电子小票跳转信息小程序路径 */
        merchant_path: string;
      }
    }
  }
}
