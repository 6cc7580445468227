// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 支付订单 */
  type OverseaTransaction = OverseaTransaction.Common & (OverseaTransaction.WithMchidAndAppid | OverseaTransaction.WithSpMchidAndSubMchidAndSpAppid);
  namespace OverseaTransaction {
    interface Common {
      /**
       * 子商户AppID
       *
       * 长度 ≤ 32
       * @example 'wx8888888888888888'
       */
      sub_appid?: string;
      /**
       * 商户订单号
       *
       * 这笔支付下单时商户侧传入的单号，用它找到自己系统里的订单。
       * @example 'ORDER20261201000001'
       */
      out_trade_no: string;
      /**
       * 微信支付订单号
       * @example '4200000000002104083200000488'
       */
      id: string;
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
       * - `JSAPI`：JSAPI支付
       * - `NATIVE`：Native支付
       * - `APP`：APP支付
       * - `MWEB`：H5支付
       * - `MICROPAY`：付款码支付
       * @example 'APP'
       */
      trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY';
      /**
       * 付款银行
       * @example 'CMC'
       */
      bank_type: string;
      /**
       * 支付完成时间
       *
       * 付款成功后才有。核对超时与对账看它，不看收到通知的时刻。
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-20T10:34:56+08:00'
       */
      success_time: string;
      /**
       * 交易状态
       *
       * - `SUCCESS`：支付成功
       * - `REFUND`：转入退款
       * - `NOTPAY`：未支付
       * - `CLOSED`：已关闭
       * - `REVOKED`：已撤销
       * - `USERPAYING`：用户支付中
       * - `PAYERROR`：支付失败
       * @example 'SUCCESS'
       */
      trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR';
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
       * 支付者
       *
       * 字段：`openid`、`sp_openid`、`sub_openid`
       */
      payer: OverseaTransaction.Payer;
      /**
       * 订单金额
       *
       * 字段：`total`、`payer_total`、`currency`、`payer_currency`、`exchange_rate`
       */
      amount: OverseaTransaction.Amount;
      /**
       * 优惠功能
       *
       * 字段：`promotion_id`、`name`、`scope`、`type`、`amount`、`currency`、`activity_id`、`wxpay_contribute_amount`、`merchant_contribute_amount`、`other_contribute_amount`、`goods_detail`
       */
      promotion_detail?: OverseaTransaction.PromotionDetail[];
    }
    interface WithMchidAndAppid {
      /**
       * 商户号
       *
       * 与 `appid` 同返，或返回 `sp_mchid`、`sub_mchid`、`sp_appid`
       * @example '1900000109'
       */
      mchid: string;
      /**
       * 应用ID
       *
       * 与 `mchid` 同返，或返回 `sp_mchid`、`sub_mchid`、`sp_appid`；长度 ≤ 32
       * @example 'wx8888888888888888'
       */
      appid: string;
      sp_mchid?: never;
      sub_mchid?: never;
      sp_appid?: never;
    }
    interface WithSpMchidAndSubMchidAndSpAppid {
      mchid?: never;
      appid?: never;
      /**
       * 机构商户号
       *
       * 与 `sub_mchid`、`sp_appid` 同返，或返回 `mchid`、`appid`；长度 ≤ 32
       * @example '1900000100'
       */
      sp_mchid: string;
      /**
       * 子商户号
       *
       * 与 `sp_mchid`、`sp_appid` 同返，或返回 `mchid`、`appid`；长度 ≤ 32
       * @example '1900000109'
       */
      sub_mchid: string;
      /**
       * 机构AppID
       *
       * 与 `sp_mchid`、`sub_mchid` 同返，或返回 `mchid`、`appid`；长度 ≤ 32
       * @example 'wx8888888888888888'
       */
      sp_appid: string;
    }
    /** 支付者 */
    interface Payer {
      /**
       * 用户标识
       *
       * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
       *
       * 长度 ≤ 128
       * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
       */
      openid?: string;
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
    }
    /** 订单金额 */
    interface Amount {
      /**
       * 订单金额
       *
       * 优惠前的订单价；用户实际付出的看 `payer_total`。
       *
       * 单位 币种的最小单位
       * @example 888
       */
      total: number;
      /**
       * 用户支付金额
       *
       * 抵扣代金券后用户自己付出的钱。与下单金额核对用 `total`，不用它。
       *
       * 单位 币种的最小单位
       * @example 90
       */
      payer_total: number;
      /**
       * 订单标价币种
       * @example 'CNY'
       */
      currency: string;
      /**
       * 用户支付币种
       * @example 'HKD'
       */
      payer_currency: string;
      /**
       * 汇率信息
       *
       * 字段：`type`、`rate`
       */
      exchange_rate?: Amount.ExchangeRate;
    }
    namespace Amount {
      /** 汇率信息 */
      interface ExchangeRate {
        /**
         * 汇率类型
         *
         * - `SETTLEMENT_RATE`：结算汇率
         * @example 'SETTLEMENT_RATE'
         */
        type?: 'SETTLEMENT_RATE';
        /**
         * 汇率值
         *
         * 单位 亿分之一
         * @example 80000000
         */
        rate?: number;
      }
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
       *
       * - `GLOBAL`：全场
       * - `SINGLE`：单品
       * @example 'SINGLE'
       */
      scope?: 'GLOBAL' | 'SINGLE';
      /**
       * 优惠类型
       *
       * 充值型的券带着资金，券额随订单一起结算给收款商户；免充值型没有资金，商户实收要减去券额。
       *
       * - `COUPON`：充值型代金券
       * - `DISCOUNT`：免充值型优惠券
       *
       * 与部分接口的官方页面不同：停车的页面只写 CASH 和 NOCASH；优惠信息与退款共用一个结构，退款页面的应答示例是 DISCOUNT。
       * @example 'DISCOUNT'
       */
      type?: 'COUPON' | 'DISCOUNT';
      /**
       * 优惠券面额
       *
       * 这张券抵扣的钱，等于微信、商户、其他三方出资之和。
       *
       * 单位 币种的最小单位
       * @example 10
       */
      amount: number;
      /**
       * 优惠币种
       * @example 'HKD'
       */
      currency: string;
      /**
       * 活动ID
       *
       * 长度 ≤ 20
       * @example '931386'
       */
      activity_id?: string;
      /**
       * 微信出资
       *
       * 单位 币种的最小单位
       * @example 0
       */
      wxpay_contribute_amount?: number;
      /**
       * 商户出资
       *
       * 单位 币种的最小单位
       * @example 0
       */
      merchant_contribute_amount?: number;
      /**
       * 其他出资
       *
       * 单位 币种的最小单位
       * @example 10
       */
      other_contribute_amount?: number;
      /**
       * 单品列表
       *
       * 字段：`goods_id`、`goods_remark`、`discount_amount`、`quantity`、`price`
       */
      goods_detail?: PromotionDetail.GoodsDetail[];
    }
    namespace PromotionDetail {
      interface GoodsDetail {
        /**
         * 商品编码
         * @example '12345'
         */
        goods_id: string;
        /**
         * 商品备注
         *
         * 长度 ≤ 128
         * @example '1001'
         */
        goods_remark?: string;
        /**
         * 商品优惠金额
         *
         * 单位 币种的最小单位
         * @example 100
         */
        discount_amount: number;
        /**
         * 商品数量
         * @example 1
         */
        quantity: number;
        /**
         * 商品价格
         *
         * 单位 币种的最小单位
         * @example 528800
         */
        price: number;
      }
    }
  }
}
