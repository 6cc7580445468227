// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.ShoppingReceipt {
  interface Shoppingreceipts {
    /**
     * 上传电子小票
     *
     * `POST /v3/marketing/shopping-receipt/shoppingreceipts`（服务商）
     */
    (data: Shoppingreceipts.PostHttpMethod.FormDataRequest | WeChatPay.Client.Buffer, config: Shoppingreceipts.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Shoppingreceipts.PostHttpMethod.WellformedResponse>>;
    /**
     * 上传电子小票
     *
     * `POST /v3/marketing/shopping-receipt/shoppingreceipts`（服务商）
     */
    post(data: Shoppingreceipts.PostHttpMethod.FormDataRequest | WeChatPay.Client.Buffer, config: Shoppingreceipts.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Shoppingreceipts.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.ShoppingReceipt.Shoppingreceipts.PostHttpMethod {
  interface FormDataRequest {
    /**
     * 电子小票上传信息
     *
     * JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V3.Marketing.ShoppingReceipt.Shoppingreceipts.PostHttpMethod.FormDataRequest.Meta}
     */
    meta: string;
    /**
     * 图片文件
     *
     * 图片的二进制内容，作为 `multipart/form-data` 的文件部分上传。
     */
    file: WeChatPay.Client.ReadStream;
  }
  namespace FormDataRequest {
    /**
     * 电子小票上传信息
     * JSON 字符串的内容
     */
    interface Meta {
      /**
       * 微信支付订单号
       *
       * 付款成功后由微信支付生成，从支付成功通知或查单取得，付款前没有。
       */
      transaction_id: string;
      /**
       * 下单商户号
       *
       * 收款那笔支付下单时的商户号；服务商下单填服务商的。
       */
      transaction_mchid?: string;
      /**
       * 下单子商户号
       *
       * 由服务商下单的支付才填。
       */
      transaction_sub_mchid?: string;
      /**
       * 商户订单号
       *
       * 这笔支付下单或扣款时传入的单号。
       */
      out_trade_no?: string;
      /**
       * 用户标识
       *
       * 用户在某个 AppID 下的标识，换一个 AppID，同一用户的值就不同。
       */
      openid: string;
      /**
       * 文件的 SHA-256 摘要
       *
       * 对文件的二进制内容算出，不是对 BASE64 或整个请求体。
       */
      sha256: string;
      /**
       * 上传时间
       *
       * RFC 3339 时间，含时区
       */
      upload_time?: string;
      /**
       * 商家联系方式
       *
       * 字段：`consultation_phone_number`
       */
      merchant_contact_information?: Meta.MerchantContactInformation;
    }
    namespace Meta {
      /** 商家联系方式 */
      interface MerchantContactInformation {
        /**
         * 咨询电话
         *
         * 加密 用微信支付公钥加密
         */
        consultation_phone_number?: string;
      }
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 请求头 */
    headers: RequestConfig.Headers;
    /** 参与签名的文件元信息，须与表单的 `meta` 一致 */
    meta: FormDataRequest.Meta;
  }
  namespace RequestConfig {
    interface Headers extends WeChatPay.Client.Headers {
      'Content-Type': `multipart/form-data${string}`;
      /**
       * 微信支付公钥ID或平台证书序列号，请求中有加密的敏感字段时必填
       *
       * 填加密所用那把公钥的编号：`PUB_KEY_ID_` 开头的微信支付公钥 ID（商户平台「API 安全」可查），或平台证书的序列号。不是你自己的商户 API 证书序列号。
       * @example 'PUB_KEY_ID_0114232134912410000000000000'
       */
      'Wechatpay-Serial'?: string;
    }
  }
  interface WellformedResponse {
    /**
     * 电子小票上传信息
     *
     * 字段：`receipt_id`、`state`、`transaction_id`、`transaction_mchid`、`transaction_sub_mchid`、`openid`、`brand_id`、`sha256`、`image_type`、`create_time`、`modify_time`、`merchant_contact_information` 等 13 个
     */
    receipt: WellformedResponse.Receipt;
  }
  namespace WellformedResponse {
    /** 电子小票上传信息 */
    interface Receipt {
      /**
       * 电子小票ID
       * @example '121630001'
       */
      receipt_id: string;
      /**
       * 电子小票图片审核状态
       *
       * `PASS_REVIEW` 才算通过，`WAIT_REVIEW` 还在审。
       *
       * - `WAIT_REVIEW`：等待审核
       * - `NOT_PASS_REVIEW`：审核不通过
       * - `PASS_REVIEW`：审核通过
       * @example 'WAIT_REVIEW'
       */
      state: 'WAIT_REVIEW' | 'NOT_PASS_REVIEW' | 'PASS_REVIEW';
      /**
       * 微信支付订单的交易单号
       * @example '4200002026202612011234567890'
       */
      transaction_id: string;
      /**
       * 微信支付订单的商户号
       * @example '1230000109'
       */
      transaction_mchid?: string;
      /**
       * 微信支付订单的子商户号
       * @example '1230000109'
       */
      transaction_sub_mchid?: string;
      /**
       * 微信支付订单中OpenID
       * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
       */
      openid: string;
      /**
       * 电子小票归属品牌的ID
       * @example 1142
       */
      brand_id?: number;
      /**
       * 图片文件的文件摘要
       * @example '2969f98ef4763da62670d3aee5d456b56a8f3447c0178da21445206aa400a464'
       */
      sha256: string;
      /**
       * 标识电子小票图片类型
       * @example 'PNG'
       */
      image_type: string;
      /**
       * 电子小票创建的时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-20T10:34:56+08:00'
       */
      create_time: string;
      /**
       * 电子小票最后一次修改时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-20T10:34:56+08:00'
       */
      modify_time: string;
      /**
       * 用户与商家的联系渠道
       *
       * 字段：`consultation_phone_number`
       */
      merchant_contact_information?: Receipt.MerchantContactInformation;
      /**
       * 上传时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-20T10:34:56+08:00'
       */
      upload_time?: string;
    }
    namespace Receipt {
      /** 用户与商家的联系渠道 */
      interface MerchantContactInformation {
        /**
         * 品牌售后部门的咨询电话
         *
         * 加密 用商户 API 证书私钥解密
         */
        consultation_phone_number?: string;
      }
    }
  }
}
