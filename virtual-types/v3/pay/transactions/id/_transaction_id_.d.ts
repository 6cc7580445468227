// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Pay.Transactions.Id {
  interface _transaction_id_ {
    /**
     * 微信支付订单号查询订单
     *
     * `GET /v3/pay/transactions/id/{transaction_id}`（直连商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791837
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791858
     */
    get(config: _transaction_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_transaction_id_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Pay.Transactions.Id._transaction_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 微信支付订单号
     *
     * 付款成功后由微信支付生成，从支付成功通知或查单取得，付款前没有。
     *
     * 长度 ≤ 32
     * @example '4200002026202612011234567890'
     */
    transaction_id: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 直连商户号
       *
       * 收款的商户，须已与 `appid` 绑定；查单、关单时填下单时的那一个。
       *
       * 长度 ≤ 32
       * @example '1230000109'
       */
      mchid: string;
    }
  }
  interface WellformedResponse {
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
     */
    trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MICROPAY' | 'MWEB' | 'FACEPAY';
    /**
     * 交易状态
     *
     * 只有 `SUCCESS` 算收到钱。`NOTPAY`、`USERPAYING` 还会变，须接着查，不想再等就关单或撤销；`CLOSED`、`REVOKED` 的单号不能再用；`REFUND` 表示付过款并发生过退款，退了多少看退款单。
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
     * 付款银行
     *
     * 付款成功后才有，形如 `ICBC_DEBIT`：银行简码加借记卡、信用卡或数字人民币；零钱等不经银行卡的付款统一是 `OTHERS`。银行会增加，遇到没见过的值不能报错。
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
     * 长度 ≤ 64；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    success_time?: string;
    /**
     * 公众号ID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 直连商户号
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    mchid: string;
    /**
     * 附加数据
     *
     * 下单时传入的内容，付款成功后原样返回；当时没传就没有。
     *
     * 长度 ≤ 128 字符
     * @example '自定义数据'
     */
    attach?: string;
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
     * 订单金额
     *
     * 字段：`total`、`currency`、`payer_currency`、`payer_total`
     */
    amount?: WellformedResponse.Amount;
    /**
     * 场景信息
     *
     * 字段：`device_id`
     */
    scene_info?: WeChatPay.Components.TransactionSceneInfo;
    /**
     * 支付者
     *
     * 字段：`openid`
     */
    payer?: WellformedResponse.Payer;
    /**
     * 优惠功能
     *
     * 付款时用了代金券才有，一张券一项。
     *
     * 字段：`coupon_id`、`name`、`scope`、`type`、`amount`、`stock_id`、`wechatpay_contribute`、`merchant_contribute`、`other_contribute`、`currency`、`goods_detail`
     */
    promotion_detail?: WeChatPay.Components.PromotionDetail[];
  }
  namespace WellformedResponse {
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
    /** 支付者 */
    interface Payer {
      /**
       * 用户标识
       *
       * 用户在某个 AppID 下的标识。换一个 AppID，同一用户的值就不同，不能用来跨应用认人。
       *
       * 长度 ≤ 128
       */
      openid?: string;
    }
  }
}
