// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 代扣失败的订单 */
  interface DeductionFailureNotification {
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sp_mchid?: string;
    /**
     * 应用ID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000110'
     */
    sub_mchid?: string;
    /**
     * 子商户应用ID
     *
     * 长度 ≤ 32
     * @example 'wxcbda96de0b165489'
     */
    sub_appid?: string;
    /**
     * 用户在服务商AppID下的标识
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid?: string;
    /**
     * 用户在子商户AppID下的标识
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6p'
     */
    sub_openid?: string;
    /**
     * 签约模板号
     * @example '101164396123311331'
     */
    plan_id?: string;
    /**
     * 签约信息
     *
     * 字段：`contract_id`、`contract_status`、`create_time`
     */
    contract_information?: DeductionFailureNotification.ContractInformation;
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
     * 附加数据
     *
     * 下单时传入的内容原样返回，当时没传就没有。
     *
     * 长度 ≤ 128
     * @example '深圳分店'
     */
    attach?: string;
    /**
     * 付款银行
     *
     * 长度 ≤ 32
     * @example 'CMC'
     */
    bank_type?: string;
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
     * 交易状态
     *
     * - `SUCCESS`：支付成功
     * - `ACCEPT`：已接收，等待扣款
     * - `PAY_FAIL`：支付失败
     * - `REFUND`：转入退款
     * @example 'PAY_FAIL'
     */
    trade_state: 'SUCCESS' | 'ACCEPT' | 'PAY_FAIL' | 'REFUND';
    /**
     * 交易状态描述
     *
     * 给人看的说明，程序判断用 `trade_state`。
     *
     * 长度 ≤ 256
     * @example '支付失败，请重新下单支付'
     */
    trade_state_description?: string;
    /**
     * 支付者信息
     *
     * 字段：`openid`、`sp_openid`、`sub_openid`
     */
    payer?: DeductionFailureNotification.Payer;
    /**
     * 订单金额信息
     *
     * 字段：`total`、`currency`、`payer_total`、`discount_total`、`payer_currency`
     */
    amount: DeductionFailureNotification.Amount;
    /**
     * 设备信息
     *
     * 字段：`device_id`、`device_ip`
     */
    device_information?: DeductionFailureNotification.DeviceInformation;
    /**
     * 优惠信息
     *
     * 字段：`coupon_id`、`name`、`scope`、`type`、`amount`、`stock_id`、`wechatpay_contribute`、`merchant_contribute`、`other_contribute`、`currency`、`goods_detail`、`activity_id`
     */
    promotion_detail?: DeductionFailureNotification.PromotionDetail[];
    /**
     * 商户号
     * @example '1900000109'
     */
    mchid?: string;
    /**
     * 交易类型
     *
     * - `JSAPI`：JSAPI支付
     * - `NATIVE`：Native支付
     * - `APP`：APP支付
     * - `MWEB`：H5支付
     * - `MICROPAY`：付款码支付
     * - `PAP`：委托代扣
     * @example 'APP'
     */
    trade_type?: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY' | 'PAP';
    /**
     * 交易状态描述
     *
     * 给人看的说明，程序判断用 `trade_state`。
     * @example '支付失败，请重新下单支付'
     */
    trade_state_desc?: string;
    /**
     * 支付场景信息
     *
     * 字段：`device_id`
     */
    scene_info?: DeductionFailureNotification.SceneInfo;
    /**
     * 机构AppID
     * @example 'wx8888888888888888'
     */
    sp_appid?: string;
  }
  namespace DeductionFailureNotification {
    /** 签约信息 */
    interface ContractInformation {
      /**
       * 签约ID
       * @example 'CI8CD208Z7e9906f89'
       */
      contract_id?: string;
      /**
       * 签约状态
       *
       * - `ADD`：签约
       * - `DELETE`：解约
       */
      contract_status?: 'ADD' | 'DELETE';
      /**
       * 签约完成时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-20T10:34:56+08:00'
       */
      create_time?: string;
    }
    /** 支付者信息 */
    interface Payer {
      /**
       * 用户标识（机构）
       *
       * 长度 ≤ 128
       * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
       */
      sp_openid?: string;
      /**
       * 用户标识（特约商户）
       *
       * 长度 ≤ 128
       * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
       */
      sub_openid?: string;
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
    /** 订单金额信息 */
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
       * @example 100
       */
      payer_total?: number;
      /**
       * 折扣
       *
       * 单位 分
       * @example 100
       */
      discount_total?: number;
      /**
       * 用户支付币种
       * @example 'HKD'
       */
      payer_currency?: string;
    }
    /** 设备信息 */
    interface DeviceInformation {
      /**
       * 设备号
       * @example '12343232'
       */
      device_id?: string;
      /**
       * 商户端设备ip
       * @example '123.12.12.123'
       */
      device_ip: string;
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
    /** 支付场景信息 */
    interface SceneInfo {
      /**
       * 终端设备号
       * @example '013467007045764'
       */
      device_id?: string;
    }
  }
}
