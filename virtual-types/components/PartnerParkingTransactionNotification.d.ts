// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 服务商的停车订单 */
  interface PartnerParkingTransactionNotification {
    /**
     * 公众号ID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 服务商户号
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    sp_mchid: string;
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
    transaction_id?: string;
    /**
     * 服务描述
     *
     * 长度 ≤ 128
     * @example '停车场扣费'
     */
    description: string;
    /**
     * 订单创建时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    create_time: string;
    /**
     * 交易状态
     *
     * 长度 ≤ 32
     *
     * - `SUCCESS`：支付成功
     * - `ACCEPT`：已接收，等待扣款
     * - `PAY_FAIL`：扣款失败
     * - `REFUND`：转入退款
     * - `PAY_BACK`：用户已还清垫付的钱
     * @example 'SUCCESS'
     */
    trade_state: 'SUCCESS' | 'ACCEPT' | 'PAY_FAIL' | 'REFUND' | 'PAY_BACK';
    /**
     * 交易状态描述
     *
     * 给人看的说明，程序判断用 `trade_state`。
     *
     * 长度 ≤ 256
     * @example '支付成功'
     */
    trade_state_description?: string;
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
     * 用户是否已还款
     *
     * 先确认 `trade_state` 为 `SUCCESS` 且 `bank_type` 为 `BPA`（微信支付垫付）再看它，否则没有意义。
     *
     * - `Y`：已还款
     * - `N`：未还款
     */
    user_repaid?: 'Y' | 'N';
    /**
     * 交易场景
     *
     * 长度 ≤ 16
     * @example 'PARKING'
     */
    trade_scene: string;
    /**
     * 支付完成时间
     *
     * 付款成功后才有。核对超时与对账看它，不看收到通知的时刻。
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    success_time?: string;
    /**
     * 订单金额
     *
     * 字段：`total`、`payer_total`、`discount_total`、`currency`
     */
    amount: PartnerParkingTransactionNotification.Amount;
    /**
     * 停车场景信息
     *
     * 字段：`parking_id`、`plate_number`、`plate_color`、`start_time`、`end_time`、`parking_name`、`charging_duration`、`device_id`
     */
    parking_info?: PartnerParkingTransactionNotification.ParkingInfo;
    /**
     * 优惠功能
     *
     * 字段：`coupon_id`、`name`、`scope`、`type`、`amount`、`stock_id`、`wechatpay_contribute`、`merchant_contribute`、`other_contribute`、`currency`、`goods_detail`、`activity_id`
     */
    promotion_detail?: PartnerParkingTransactionNotification.PromotionDetail[];
    /**
     * 子商户公众号ID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6999'
     */
    sub_appid: string;
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
     * 字段：`openid`、`sub_openid`
     */
    payer?: PartnerParkingTransactionNotification.Payer;
  }
  namespace PartnerParkingTransactionNotification {
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
       * 用户支付金额
       *
       * 抵扣代金券后用户自己付出的钱。与下单金额核对用 `total`，不用它。
       *
       * 单位 分
       * @example 90
       */
      payer_total?: number;
      /**
       * 优惠金额
       *
       * 单位 分
       * @example 10
       */
      discount_total?: number;
      /**
       * 货币类型
       *
       * 长度 ≤ 16
       * @example 'CNY'
       */
      currency?: string;
    }
    /** 停车场景信息 */
    interface ParkingInfo {
      /**
       * 停车入场ID
       *
       * 调用入场通知后由微信支付返回，指明是哪一次停车。
       *
       * 长度 ≤ 32
       * @example '5K8264ILTKCH16CQ250'
       */
      parking_id: string;
      /**
       * 车牌号
       *
       * 省份简称加号码，不带间隔符等特殊字符。
       *
       * 长度 ≤ 32
       * @example '粤B888888'
       */
      plate_number: string;
      /**
       * 车牌颜色
       *
       * 这辆车的车牌是什么颜色。
       *
       * - `BLUE`：蓝色
       * - `GREEN`：绿色
       * - `YELLOW`：黄色
       * - `BLACK`：黑色
       * - `WHITE`：白色
       * - `LIMEGREEN`：黄绿色
       * @example 'BLUE'
       */
      plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN';
      /**
       * 入场时间
       *
       * 车辆入场的时间。
       *
       * 长度 ≤ 32；RFC 3339 时间，含时区
       * @example '2026-11-01T00:00:00+08:00'
       */
      start_time: string;
      /**
       * 出场时间
       *
       * 车辆出场的时间。
       *
       * 长度 ≤ 32；RFC 3339 时间，含时区
       * @example '2026-11-20T23:59:59+08:00'
       */
      end_time: string;
      /**
       * 停车场名称
       *
       * 所在停车场的名称。
       *
       * 长度 ≤ 32
       * @example '欢乐海岸停车场'
       */
      parking_name: string;
      /**
       * 计费时长
       *
       * 计费的时长。
       *
       * 单位 秒
       * @example 3600
       */
      charging_duration: number;
      /**
       * 停车场设备ID
       *
       * 停车场设备的编号。
       *
       * 长度 ≤ 32
       * @example '12313'
       */
      device_id: string;
    }
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
      /**
       * 批次ID
       *
       * 长度 ≤ 32
       * @example '371067'
       */
      activity_id?: string;
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
    /** 支付者 */
    interface Payer {
      /**
       * 用户标识
       *
       * 用户在某个 AppID 下的标识。换一个 AppID，同一用户的值就不同，不能用来跨应用认人。
       *
       * 长度 ≤ 128
       * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
       */
      openid: string;
      /**
       * 用户子标识
       *
       * 长度 ≤ 128
       * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6p'
       */
      sub_openid?: string;
    }
  }
}
