// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Webhook.V3.Transaction.Pay_back {
  /** 用户对垫资单还款通知：收到的报文 */
  interface Envelope {
    /**
     * 通知ID
     *
     * 长度 ≤ 36
     * @example 'EV-2026112011223320873'
     */
    id: string;
    /**
     * 通知创建时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:58+08:00'
     */
    create_time: string;
    /**
     * 通知的资源数据类型
     *
     * 长度 ≤ 32
     * @example 'encrypt-resource'
     */
    resource_type: string;
    /** 通知类型 */
    event_type: 'TRANSACTION.PAY_BACK';
    /**
     * 回调摘要
     *
     * 长度 ≤ 64
     * @example '用户对垫资单还款'
     */
    summary: string;
    /**
     * 加密的通知资源数据
     *
     * 字段：`algorithm`、`associated_data`、`nonce`、`ciphertext`
     */
    resource: Envelope.Resource;
  }
  namespace Envelope {
    /** 加密的通知资源数据 */
    interface Resource {
      /**
       * 加密算法
       *
       * 目前都是 `AEAD_AES_256_GCM`，用 APIv3 密钥解密。
       *
       * - `AEAD_AES_256_GCM`：AES-256-GCM
       * @example 'AEAD_AES_256_GCM'
       */
      algorithm: 'AEAD_AES_256_GCM';
      /**
       * 加密使用的随机串
       *
       * 长度 ≤ 16
       * @example 'fdasflkja484'
       */
      nonce: string;
      /**
       * 附加数据
       *
       * 解密 `ciphertext` 时作为附加认证数据原样传入，为空就传空串。
       *
       * 长度 ≤ 16
       * @example 'transaction'
       */
      associated_data?: string;
      /**
       * 数据密文
       *
       * Base64 解码后用 APIv3 密钥按 AES-256-GCM 解开，同时传入 `nonce` 与 `associated_data`；解码后的末尾 16 字节是认证标签。
       *
       * 长度 ≤ 1048576；加密 用 APIv3 密钥解密
       */
      ciphertext: string;
    }
  }
  /** 解密后的通知数据 */
  interface Resource {
    /**
     * 商户号
     * @example '1900000109'
     */
    mchid?: string;
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
     * 交易类型
     * @example 'JSAPI'
     */
    trade_type?: string;
    /**
     * 交易状态
     *
     * - `SUCCESS`：支付成功
     * - `ACCEPT`：已接收，等待扣款
     * - `PAY_FAIL`：支付失败
     * - `REFUND`：转入退款
     * - `PAY_BACK`：已还款
     * @example 'PAY_BACK'
     */
    trade_state: 'SUCCESS' | 'ACCEPT' | 'PAY_FAIL' | 'REFUND' | 'PAY_BACK';
    /**
     * 交易状态描述
     *
     * 给人看的说明，程序判断用 `trade_state`。
     * @example '用户已还款'
     */
    trade_state_desc?: string;
    /**
     * 付款银行
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
     * 长度 ≤ 128
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
    success_time?: string;
    /**
     * 支付者信息
     *
     * 字段：`openid`、`sub_openid`
     */
    payer?: Resource.Payer;
    /**
     * 订单金额信息
     *
     * 字段：`total`、`currency`、`payer_total`、`discount_total`
     */
    amount: Resource.Amount;
    /**
     * 设备信息
     *
     * 字段：`device_id`、`device_ip`
     */
    device_info?: WeChatPay.Components.DeviceInformation;
    /**
     * 优惠信息
     *
     * 字段：`coupon_id`、`name`、`scope`、`type`、`amount`、`stock_id`、`wechatpay_contribute`、`merchant_contribute`、`other_contribute`、`currency`、`goods_detail`、`activity_id`
     */
    promotion_detail?: Resource.PromotionDetail[];
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sp_mchid: string;
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
     * 交易状态描述
     *
     * 给人看的说明，程序判断用 `trade_state`。
     *
     * 长度 ≤ 256
     * @example '用户已还款'
     */
    trade_state_description?: string;
    /**
     * 用户是否已还款
     *
     * - `Y`：已还款
     * - `N`：未还款
     * @example 'Y'
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
     * 停车场景信息
     *
     * 字段：`parking_id`、`plate_number`、`plate_color`、`start_time`、`end_time`、`parking_name`、`charging_duration`、`device_id`
     */
    parking_info?: WeChatPay.Components.ParkingInfo;
  }
  namespace Resource {
    /** 支付者信息 */
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
       * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
       */
      sub_openid?: string;
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
    }
    interface PromotionDetail extends WeChatPay.Components.PromotionDetail {
      /**
       * 批次ID
       *
       * 长度 ≤ 32
       * @example '371067'
       */
      activity_id?: string;
    }
  }
  /**
   * 用户对垫资单还款通知
   *
   * `TRANSACTION.PAY_BACK`
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012284311
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012086059
   */
  interface Notification {
    /**
     * 通知ID
     *
     * 长度 ≤ 36
     * @example 'EV-2026112011223320873'
     */
    id: string;
    /**
     * 通知创建时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:58+08:00'
     */
    create_time: string;
    /** 通知类型 */
    event_type: 'TRANSACTION.PAY_BACK';
    /**
     * 通知的资源数据类型
     *
     * 长度 ≤ 32
     * @example 'encrypt-resource'
     */
    resource_type: string;
    /**
     * 回调摘要
     *
     * 长度 ≤ 64
     * @example '用户对垫资单还款'
     */
    summary: string;
    /** 解密后的通知数据 */
    resource: Resource;
  }
  /** APIv3 回调通知的应答 */
  type Reply = WeChatPay.Components.NotificationReply;
}
