// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 乘车码扣费订单 */
  interface QrcodeTransaction {
    /** 公众账号ID */
    appid?: string;
    /**
     * 子商户公众账号ID
     *
     * 长度 ≤ 32
     */
    sub_appid?: string;
    /**
     * 商户号
     *
     * 长度 ≤ 32
     */
    sp_mchid?: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     */
    sub_mchid?: string;
    /** 服务描述 */
    description?: string;
    /**
     * 订单创建时间
     *
     * RFC 3339 时间，含时区
     */
    create_time?: string;
    /**
     * 商户订单号
     *
     * 这笔支付下单时商户侧传入的单号，用它找到自己系统里的订单。
     */
    out_trade_no?: string;
    /**
     * 微信支付订单号
     *
     * 微信支付为这笔支付分配的单号，存下来：退款、分账、投诉处理和对账都可用它找到这笔钱。
     */
    transaction_id?: string;
    /**
     * 交易状态
     *
     * - `SUCCESS`：支付成功
     * - `ACCEPTED`：已接收，等待扣款
     * - `PAY_FAIL`：扣款失败
     * - `REFUND`：转入退款
     */
    trade_state?: 'SUCCESS' | 'ACCEPTED' | 'PAY_FAIL' | 'REFUND';
    /**
     * 交易状态描述
     *
     * 给人看的说明，程序判断用 `trade_state`。
     */
    trade_state_description?: string;
    /**
     * 支付完成时间
     *
     * 付款成功后才有。核对超时与对账看它，不看收到通知的时刻。
     *
     * RFC 3339 时间，含时区
     */
    success_time?: string;
    /** 付款银行 */
    bank_type?: string;
    /**
     * 用户还款状态
     *
     * - `NOT_REPAY`：未还款
     * - `REPAID`：已还款
     * - `ALL_REFUND`：已全额退款
     */
    user_repay_state?: 'NOT_REPAY' | 'REPAID' | 'ALL_REFUND';
    /** 还款微信支付订单号 */
    repay_transaction_id?: string;
    /**
     * 垫资还款时间
     *
     * RFC 3339 时间，含时区
     */
    repay_time?: string;
    /**
     * 附加数据
     *
     * 下单时传入的内容原样返回，当时没传就没有。
     */
    attach?: string;
    /** 代扣签约ID */
    contract_id?: string;
    /**
     * 交易场景
     *
     * - `BUS`：公交
     * - `METRO`：地铁
     */
    trade_scene?: 'BUS' | 'METRO';
    /**
     * 公交场景信息
     *
     * 字段：`start_time`、`line_name`、`plate_number`
     */
    bus_info?: QrcodeTransaction.BusInfo;
    /**
     * 地铁场景信息
     *
     * 字段：`start_time`、`end_time`、`start_station`、`end_station`
     */
    metro_info?: QrcodeTransaction.MetroInfo;
    /**
     * 订单金额信息
     *
     * 字段：`total`、`payer_total`、`currency`
     */
    amount?: QrcodeTransaction.Amount;
    /**
     * 优惠功能
     *
     * 字段：`coupon_id`、`name`、`scope`、`type`、`stock_id`、`amount`、`wechatpay_contribute`、`merchant_contribute`、`other_contribute`、`currency`
     */
    promotion_detail?: QrcodeTransaction.PromotionDetail[];
  }
  namespace QrcodeTransaction {
    /** 公交场景信息 */
    interface BusInfo {
      /**
       * 用户乘车时间（上车）
       *
       * RFC 3339 时间，含时区
       */
      start_time?: string;
      /** 乘车路线 */
      line_name?: string;
      /** 车牌号 */
      plate_number?: string;
    }
    /** 地铁场景信息 */
    interface MetroInfo {
      /**
       * 用户乘车时间（上车）
       *
       * RFC 3339 时间，含时区
       */
      start_time?: string;
      /**
       * 用户下车时间
       *
       * RFC 3339 时间，含时区
       */
      end_time?: string;
      /** 乘车起始站 */
      start_station?: string;
      /** 乘车终点站 */
      end_station?: string;
    }
    /** 订单金额信息 */
    interface Amount {
      /**
       * 订单金额
       *
       * 优惠前的订单价；用户实际付出的看 `payer_total`。
       *
       * 单位 分
       */
      total?: number;
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
       * 货币类型
       *
       * 长度 ≤ 16
       */
      currency?: string;
    }
    /** 优惠信息 */
    interface PromotionDetail {
      /**
       * 券ID
       *
       * 长度 ≤ 32
       */
      coupon_id?: string;
      /** 优惠名称 */
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
      /** 活动ID */
      stock_id?: string;
      /**
       * 优惠券面额
       *
       * 这张券抵扣的钱，等于微信、商户、其他三方出资之和。
       *
       * 单位 分
       * @example 10
       */
      amount?: number;
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
      /** 优惠币种 */
      currency?: string;
    }
  }
}
