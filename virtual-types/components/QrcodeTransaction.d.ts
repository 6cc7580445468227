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
    /** 商户订单号 */
    out_trade_no?: string;
    /** 微信支付订单号 */
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
    /** 交易状态描述 */
    trade_state_description?: string;
    /**
     * 支付完成时间
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
    /** 附加数据 */
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
       * 单位 分
       */
      total?: number;
      /**
       * 用户实际支付金额
       *
       * 单位 分
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
       * - `CASH`：充值型代金券
       * - `NOCASH`：免充值型代金券
       */
      type?: 'CASH' | 'NOCASH';
      /** 活动ID */
      stock_id?: string;
      /**
       * 优惠券面额
       *
       * 单位 分
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
