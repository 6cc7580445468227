// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 合单的订单 */
  interface CombineTransactionNotification {
    /**
     * 合单商户AppID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    combine_appid: string;
    /**
     * 合单商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    combine_mchid: string;
    /**
     * 合单商户订单号
     *
     * 长度 ≤ 32；字符集 `0-9 A-Z a-z _ -`
     * @example 'COMBINE20261201000001'
     */
    combine_out_trade_no: string;
    /**
     * 交易单微信支付订单号
     *
     * 与官方页面不同：公开的接口资料和客户端库有这个合单的字段，页面的表格和示例都没有；不再标为必有。
     * @example '4200002026202612011234567890'
     */
    combine_transaction_id?: string;
    /**
     * 商品单信息
     *
     * 字段：`mchid`、`individual_auth_id`、`individual_name`、`trade_type`、`trade_state`、`bank_type`、`attach`、`success_time`、`transaction_id`、`out_trade_no`、`sub_mchid`、`sub_appid` 等 15 个
     */
    sub_orders: CombineTransactionNotification.SubOrders[];
    /**
     * 支付者
     *
     * 字段：`openid`
     */
    combine_payer_info: CombineTransactionNotification.CombinePayerInfo;
    /**
     * 场景信息
     *
     * 字段：`device_id`
     */
    scene_info?: CombineTransactionNotification.SceneInfo;
    /**
     * 使用的商户贴息信息（微信分付）
     *
     * 字段：`use_subsidy`、`selected_installment_number`
     *
     * 与官方页面不同：分付贴息要单独开通；公开的接口资料有这个字段，页面只写各商户都能用的字段。
     */
    installment_info?: CombineTransactionNotification.InstallmentInfo;
  }
  namespace CombineTransactionNotification {
    interface SubOrders {
      /**
       * 子单商户号
       *
       * 长度 ≤ 32
       * @example '1900000109'
       */
      mchid: string;
      /**
       * 商品单个人收款方受理授权ID
       *
       * 与官方页面不同：平台收付通的个人收款方要单独开通；公开的接口资料有这个字段，页面只写各商户都能用的字段。
       * @example '1900000109'
       */
      individual_auth_id?: string;
      /**
       * 商品单个人收款方平台昵称
       *
       * 与官方页面不同：平台收付通的个人收款方要单独开通；公开的接口资料有这个字段，页面只写各商户都能用的字段。
       * @example '哈哈哈小店'
       */
      individual_name?: string;
      /**
       * 交易类型
       *
       * 公众号网页与小程序支付都是 `JSAPI`，不能靠它区分两者。
       *
       * - `NATIVE`：Native支付
       * - `JSAPI`：JSAPI支付
       * - `APP`：APP支付
       * - `MWEB`：H5支付
       * @example 'JSAPI'
       */
      trade_type: 'NATIVE' | 'JSAPI' | 'APP' | 'MWEB';
      /**
       * 交易状态
       *
       * - `SUCCESS`：支付成功
       * - `REFUND`：转入退款
       * - `NOTPAY`：未支付
       * - `CLOSED`：已关闭
       * - `USERPAYING`：用户支付中
       * - `PAYERROR`：支付失败
       * @example 'SUCCESS'
       */
      trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'USERPAYING' | 'PAYERROR';
      /**
       * 付款银行
       *
       * 付款成功后才有，形如 `ICBC_DEBIT`：银行简码加借记卡、信用卡或数字人民币；零钱等不经银行卡的付款统一是 `OTHERS`。银行会增加，遇到没见过的值不能报错。
       *
       * 长度 ≤ 32
       * @example 'CMC'
       */
      bank_type: string;
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
       * @example '2026-11-20T10:34:56+08:00'
       */
      success_time: string;
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
       * 商品单商户订单号
       *
       * 长度 ≤ 32；字符集 `0-9 A-Z a-z _ -`
       * @example 'ORDER20261201000001'
       */
      out_trade_no: string;
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
      amount: SubOrders.Amount;
    }
    namespace SubOrders {
      interface PromotionDetail {
        /**
         * 券ID
         *
         * 长度 ≤ 32
         */
        coupon_id: string;
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
         *
         * - `CASH`：充值型代金券
         * - `NOCASH`：免充值型代金券
         */
        type?: 'CASH' | 'NOCASH';
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
          goods_id: string;
          /**
           * 商品数量
           * @example 1
           */
          quantity: number;
          /**
           * 商品单价
           *
           * 单位 分
           * @example 828800
           */
          unit_price: number;
          /**
           * 商品优惠金额
           *
           * 单位 分
           * @example 1
           */
          discount_amount: number;
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
        total_amount: number;
        /**
         * 标价币种
         *
         * 长度 ≤ 16
         * @example 'CNY'
         */
        currency: string;
        /**
         * 现金支付金额
         *
         * 单位 分
         * @example 90
         */
        payer_amount: number;
        /**
         * 现金支付币种
         *
         * 长度 ≤ 8
         * @example 'CNY'
         */
        payer_currency: string;
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
    /** 支付者 */
    interface CombinePayerInfo {
      /**
       * 用户标识
       *
       * 用户在某个 AppID 下的标识。换一个 AppID，同一用户的值就不同，不能用来跨应用认人。
       *
       * 长度 ≤ 128
       * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
       */
      openid: string;
    }
    /** 场景信息 */
    interface SceneInfo {
      /**
       * 商户端设备号
       *
       * 长度 ≤ 32
       * @example '013467007045764'
       */
      device_id?: string;
    }
    /** 使用的商户贴息信息（微信分付） */
    interface InstallmentInfo {
      /** 是否使用了商户贴息 */
      use_subsidy: boolean;
      /**
       * 用户实际选择分期期数
       * @example 3
       */
      selected_installment_number: number;
    }
  }
}
