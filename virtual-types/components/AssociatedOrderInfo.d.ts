// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 关联微信支付订单信息 */
  type AssociatedOrderInfo = AssociatedOrderInfo.Common & (AssociatedOrderInfo.WithTransactionIdWithoutOutTradeNo | AssociatedOrderInfo.WithTransactionIdWithOutTradeNo2 | AssociatedOrderInfo.WithOutTradeNoWithOutTradeNo2);
  namespace AssociatedOrderInfo {
    interface Common {
      /**
       * 子商户号
       *
       * 填了 `out_trade_no`、订单又是服务商下的，须填下单时的子商户号；直连商户下的不填。
       * @example '1234567890'
       */
      sub_mchid?: string;
    }
    interface WithTransactionIdWithoutOutTradeNo {
      /**
       * 微信支付单号
       *
       * 用券的那笔支付的单号，付款成功后由微信支付生成；与 `out_trade_no` 同时传时须是同一笔。
       *
       * 与 `out_trade_no` 至少填一项
       * @example '4200000000123456789123456789'
       */
      transaction_id: string;
      out_trade_no?: never;
      /**
       * 商户号
       *
       * 收这笔款的订单由谁下的就填谁：服务商下单填服务商的商户号，直连商户下单填自己的。
       *
       * 填 `out_trade_no` 时必填
       * @example '1234567890'
       */
      mchid?: string;
    }
    interface WithTransactionIdWithOutTradeNo2 {
      /**
       * 微信支付单号
       *
       * 用券的那笔支付的单号，付款成功后由微信支付生成；与 `out_trade_no` 同时传时须是同一笔。
       *
       * 与 `out_trade_no` 至少填一项
       * @example '4200000000123456789123456789'
       */
      transaction_id: string;
      /**
       * 商户订单号
       *
       * 这笔支付下单或扣款时传入的单号。
       *
       * 与 `transaction_id` 至少填一项；须与 `mchid` 同填
       * @example 'trade_no_20250724123456'
       */
      out_trade_no: string;
      /**
       * 商户号
       *
       * 收这笔款的订单由谁下的就填谁：服务商下单填服务商的商户号，直连商户下单填自己的。
       *
       * 填 `out_trade_no` 时必填
       * @example '1234567890'
       */
      mchid: string;
    }
    interface WithOutTradeNoWithOutTradeNo2 {
      /**
       * 微信支付单号
       *
       * 用券的那笔支付的单号，付款成功后由微信支付生成；与 `out_trade_no` 同时传时须是同一笔。
       *
       * 与 `out_trade_no` 至少填一项
       * @example '4200000000123456789123456789'
       */
      transaction_id?: string;
      /**
       * 商户订单号
       *
       * 这笔支付下单或扣款时传入的单号。
       *
       * 与 `transaction_id` 至少填一项；须与 `mchid` 同填
       * @example 'trade_no_20250724123456'
       */
      out_trade_no: string;
      /**
       * 商户号
       *
       * 收这笔款的订单由谁下的就填谁：服务商下单填服务商的商户号，直连商户下单填自己的。
       *
       * 填 `out_trade_no` 时必填
       * @example '1234567890'
       */
      mchid: string;
    }
  }
}
