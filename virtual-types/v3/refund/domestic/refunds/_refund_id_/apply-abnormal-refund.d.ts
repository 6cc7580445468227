// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Refund.Domestic.Refunds._refund_id_ {
  interface ApplyAbnormalRefund {
    /**
     * 发起异常退款
     *
     * `POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/refund/refunds/create-abnormal-refund.html
     * @see https://pay.weixin.qq.com/docs/partner/apis/refund/refunds/create-abnormal-refund.html
     */
    (data: ApplyAbnormalRefund.PostHttpMethod.JsonDataRequest, config: ApplyAbnormalRefund.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ApplyAbnormalRefund.PostHttpMethod.WellformedResponse>>;
    /**
     * 发起异常退款
     *
     * `POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/refund/refunds/create-abnormal-refund.html
     * @see https://pay.weixin.qq.com/docs/partner/apis/refund/refunds/create-abnormal-refund.html
     */
    post(data: ApplyAbnormalRefund.PostHttpMethod.JsonDataRequest, config: ApplyAbnormalRefund.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ApplyAbnormalRefund.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Refund.Domestic.Refunds._refund_id_.ApplyAbnormalRefund.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 子商户号
     * @example '1900000109'
     */
    sub_mchid?: string;
    /**
     * 商户退款单号
     *
     * 长度最大 64
     * @example '1217752501201407033233368018'
     */
    out_refund_no: string;
    /** 异常退款处理方式 */
    type: 'USER_BANK_CARD' | 'MERCHANT_BANK_CARD';
    /**
     * 开户银行
     *
     * 长度最大 16
     */
    bank_type?: 'CMB_DEBIT' | 'COMM_DEBIT' | 'ABC_DEBIT' | 'CCB_DEBIT' | 'ICBC_DEBIT' | 'BOC_DEBIT' | 'PAB_DEBIT' | 'SPDB_DEBIT' | 'CITIC_DEBIT' | 'CEB_DEBIT' | 'CMBC_DEBIT' | 'CIB_DEBIT' | 'GDB_DEBIT' | 'PSBC_DEBIT' | 'NBCB_DEBIT';
    /**
     * 收款银行卡号
     *
     * 需用微信支付公钥加密（RSAES-OAEP）；长度最大 1024
     * @example 'd+xT+MQCvrLHUVDWv/8MR/dB7TkXLVfSrUxMPZy6jWWYzpRrEEaYQE8ZRGYoeorwC+w=='
     */
    bank_account?: string;
    /**
     * 收款用户姓名
     *
     * 需用微信支付公钥加密（RSAES-OAEP）；长度最大 1024
     * @example 'UPgQcZSdq3zOayJwZ5XLrHY2dZU1W2Cd'
     */
    real_name?: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 微信退款单号
     *
     * 长度最大 32
     * @example '50000000382019052709732678859'
     */
    refund_id: string;
    /** 请求头 */
    headers: RequestConfig.Headers;
  }
  namespace RequestConfig {
    interface Headers extends WeChatPay.Client.Headers {
      /**
       * 微信支付公钥ID/平台证书序列号
       * @example 'PUB_KEY_ID_0114232134912410000000000000'
       */
      'Wechatpay-Serial': string;
    }
  }
  interface WellformedResponse {
    /**
     * 微信支付退款号
     *
     * 长度最大 32
     * @example '50000000382019052709732678859'
     */
    refund_id: string;
    /**
     * 商户退款单号
     *
     * 长度最大 64
     * @example '1217752501201407033233368018'
     */
    out_refund_no: string;
    /**
     * 微信支付订单号
     *
     * 长度最大 32
     * @example '1217752501201407033233368018'
     */
    transaction_id: string;
    /**
     * 商户订单号
     *
     * 长度最大 32
     * @example '1217752501201407033233368018'
     */
    out_trade_no: string;
    /**
     * 退款渠道
     * @example 'ORIGINAL'
     */
    channel: string;
    /**
     * 退款入账账户
     *
     * 长度最大 64
     * @example '招商银行信用卡'
     */
    user_received_account: string;
    /**
     * 退款成功时间
     *
     * 长度最大 64
     * @example '2020-12-01T16:18:12+08:00'
     */
    success_time?: string;
    /**
     * 退款创建时间
     *
     * 长度最大 64
     * @example '2020-12-01T16:18:12+08:00'
     */
    create_time: string;
    /**
     * 退款状态
     * @example 'SUCCESS'
     */
    status: string;
    /**
     * 资金账户
     * @example 'UNSETTLED'
     */
    funds_account?: string;
    /** 金额信息 */
    amount: WellformedResponse.Amount;
    /** 优惠退款信息 */
    promotion_detail?: WellformedResponse.PromotionDetail[];
  }
  namespace WellformedResponse {
    /** 金额信息 */
    interface Amount {
      /**
       * 订单金额
       * @example 100
       */
      total: number;
      /**
       * 退款金额
       * @example 100
       */
      refund: number;
      /** 退款出资账户及金额 */
      from?: Amount.From[];
      /**
       * 用户支付金额
       * @example 90
       */
      payer_total: number;
      /**
       * 用户退款金额
       * @example 90
       */
      payer_refund: number;
      /**
       * 应结退款金额
       * @example 100
       */
      settlement_refund: number;
      /**
       * 应结订单金额
       * @example 100
       */
      settlement_total: number;
      /**
       * 优惠退款金额
       * @example 10
       */
      discount_refund: number;
      /**
       * 退款币种
       *
       * 长度最大 16
       * @example 'CNY'
       */
      currency: string;
      /**
       * 手续费退款金额
       * @example 100
       */
      refund_fee?: number;
    }
    namespace Amount {
      interface From {
        /**
         * 出资账户类型
         * @example 'AVAILABLE'
         */
        account: string;
        /**
         * 出资金额
         * @example 444
         */
        amount: number;
      }
    }
    interface PromotionDetail {
      /**
       * 券ID
       *
       * 长度最大 32
       * @example '109519'
       */
      promotion_id: string;
      /**
       * 优惠范围
       * @example 'GLOBAL'
       */
      scope: string;
      /**
       * 优惠类型
       * @example 'COUPON'
       */
      type: string;
      /**
       * 优惠券面额
       * @example 5
       */
      amount: number;
      /**
       * 优惠退款金额
       * @example 100
       */
      refund_amount: number;
      /** 商品列表 */
      goods_detail?: PromotionDetail.GoodsDetail[];
    }
    namespace PromotionDetail {
      interface GoodsDetail {
        /**
         * 商户侧商品编码
         *
         * 长度最大 32
         * @example '1217752501201407033233368018'
         */
        merchant_goods_id: string;
        /**
         * 微信侧商品编码
         *
         * 长度最大 32
         * @example '1001'
         */
        wechatpay_goods_id?: string;
        /**
         * 商品名称
         *
         * 长度最大 256
         * @example 'iPhone6s 16G'
         */
        goods_name?: string;
        /**
         * 商品单价
         * @example 528800
         */
        unit_price: number;
        /**
         * 商品退款金额
         * @example 528800
         */
        refund_amount: number;
        /**
         * 商品退货数量
         * @example 1
         */
        refund_quantity: number;
      }
    }
  }
}
