// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** ETC 扣费订单 */
  interface EtcTransaction {
    /**
     * 商户号
     * @example '1230000109'
     */
    mchid: string;
    /**
     * 特约商户号
     * @example '1900000109'
     */
    sub_mchid?: string;
    /**
     * 商户AppID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 特约商户AppID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6999'
     */
    sub_appid?: string;
    /**
     * 商户订单号
     *
     * 这笔支付下单时商户侧传入的单号，用它找到自己系统里的订单。
     * @example '121775250124070332'
     */
    out_trade_no: string;
    /**
     * 微信支付订单号
     *
     * 微信支付为这笔支付分配的单号，存下来：退款、分账、投诉处理和对账都可用它找到这笔钱。
     * @example '4200002026202612011234567890'
     */
    transaction_id: string;
    /**
     * 商户数据
     *
     * 下单时传入的内容原样返回，当时没传就没有。
     * @example '自定义数据'
     */
    attach?: string;
    /**
     * 交易类型
     *
     * 长度 ≤ 16
     * @example 'PAP'
     */
    trade_type: string;
    /**
     * 付款银行
     * @example 'CMC'
     */
    bank_type?: string;
    /**
     * 支付完成时间
     *
     * 付款成功后才有。核对超时与对账看它，不看收到通知的时刻。
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    success_time?: string;
    /**
     * 交易状态
     * @example 'SUCCESS'
     */
    trade_state: string;
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
     * 支付者
     *
     * 字段：`sp_openid`、`sub_openid`
     */
    payer?: EtcTransaction.Payer;
    /**
     * 订单金额
     *
     * 字段：`total`、`currency`、`payer_total`、`discount_total`
     */
    amount: EtcTransaction.Amount;
    /**
     * 设备信息
     *
     * 字段：`device_id`、`device_ip`
     */
    device_info?: EtcTransaction.DeviceInfo;
    /**
     * 优惠详情
     *
     * 字段：`promotion_id`、`name`、`scope`、`type`、`activity_id`、`amount`、`wxpay_contribute`、`merchant_contribute`、`other_contribute`
     */
    promotion_detail?: EtcTransaction.PromotionDetail[];
  }
  namespace EtcTransaction {
    /** 支付者 */
    interface Payer {
      /**
       * 用户在服务商AppID下的标识
       *
       * 用户在 `sp_appid` 下的标识，须由它取得；与 `sub_openid` 只传一个。
       * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
       */
      sp_openid?: string;
      /**
       * 用户在子商户AppID下的标识
       *
       * 用户在 `sub_appid` 下的标识，须由它取得，并同时传 `sub_appid`；与 `sp_openid` 只传一个。
       * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
       */
      sub_openid?: string;
    }
    /** 订单金额 */
    interface Amount {
      /**
       * 订单金额
       *
       * 优惠前的订单价；用户实际付出的看 `payer_total`。
       *
       * 单位 分
       * @example 888
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
       * 用户实际支付金额
       *
       * 抵扣优惠后用户自己付出的钱。与下单金额核对用 `total`，不用它。
       *
       * 单位 分
       * @example 90
       */
      payer_total?: number;
      /**
       * 折扣
       *
       * 单位 分
       * @example 10
       */
      discount_total?: number;
    }
    /** 设备信息 */
    interface DeviceInfo {
      /**
       * 商户端设备号
       * @example 'POS1:1'
       */
      device_id?: string;
      /**
       * 商户端设备IP
       * @example '123.12.12.123'
       */
      device_ip?: string;
    }
    /** 优惠详情 */
    interface PromotionDetail {
      /**
       * 券ID
       * @example '109519'
       */
      promotion_id: string;
      /**
       * 优惠名称
       * @example '单品惠-6'
       */
      name?: string;
      /**
       * 优惠范围
       * @example 'SINGLE'
       */
      scope?: string;
      /**
       * 优惠类型
       *
       * 充值型的券带着资金，券额随订单一起结算给收款商户；免充值型没有资金，商户实收要减去券额。
       * @example 'DISCOUNT'
       */
      type?: string;
      /**
       * 活动ID
       *
       * 长度 ≤ 20
       * @example '931386'
       */
      activity_id?: string;
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
       * 微信出资
       *
       * 单位 分
       * @example 10
       */
      wxpay_contribute?: number;
      /**
       * 商户出资
       *
       * 单位 分
       * @example 0
       */
      merchant_contribute?: number;
      /**
       * 其他出资
       *
       * 单位 分
       * @example 0
       */
      other_contribute?: number;
    }
  }
}
