// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Webhook.V3.Transaction.Success {
  /** 支付成功通知：收到的报文 */
  interface Envelope {
    /**
     * 通知ID
     *
     * 长度 ≤ 64
     * @example 'EV-2018022511223320873'
     */
    id: string;
    /**
     * 通知创建时间
     *
     * 长度 ≤ 64；RFC 3339 时间，含时区
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
    event_type: 'TRANSACTION.SUCCESS';
    /**
     * 回调摘要
     *
     * 长度 ≤ 64
     * @example '支付成功'
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
      original_type: 'transaction' | 'profitsharing';
      /**
       * 附加数据
       *
       * 解密 `ciphertext` 时作为附加认证数据原样传入，为空就传空串。
       *
       * 长度 ≤ 16
       * @example 'transaction'
       */
      associated_data?: string;
      /**
       * 数据密文
       *
       * Base64 解码后用 APIv3 密钥按 AES-256-GCM 解开，同时传入 `nonce` 与 `associated_data`；解码后的末尾 16 字节是认证标签。
       *
       * 长度 1–1048576；加密 用 APIv3 密钥解密
       */
      ciphertext: string;
    }
  }
  /** 解密后的通知数据 */
  interface Resource {
    /**
     * 公众号ID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid?: string;
    /**
     * 直连商户号
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    mchid?: string;
    /**
     * 服务商公众号ID
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    sp_appid?: string;
    /**
     * 服务商户号
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    sp_mchid?: string;
    /**
     * 子商户公众号ID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6999'
     */
    sub_appid?: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid?: string;
    /**
     * 商户订单号
     *
     * 这笔支付下单时商户侧传入的单号，用它找到自己系统里的订单。
     *
     * 长度 ≤ 32
     * @example '1217752501201407033233368018'
     */
    out_trade_no?: string;
    /**
     * 微信支付订单号
     *
     * 微信支付为这笔支付分配的单号，存下来：退款、分账、投诉处理和对账都可用它找到这笔钱。
     *
     * 长度 ≤ 32
     * @example '1217752501201407033233368018'
     */
    transaction_id?: string;
    /**
     * 交易类型
     *
     * 公众号网页与小程序支付都是 `JSAPI`，不能靠它区分两者。
     *
     * 长度 ≤ 16
     * @example 'JSAPI'
     */
    trade_type?: 'JSAPI' | 'NATIVE' | 'APP' | 'MICROPAY' | 'MWEB' | 'FACEPAY' | 'PAP';
    /**
     * 交易状态
     *
     * 长度 ≤ 32
     *
     * - `SUCCESS`：支付成功
     * - `REFUND`：转入退款
     * - `NOTPAY`：未支付
     * - `CLOSED`：已关闭
     * - `REVOKED`：已撤销
     * - `USERPAYING`：用户支付中
     * - `PAYERROR`：支付失败
     * - `ACCEPT`：已接收，等待扣款
     * - `PAY_FAIL`：扣款失败
     * @example 'SUCCESS'
     */
    trade_state?: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT' | 'PAY_FAIL';
    /**
     * 交易状态描述
     *
     * 给人看的说明，程序判断用 `trade_state`。
     *
     * 长度 ≤ 256
     * @example '支付成功'
     */
    trade_state_desc?: string;
    /**
     * 付款银行
     *
     * 付款成功后才有，形如 `ICBC_DEBIT`：银行简码加借记卡、信用卡或数字人民币；零钱等不经银行卡的付款统一是 `OTHERS`。银行会增加，遇到没见过的值不能报错。
     *
     * 长度 ≤ 32
     * @example 'CMC'
     */
    bank_type?: string;
    /**
     * 附加数据
     *
     * 下单时传入的内容原样返回，当时没传就没有。
     *
     * 长度 ≤ 128 字符
     * @example '自定义数据'
     */
    attach?: string;
    /**
     * 支付完成时间
     *
     * 付款成功后才有。核对超时与对账看它，不看收到通知的时刻。
     *
     * 长度 ≤ 64；RFC 3339 时间，含时区
     * @example '2018-06-08T10:34:56+08:00'
     */
    success_time?: string;
    /**
     * 支付者
     *
     * 字段：`openid`、`sp_openid`、`sub_openid`
     */
    payer?: WeChatPay.Components.OverseaPayer;
    /**
     * 订单金额
     *
     * 字段：`total`、`currency`、`payer_currency`、`payer_total`、`exchange_rate`
     */
    amount?: Resource.Amount;
    /**
     * 场景信息
     *
     * 字段：`payer_client_ip`、`device_id`、`store_info`
     */
    scene_info?: WeChatPay.Components.TransactionSceneInfo;
    /**
     * 优惠功能
     *
     * 字段：`coupon_id`、`name`、`scope`、`type`、`amount`、`stock_id`、`wechatpay_contribute`、`merchant_contribute`、`other_contribute`、`currency`、`goods_detail`、`activity_id`
     */
    promotion_detail?: Resource.PromotionDetail[];
    /**
     * 合单商户AppID，仅合单支付返回
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    combine_appid?: string;
    /**
     * 合单商户号，仅合单支付返回
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    combine_mchid?: string;
    /**
     * 合单商户订单号，仅合单支付返回
     *
     * 长度 ≤ 32；字符集 `0-9 A-Z a-z _ -`
     * @example 'P20150806125346'
     */
    combine_out_trade_no?: string;
    /**
     * 交易单微信支付订单号，仅合单支付返回
     * @example '1217752501201407033233368018'
     */
    combine_transaction_id?: string;
    /**
     * 商品单信息，仅合单支付返回
     *
     * 字段：`mchid`、`individual_auth_id`、`individual_name`、`trade_type`、`trade_state`、`bank_type`、`attach`、`success_time`、`transaction_id`、`out_trade_no`、`sub_mchid`、`sub_appid` 等 15 个
     */
    sub_orders?: Resource.SubOrders[];
    /**
     * 支付者，仅合单支付返回
     *
     * 字段：`openid`
     */
    combine_payer_info?: Resource.CombinePayerInfo;
    /**
     * 使用的商户贴息信息（微信分付），仅合单支付返回
     *
     * 字段：`use_subsidy`、`selected_installment_number`
     */
    installment_info?: Resource.InstallmentInfo;
    /**
     * 服务描述，仅停车服务返回
     *
     * 长度 ≤ 128
     * @example '停车场扣费'
     */
    description?: string;
    /**
     * 订单创建时间，仅停车服务返回
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2017-08-26T10:43:39+08:00'
     */
    create_time?: string;
    /**
     * 交易状态描述，仅停车服务返回
     *
     * 长度 ≤ 256
     * @example '支付失败，请重新下单支付'
     */
    trade_state_description?: string;
    /**
     * 用户是否已还款，仅停车服务返回
     *
     * 先确认 `trade_state` 为 `SUCCESS` 且 `bank_type` 为 `BPA`（微信支付垫付）再看它，否则没有意义。
     *
     * - `Y`：已还款
     * - `N`：未还款
     */
    user_repaid?: 'Y' | 'N';
    /**
     * 交易场景，仅停车服务返回
     *
     * 长度 ≤ 16
     * @example 'PARKING'
     */
    trade_scene?: string;
    /**
     * 停车场景信息，仅停车服务返回
     *
     * 字段：`parking_id`、`plate_number`、`plate_color`、`start_time`、`end_time`、`parking_name`、`charging_duration`、`device_id`
     */
    parking_info?: WeChatPay.Components.ParkingInfo;
    /**
     * 微信分账或回退单号，仅分账动账返回
     *
     * 长度 ≤ 64
     * @example '15646546545165651651'
     */
    order_id?: string;
    /**
     * 商户分账或回退单号，仅分账动账返回
     *
     * 长度 ≤ 64
     * @example '1234323JKHDFE1243252'
     */
    out_order_no?: string;
    /**
     * 分账接收方，仅分账动账返回
     *
     * 字段：`type`、`account`、`amount`、`description`
     */
    receiver?: Resource.Receiver;
  }
  namespace Resource {
    /** 订单金额 */
    interface Amount {
      /**
       * 总金额
       *
       * 优惠前的订单价，须与下单时一致；用户实际付出的看 `payer_total`。
       *
       * 单位 币种的最小单位
       * @example 100
       */
      total?: number;
      /**
       * 货币类型
       *
       * 长度 ≤ 16
       * @example 'CNY'
       */
      currency?: string;
      /**
       * 支付币种
       *
       * 长度 ≤ 16
       * @example 'CNY'
       */
      payer_currency?: string;
      /**
       * 用户支付金额
       *
       * 抵扣代金券后用户自己付出的钱。与下单金额核对用 `total`，不用它。
       *
       * 单位 币种的最小单位
       * @example 100
       */
      payer_total?: number;
      /**
       * 汇率信息，仅境外商户返回
       *
       * 字段：`type`、`rate`
       */
      exchange_rate?: WeChatPay.Components.ExchangeRate;
    }
    interface PromotionDetail extends WeChatPay.Components.PromotionDetail {
      /**
       * 批次ID
       *
       * 长度 ≤ 32
       * @example '371067'
       */
      activity_id?: string;
    }
    interface SubOrders {
      /**
       * 子单商户号
       *
       * 长度 ≤ 32
       * @example '1900000109'
       */
      mchid?: string;
      /**
       * 商品单个人收款方受理授权ID
       * @example '1900000109'
       */
      individual_auth_id?: string;
      /**
       * 商品单个人收款方平台昵称
       * @example '哈哈哈小店'
       */
      individual_name?: string;
      /**
       * 交易类型
       *
       * 公众号网页与小程序支付都是 `JSAPI`，不能靠它区分两者。
       * @example 'JSAPI'
       */
      trade_type?: 'NATIVE' | 'JSAPI' | 'APP' | 'MWEB';
      /**
       * 交易状态
       *
       * - `SUCCESS`：支付成功
       * - `REFUND`：转入退款
       * - `NOTPAY`：未支付
       * - `CLOSED`：已关闭
       * - `PAYERROR`：支付失败
       * - `USERPAYING`：用户支付中
       * @example 'SUCCESS'
       */
      trade_state?: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'PAYERROR' | 'USERPAYING';
      /**
       * 付款银行
       *
       * 付款成功后才有，形如 `ICBC_DEBIT`：银行简码加借记卡、信用卡或数字人民币；零钱等不经银行卡的付款统一是 `OTHERS`。银行会增加，遇到没见过的值不能报错。
       *
       * 长度 ≤ 32
       * @example 'CMC'
       */
      bank_type?: string;
      /**
       * 附加数据
       *
       * 下单时传入的内容原样返回，当时没传就没有。
       *
       * 长度 ≤ 128 字符
       * @example '深圳分店'
       */
      attach?: string;
      /**
       * 支付完成时间
       *
       * 付款成功后才有。核对超时与对账看它，不看收到通知的时刻。
       *
       * 长度 ≤ 32；RFC 3339 时间，含时区
       * @example '2015-05-20T13:29:35.120+08:00'
       */
      success_time?: string;
      /**
       * 微信支付订单号
       *
       * 微信支付为这笔支付分配的单号，存下来：退款、分账、投诉处理和对账都可用它找到这笔钱。
       *
       * 长度 ≤ 32
       * @example '1009660380201506130728806387'
       */
      transaction_id?: string;
      /**
       * 商品单商户订单号
       *
       * 长度 ≤ 32；字符集 `0-9 A-Z a-z _ -`
       * @example '20150806125346'
       */
      out_trade_no?: string;
      /**
       * 二级商户号
       *
       * 长度 ≤ 32
       * @example '1900000109'
       */
      sub_mchid?: string;
      /**
       * 子商户应用ID
       *
       * 长度 ≤ 32
       * @example 'wxd678efh567hg6999'
       */
      sub_appid?: string;
      /**
       * 用户子标识
       *
       * 长度 ≤ 128
       * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
       */
      sub_openid?: string;
      /**
       * 优惠信息列表
       *
       * 字段：`coupon_id`、`name`、`scope`、`type`、`amount`、`stock_id`、`wechatpay_contribute`、`merchant_contribute`、`other_contribute`、`currency`、`goods_detail`
       */
      promotion_detail?: SubOrders.PromotionDetail[];
      /**
       * 订单金额
       *
       * 字段：`total_amount`、`currency`、`payer_amount`、`payer_currency`、`settlement_rate`
       */
      amount?: SubOrders.Amount;
    }
    namespace SubOrders {
      interface PromotionDetail {
        /**
         * 券ID
         *
         * 长度 ≤ 32
         */
        coupon_id?: string;
        /**
         * 优惠名称
         *
         * 长度 ≤ 64
         */
        name?: string;
        /**
         * 优惠范围
         *
         * - `GLOBAL`：全场
         * - `SINGLE`：单品
         */
        scope?: 'GLOBAL' | 'SINGLE';
        /**
         * 优惠类型
         *
         * 充值型的券带着资金，券额随订单一起结算给收款商户；免充值型没有资金，商户实收要减去券额。
         */
        type?: 'CASH' | 'NOCASH';
        /**
         * 优惠券面额
         *
         * 这张券抵扣的钱，等于微信、商户、其他三方出资之和。
         *
         * 单位 分
         */
        amount?: number;
        /**
         * 活动批次ID
         *
         * 长度 ≤ 32
         */
        stock_id?: string;
        /**
         * 微信出资
         *
         * 单位 分
         */
        wechatpay_contribute?: number;
        /**
         * 商户出资
         *
         * 单位 分
         */
        merchant_contribute?: number;
        /**
         * 其他出资
         *
         * 单位 分
         */
        other_contribute?: number;
        /**
         * 优惠币种
         *
         * 长度 ≤ 32
         * @example 'CNY'
         */
        currency?: string;
        /**
         * 单品列表
         *
         * 字段：`goods_id`、`quantity`、`unit_price`、`discount_amount`、`goods_remark`
         */
        goods_detail?: PromotionDetail.GoodsDetail[];
      }
      namespace PromotionDetail {
        interface GoodsDetail {
          /**
           * 商品编码
           *
           * 长度 ≤ 32
           * @example 'GOODS_10001'
           */
          goods_id?: string;
          /**
           * 商品数量
           * @example 1
           */
          quantity?: number;
          /**
           * 商品单价
           *
           * 单位 分
           * @example 828800
           */
          unit_price?: number;
          /**
           * 商品优惠金额
           *
           * 单位 分
           * @example 1
           */
          discount_amount?: number;
          /**
           * 商品备注
           *
           * 长度 ≤ 128
           * @example '商品备注信息'
           */
          goods_remark?: string;
        }
      }
      /** 订单金额 */
      interface Amount {
        /**
         * 标价金额
         *
         * 单位 分
         * @example 100
         */
        total_amount?: number;
        /**
         * 标价币种
         *
         * 长度 ≤ 16
         * @example 'CNY'
         */
        currency?: string;
        /**
         * 现金支付金额
         *
         * 单位 分
         * @example 10
         */
        payer_amount?: number;
        /**
         * 现金支付币种
         *
         * 长度 ≤ 8
         * @example 'CNY'
         */
        payer_currency?: string;
        /**
         * 结算汇率
         *
         * 标价币种与结算币种不同时才有，是汇率乘以 10 的 8 次方：`650000000` 即 6.5。
         *
         * 单位 亿分之一
         * @example 650000000
         */
        settlement_rate?: number;
      }
    }
    /** 支付者，仅合单支付返回 */
    interface CombinePayerInfo {
      /**
       * 用户标识
       *
       * 用户在某个 AppID 下的标识。换一个 AppID，同一用户的值就不同，不能用来跨应用认人。
       *
       * 长度 ≤ 128
       * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
       */
      openid?: string;
    }
    /** 使用的商户贴息信息（微信分付），仅合单支付返回 */
    interface InstallmentInfo {
      /** 是否使用了商户贴息 */
      use_subsidy: boolean;
      /**
       * 用户实际选择分期期数
       * @example 3
       */
      selected_installment_number: number;
    }
    /** 分账接收方，仅分账动账返回 */
    interface Receiver {
      /**
       * 接收方类型
       *
       * - `MERCHANT_ID`：商户号
       * - `PERSONAL_OPENID`：个人OpenID
       */
      type?: 'MERCHANT_ID' | 'PERSONAL_OPENID';
      /**
       * 接收方账号
       *
       * 跟着 `type` 走：`MERCHANT_ID` 时是商户号，`PERSONAL_OPENID` 时是 OpenID。
       *
       * 长度 ≤ 64
       * @example '190001001'
       */
      account?: string;
      /**
       * 动账金额
       *
       * 单位 分
       * @example 10000
       */
      amount?: number;
      /**
       * 分账或回退描述
       *
       * 长度 ≤ 80
       * @example 'Image形象店-深圳腾大-QQ公仔'
       */
      description?: string;
    }
  }
  /**
   * 支付成功通知
   *
   * `TRANSACTION.SUCCESS`
   * @see https://pay.weixin.qq.com/docs/partner/apis/profit-sharing/notice-division.html
   * @see https://pay.weixin.qq.com/docs/merchant/apis/wexin-pay-score-parking/payment-result-notification.html
   * @see https://pay.weixin.qq.com/docs/partner/apis/wexin-pay-score-parking/payment-result-notification.html
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transactions/chapter3_11.shtml
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transactions/chapter5_11.shtml
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/combine/chapter3_7.shtml
   * @see https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/deduct-result-notify.html
   * @see https://pay.weixin.qq.com/docs/partner/apis/combine-payment/orders/payment-notice.html
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_2_11.shtml
   */
  interface Notification {
    /**
     * 通知ID
     *
     * 长度 ≤ 64
     * @example 'EV-2018022511223320873'
     */
    id: string;
    /**
     * 通知创建时间
     *
     * 长度 ≤ 64；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:58+08:00'
     */
    create_time: string;
    /** 通知类型 */
    event_type: 'TRANSACTION.SUCCESS';
    /**
     * 通知的资源数据类型
     *
     * 长度 ≤ 32
     * @example 'encrypt-resource'
     */
    resource_type: string;
    /**
     * 回调摘要
     *
     * 长度 ≤ 64
     * @example '支付成功'
     */
    summary: string;
    /** 解密后的通知数据 */
    resource: Resource;
  }
  /** APIv3 回调通知的应答 */
  type Reply = WeChatPay.Components.NotificationReply;
}
