// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.NewTaxControlFapiao.FapiaoApplications._fapiao_apply_id_ {
  interface InsertCards {
    /**
     * 将电子发票插入微信用户卡包
     *
     * `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015792579
     */
    (data: InsertCards.PostHttpMethod.JsonDataRequest, config: InsertCards.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<InsertCards.PostHttpMethod.WellformedResponse>>;
    /**
     * 将电子发票插入微信用户卡包
     *
     * `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015792579
     */
    post(data: InsertCards.PostHttpMethod.JsonDataRequest, config: InsertCards.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<InsertCards.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.NewTaxControlFapiao.FapiaoApplications._fapiao_apply_id_.InsertCards.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 子商户号
     *
     * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 插卡场景
     *
     * 用户有没有用微信支付付款，决定凭哪个单号找到用户。
     *
     * - `WITH_WECHATPAY`：微信支付场景
     * - `WITHOUT_WECHATPAY`：非微信支付场景
     * @example 'WITH_WECHATPAY'
     */
    scene: 'WITH_WECHATPAY' | 'WITHOUT_WECHATPAY';
    /**
     * 购买方信息
     *
     * 即发票抬头。用户用微信的抬头时，从用户填写的抬头取得；也可以自己收集。
     *
     * 字段：`type`、`name`、`taxpayer_id`、`address`、`telephone`、`bank_name`、`bank_account`、`phone`、`email`、`amount`、`out_trade_no`、`fapiao_bill_type` 等 13 个
     */
    buyer_information: WeChatPay.Components.FapiaoBuyer;
    /**
     * 电子发票卡券信息列表
     *
     * 要插入用户卡包的每一张发票，至多 5 张，各对应一个已上传的发票文件。
     *
     * 字段：`fapiao_media_id`、`fapiao_number`、`fapiao_code`、`fapiao_time`、`check_code`、`password`、`total_amount`、`tax_amount`、`amount`、`seller_information`、`extra_information`、`items` 等 13 个
     */
    fapiao_card_information: JsonDataRequest.FapiaoCardInformation[];
  }
  namespace JsonDataRequest {
    interface FapiaoCardInformation {
      /**
       * 电子发票文件ID
       *
       * 上传电子发票文件后返回，3 天内有效。
       *
       * 长度 ≤ 128
       * @example 'ASNFZ4mrze/+3LqYdlQyEA=='
       */
      fapiao_media_id: string;
      /**
       * 发票号码
       *
       * 开票系统给这张发票的号码，数电发票只有号码没有代码。
       *
       * 长度 ≤ 20
       * @example '12897794'
       */
      fapiao_number: string;
      /**
       * 发票代码
       *
       * 数电发票没有，其他发票必填。
       *
       * 长度 ≤ 12
       * @example '044001911211'
       */
      fapiao_code?: string;
      /**
       * 开票时间
       *
       * 开票系统开出这张发票的时间。
       *
       * 长度 ≤ 32；RFC 3339 时间，含时区
       * @example '2026-12-01T10:34:56+08:00'
       */
      fapiao_time: string;
      /**
       * 校验码
       *
       * 数电发票没有，其他发票必填。
       *
       * 长度 ≤ 20
       * @example '69001808340631374774'
       */
      check_code?: string;
      /**
       * 密码
       *
       * 票面密码区里印的内容，不是文件的密码。
       *
       * 长度 ≤ 1024
       * @example '006>299-375/326>2+7/*0-+<3510'
       */
      password?: string;
      /**
       * 总价税合计
       *
       * 这张发票各行含税金额之和。
       *
       * 单位 分
       * @example 429900
       */
      total_amount: number;
      /**
       * 总税额
       *
       * 等于各发票行税额之和。
       *
       * 单位 分
       * @example 49458
       */
      tax_amount: number;
      /**
       * 总金额
       *
       * 等于各发票行金额之和。
       *
       * 单位 分
       * @example 380442
       */
      amount: number;
      /**
       * 销售方信息
       *
       * 开发票的一方，与发票上的一致。
       *
       * 字段：`name`、`taxpayer_id`、`address`、`telephone`、`bank_name`、`bank_account`
       */
      seller_information: WeChatPay.Components.FapiaoSeller;
      /**
       * 附加信息
       *
       * 发票上的收款人、复核人和开票人。
       *
       * 字段：`payee`、`reviewer`、`drawer`
       */
      extra_information: WeChatPay.Components.FapiaoExtraInformation;
      /**
       * 发票行信息
       *
       * 一行一种商品或服务，各行金额之和是发票总额。
       *
       * 字段：`tax_code`、`goods_name`、`specification`、`unit`、`quantity`、`unit_price`、`amount`、`tax_amount`、`total_amount`、`tax_rate`、`tax_prefer_mark`、`discount`
       */
      items?: WeChatPay.Components.FapiaoItem[];
      /**
       * 备注信息
       *
       * 长度 ≤ 200
       * @example '备注'
       */
      remark?: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 发票申请单号
     *
     * 标明这次开票：给微信支付的订单开票时是它的 `transaction_id`，其他情形是获取抬头填写链接时你自定的那个。
     *
     * 长度 ≤ 32
     * @example '4200000444202611207461284488'
     */
    fapiao_apply_id: string;
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
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
