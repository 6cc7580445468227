// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Refunds._refund_id_ {
  interface ApplyAbnormalRefund {
    /**
     * 发起异常退款
     *
     * `POST /v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund`（电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015181616
     */
    (data: ApplyAbnormalRefund.PostHttpMethod.JsonDataRequest, config: ApplyAbnormalRefund.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ApplyAbnormalRefund.PostHttpMethod.WellformedResponse>>;
    /**
     * 发起异常退款
     *
     * `POST /v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund`（电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015181616
     */
    post(data: ApplyAbnormalRefund.PostHttpMethod.JsonDataRequest, config: ApplyAbnormalRefund.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ApplyAbnormalRefund.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Refunds._refund_id_.ApplyAbnormalRefund.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 二级商户号
     *
     * 二级商户进件审核通过后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 个人收款方受理授权ID
     *
     * 收款方是个人时填，个人签约后由微信支付返回。
     *
     * 与官方页面不同：平台收付通的个人收款方要单独开通；公开的接口资料有这个字段，页面只写各商户都能用的字段。
     * @example '1900000109'
     */
    individual_auth_id?: string;
    /**
     * 商户退款单号
     *
     * 申请退款时由你生成的单号。
     *
     * 长度 ≤ 64；字符集 `0-9 A-Z a-z _ | * @ -`
     * @example 'REFUND20261201000001'
     */
    out_refund_no: string;
    /**
     * 异常退款处理方式
     *
     * 退不回用户原来的账户时，把钱改退到哪里：用户的另一张银行卡，或商户的银行账户。
     *
     * - `USER_BANK_CARD`：退款到用户银行卡
     * - `MERCHANT_BANK_CARD`：退款到商户银行账户
     */
    type: 'USER_BANK_CARD' | 'MERCHANT_BANK_CARD';
    /**
     * 开户银行
     *
     * 退到用户银行卡时填，取自微信支付的「银行类型对照表」；只支持常见银行的借记卡。
     *
     * 长度 ≤ 16
     *
     * - `CMB_DEBIT`：招商银行借记卡
     * - `COMM_DEBIT`：交通银行借记卡
     * - `ABC_DEBIT`：农业银行借记卡
     * - `CCB_DEBIT`：建设银行借记卡
     * - `ICBC_DEBIT`：工商银行借记卡
     * - `BOC_DEBIT`：中国银行借记卡
     * - `PAB_DEBIT`：平安银行借记卡
     * - `SPDB_DEBIT`：浦发银行借记卡
     * - `CITIC_DEBIT`：中信银行借记卡
     * - `CEB_DEBIT`：光大银行借记卡
     * - `CMBC_DEBIT`：民生银行借记卡
     * - `CIB_DEBIT`：兴业银行借记卡
     * - `GDB_DEBIT`：广发银行借记卡
     * - `PSBC_DEBIT`：邮储银行借记卡
     * - `NBCB_DEBIT`：宁波银行借记卡
     * @example 'ICBC_DEBIT'
     */
    bank_type?: 'CMB_DEBIT' | 'COMM_DEBIT' | 'ABC_DEBIT' | 'CCB_DEBIT' | 'ICBC_DEBIT' | 'BOC_DEBIT' | 'PAB_DEBIT' | 'SPDB_DEBIT' | 'CITIC_DEBIT' | 'CEB_DEBIT' | 'CMBC_DEBIT' | 'CIB_DEBIT' | 'GDB_DEBIT' | 'PSBC_DEBIT' | 'NBCB_DEBIT';
    /**
     * 收款银行卡号
     *
     * 退到用户银行卡时填。
     *
     * 长度 ≤ 1024；加密 用微信支付公钥加密
     */
    bank_account?: string;
    /**
     * 收款用户姓名
     *
     * 退到用户银行卡时填，是卡主的姓名。
     *
     * 长度 ≤ 1024；加密 用微信支付公钥加密
     */
    real_name?: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 微信退款单号
     *
     * 申请退款受理后由微信支付返回，查询退款和退款结果通知里也有。
     *
     * 长度 ≤ 32
     * @example '50300002026120112345678901234'
     */
    refund_id: string;
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
     * 微信支付退款号
     *
     * 受理退款后由微信支付生成，须存下，发起异常退款和对账都要用它。
     *
     * 长度 ≤ 32
     * @example '50300002026120112345678901234'
     */
    refund_id: string;
    /**
     * 商户退款单号
     *
     * 申请退款时由你生成。同一单号重复提交只退一笔，结果不明就用原单号原参数重试。
     *
     * 长度 ≤ 64；字符集 `0-9 A-Z a-z _ | * @ -`
     * @example 'REFUND20261201000001'
     */
    out_refund_no: string;
    /**
     * 微信支付订单号
     *
     * 微信支付为这笔支付分配的单号，存下来：退款、分账、投诉处理和对账都可用它找到这笔钱。
     *
     * 长度 ≤ 32
     * @example '4200002026202612011234567890'
     */
    transaction_id: string;
    /**
     * 商户订单号
     *
     * 这笔支付下单时商户侧传入的单号，用它找到自己系统里的订单。
     *
     * 长度 ≤ 32
     * @example 'ORDER20261201000001'
     */
    out_trade_no: string;
    /**
     * 退款渠道
     *
     * 不是 `ORIGINAL` 就没有原路退回，向用户解释钱去了哪里时看它。
     *
     * 长度 ≤ 16
     * @example 'ORIGINAL'
     */
    channel?: string;
    /**
     * 退款入账账户
     *
     * 退款成功后可给用户看，说明钱退到了哪里：哪家银行、尾号多少的卡，或零钱等。文字由微信支付拼好，别拆开解析。
     *
     * 长度 ≤ 64
     * @example '招商银行信用卡'
     */
    user_received_account?: string;
    /**
     * 退款成功时间
     *
     * 退款成功后才有。
     *
     * 长度 ≤ 64；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    success_time?: string;
    /**
     * 退款创建时间
     *
     * 微信支付受理退款的时刻，不是退到用户账上的时刻。
     *
     * 长度 ≤ 64；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    create_time: string;
    /**
     * 退款状态
     *
     * `PROCESSING` 须等退款通知或再查；`ABNORMAL` 是退不回用户原卡，须到商户平台「交易中心」处理，或发起异常退款；`CLOSED` 的这笔没有退出去。
     *
     * 长度 ≤ 16
     *
     * - `SUCCESS`：退款成功
     * - `CLOSED`：退款关闭
     * - `PROCESSING`：退款处理中
     * - `ABNORMAL`：退款异常
     * @example 'SUCCESS'
     */
    status: 'SUCCESS' | 'CLOSED' | 'PROCESSING' | 'ABNORMAL';
    /**
     * 资金账户
     *
     * 钱是从哪个账户退的，对账用；`UNSETTLED` 表示用的是未结算的交易款。
     *
     * 长度 ≤ 32
     *
     * - `AVAILABLE`：可用余额
     * - `UNSETTLED`：未结算资金
     * @example 'UNSETTLED'
     */
    funds_account?: 'AVAILABLE' | 'UNSETTLED';
    /**
     * 金额信息
     *
     * 字段：`refund`、`from`、`payer_refund`、`discount_refund`、`currency`、`advance`、`refund_fee`
     */
    amount: WellformedResponse.Amount;
    /**
     * 优惠退款信息
     *
     * 字段：`promotion_id`、`scope`、`type`、`amount`、`refund_amount`、`goods_detail`
     */
    promotion_detail?: WellformedResponse.PromotionDetail[];
    /**
     * 退款出资商户
     *
     * 实际由谁出资以这里为准，申请时传的只是意愿。退款资金还没扣时没有它，须查单。
     *
     * 长度 ≤ 32
     *
     * - `REFUND_SOURCE_PARTNER_ADVANCE`：电商平台垫付
     * - `REFUND_SOURCE_SUB_MERCHANT`：二级商户出资
     * @example 'REFUND_SOURCE_SUB_MERCHANT'
     */
    refund_account?: 'REFUND_SOURCE_PARTNER_ADVANCE' | 'REFUND_SOURCE_SUB_MERCHANT';
  }
  namespace WellformedResponse {
    /** 金额信息 */
    interface Amount {
      /**
       * 退款金额
       *
       * 本次退的总额，含退回的代金券；用户实际收到的现金看 `payer_refund`。
       *
       * 单位 分
       * @example 100
       */
      refund: number;
      /**
       * 退款出资账户及金额
       *
       * 字段：`account`、`amount`
       */
      from?: Amount.From[];
      /**
       * 用户退款金额
       *
       * 用户实际收到的现金，不含退回的代金券；`refund` 减去它就是退回的券额。
       *
       * 单位 分
       * @example 90
       */
      payer_refund: number;
      /**
       * 优惠退款金额
       *
       * 退回的代金券额，按退款占订单的比例算；用户收到的现金看 `payer_refund`。
       *
       * 单位 分
       * @example 10
       */
      discount_refund?: number;
      /**
       * 退款币种
       *
       * 长度 ≤ 16
       * @example 'CNY'
       */
      currency?: string;
      /**
       * 垫付金额
       *
       * 这笔退款里由平台先垫的部分，之后可向二级商户收回。
       *
       * 单位 分
       * @example 10
       */
      advance?: number;
      /**
       * 手续费退款金额
       *
       * 微信支付退还给商户的交易手续费，按退款比例算，与退给用户的钱无关。
       *
       * 单位 分
       *
       * 与官方页面不同：查询和申请退款的页面有这个字段，应答的是同一张退款单。
       * @example 100
       */
      refund_fee?: number;
    }
    namespace Amount {
      interface From {
        /**
         * 出资账户类型
         *
         * 长度 ≤ 32
         *
         * - `AVAILABLE`：可用余额
         * - `UNAVAILABLE`：不可用余额
         * @example 'AVAILABLE'
         */
        account: 'AVAILABLE' | 'UNAVAILABLE';
        /**
         * 出资金额
         *
         * 单位 分
         * @example 100
         */
        amount: number;
      }
    }
    interface PromotionDetail {
      /**
       * 券ID
       *
       * 长度 ≤ 32
       * @example '109519'
       */
      promotion_id: string;
      /**
       * 优惠范围
       *
       * 长度 ≤ 32
       * @example 'GLOBAL'
       */
      scope: string;
      /**
       * 优惠类型
       *
       * 充值型的券带着资金，券额随订单一起结算给收款商户；免充值型没有资金，商户实收要减去券额。
       *
       * 长度 ≤ 32
       * @example 'COUPON'
       */
      type: string;
      /**
       * 优惠券面额
       *
       * 这张券抵扣的钱，等于微信、商户、其他三方出资之和。
       *
       * 单位 分
       * @example 10
       */
      amount: number;
      /**
       * 优惠退款金额
       *
       * 这张券退回的金额；退款总额减去各张券的退回就是现金。
       *
       * 单位 分
       * @example 10
       */
      refund_amount: number;
      /**
       * 商品列表
       *
       * 字段：`merchant_goods_id`、`wechatpay_goods_id`、`goods_name`、`unit_price`、`refund_amount`、`refund_quantity`
       *
       * 与官方页面不同：查询和申请退款的页面有这个字段，应答的是同一张退款单。
       */
      goods_detail?: PromotionDetail.GoodsDetail[];
    }
    namespace PromotionDetail {
      interface GoodsDetail {
        /**
         * 商户侧商品编码
         * @example '1217752501202611203233368018'
         */
        merchant_goods_id: string;
        /**
         * 微信侧商品编码
         * @example '1001'
         */
        wechatpay_goods_id?: string;
        /**
         * 商品名称
         * @example 'iPhone6s 16G'
         */
        goods_name?: string;
        /**
         * 商品单价
         *
         * 单位 分
         * @example 528800
         */
        unit_price: number;
        /**
         * 商品退款金额
         *
         * 单位 分
         * @example 100
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
