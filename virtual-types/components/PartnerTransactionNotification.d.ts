// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 服务商的订单 */
  interface PartnerTransactionNotification {
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
     * 微信支付订单号
     *
     * 微信支付为这笔支付分配的单号，存下来：退款、分账、投诉处理和对账都可用它找到这笔钱。
     *
     * 长度 ≤ 32
     * @example '4200002026202612011234567890'
     */
    transaction_id: string;
    /**
     * 交易类型
     *
     * 公众号网页与小程序支付都是 `JSAPI`，不能靠它区分两者。
     *
     * 长度 ≤ 16
     *
     * - `JSAPI`：JSAPI支付
     * - `NATIVE`：Native支付
     * - `APP`：APP支付
     * - `MICROPAY`：付款码支付
     * - `MWEB`：H5支付
     * - `FACEPAY`：刷脸支付
     * - `PAP`：委托代扣
     * @example 'JSAPI'
     */
    trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MICROPAY' | 'MWEB' | 'FACEPAY' | 'PAP';
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
    trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT' | 'PAY_FAIL';
    /**
     * 交易状态描述
     *
     * 给人看的说明，程序判断用 `trade_state`。
     *
     * 长度 ≤ 256
     * @example '支付成功'
     */
    trade_state_desc: string;
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
     * @example '2026-11-20T10:34:56+08:00'
     */
    success_time: string;
    /**
     * 订单金额
     *
     * 字段：`total`、`currency`、`payer_currency`、`payer_total`
     */
    amount: PartnerTransactionNotification.Amount;
    /**
     * 场景信息
     *
     * 字段：`device_id`
     */
    scene_info?: PartnerTransactionNotification.SceneInfo;
    /**
     * 优惠功能
     *
     * 字段：`coupon_id`、`name`、`scope`、`type`、`amount`、`stock_id`、`wechatpay_contribute`、`merchant_contribute`、`other_contribute`、`currency`、`goods_detail`
     */
    promotion_detail?: PartnerTransactionNotification.PromotionDetail[];
    /**
     * 使用的商户贴息信息（微信分付）
     *
     * 字段：`use_subsidy`、`selected_installment_number`
     *
     * 与官方页面不同：分付贴息要单独开通；公开的接口资料有这个字段，页面只写各商户都能用的字段。
     */
    installment_info?: PartnerTransactionNotification.InstallmentInfo;
    /**
     * 服务商公众号ID
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    sp_appid: string;
    /**
     * 服务商户号
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    sp_mchid: string;
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
    sub_mchid: string;
    /**
     * 支付者
     *
     * 字段：`sp_openid`、`sub_openid`
     */
    payer: PartnerTransactionNotification.Payer;
  }
  namespace PartnerTransactionNotification {
    /** 订单金额 */
    interface Amount {
      /**
       * 总金额
       *
       * 优惠前的订单价，须与下单时一致；用户实际付出的看 `payer_total`。
       *
       * 单位 分
       * @example 100
       */
      total: number;
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
       * 单位 分
       * @example 90
       */
      payer_total?: number;
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
    /** 优惠详情 */
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
       * 长度 ≤ 128
       */
      name?: string;
      /**
       * 优惠范围
       *
       * 长度 ≤ 32
       *
       * - `GLOBAL`：全场代金券
       * - `SINGLE`：单品优惠
       */
      scope?: 'GLOBAL' | 'SINGLE';
      /**
       * 优惠类型
       *
       * 充值型的券带着资金，券额随订单一起结算给收款商户；免充值型没有资金，商户实收要减去券额。
       *
       * 长度 ≤ 32
       *
       * - `CASH`：预充值：资金随订单结算给商户
       * - `NOCASH`：免充值：没有资金结算给商户
       *
       * 与部分接口的官方页面不同：停车的页面只写 CASH 和 NOCASH；优惠信息与退款共用一个结构，退款页面的应答示例是 DISCOUNT。
       */
      type?: 'CASH' | 'NOCASH';
      /**
       * 订单金额
       *
       * 单位 分
       * @example 10
       */
      amount: number;
      /**
       * 批次号
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
       * 货币类型
       *
       * 长度 ≤ 16
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
         */
        goods_id: string;
        /** 商品数量 */
        quantity: number;
        /**
         * 商品单价
         *
         * 单位 分
         */
        unit_price: number;
        /**
         * 固定减免金额
         *
         * 单位 分
         */
        discount_amount: number;
        /**
         * 商品备注
         *
         * 长度 ≤ 128
         */
        goods_remark?: string;
      }
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
    /** 支付者 */
    interface Payer {
      /**
       * 用户服务标识
       *
       * 长度 ≤ 128
       * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
       */
      sp_openid: string;
      /**
       * 用户子标识
       *
       * 长度 ≤ 128
       * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
       */
      sub_openid?: string;
    }
  }
}
