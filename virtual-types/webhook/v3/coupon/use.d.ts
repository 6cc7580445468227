// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Webhook.V3.Coupon.Use {
  /** 核销事件通知：收到的报文 */
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
    event_type: 'COUPON.USE';
    /**
     * 回调摘要
     *
     * 长度 ≤ 64
     * @example '核销事件'
     */
    summary: string;
    /**
     * 加密的通知资源数据
     *
     * 字段：`original_type`、`algorithm`、`associated_data`、`nonce`、`ciphertext`
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
       * 长度 ≤ 32
       * @example 'fdasflkja484'
       */
      nonce: string;
      /** 加密前的资源类型 */
      original_type: 'coupon';
      /**
       * 附加数据
       *
       * 解密 `ciphertext` 时作为附加认证数据原样传入，为空就传空串。
       *
       * 长度 ≤ 16
       * @example 'coupon'
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
     * 创建批次的商户号
     *
     * 长度 ≤ 20
     */
    stock_creator_mchid: string;
    /**
     * 批次号
     *
     * 长度 ≤ 20
     */
    stock_id: string;
    /**
     * 代金券ID
     *
     * 发券成功时得到，一张券一个，查券与对核销账都用它。
     *
     * 长度 ≤ 20
     */
    coupon_id: string;
    /**
     * 单品优惠信息
     *
     * 字段：`single_price_max`
     */
    singleitem_discount_off?: Resource.SingleitemDiscountOff;
    /**
     * 减至优惠信息
     *
     * 减至券才有。
     *
     * 字段：`cut_to_price`、`max_price`
     */
    discount_to?: Resource.DiscountTo;
    /**
     * 代金券名称
     *
     * 长度 ≤ 20
     * @example '微信支付代金券'
     */
    coupon_name: string;
    /**
     * 代金券状态
     *
     * 只有 `SENDED` 还能用。
     *
     * - `SENDED`：可用
     * - `USED`：已实扣
     * - `EXPIRED`：已过期
     * - `RECOVER`：已回收
     */
    status: 'SENDED' | 'USED' | 'EXPIRED' | 'RECOVER';
    /**
     * 使用说明
     *
     * 长度 ≤ 3000
     * @example '微信支付营销'
     */
    description: string;
    /**
     * 领券时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    create_time: string;
    /**
     * 券类型
     *
     * - `NORMAL`：满减券
     * - `CUT_TO`：减至券
     */
    coupon_type: 'NORMAL' | 'CUT_TO';
    /**
     * 是否无资金流
     *
     * `true` 是免充值券，核销时券额不结算给收款商户；`false` 是预充值券。
     */
    no_cash: boolean;
    /**
     * 可用开始时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-01T00:00:00+08:00'
     */
    available_begin_time: string;
    /**
     * 可用结束时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T23:59:59+08:00'
     */
    available_end_time: string;
    /** 是否单品优惠 */
    singleitem: boolean;
    /**
     * 固定面额满减券使用规则
     *
     * 字段：`coupon_amount`、`transaction_minimum`
     */
    normal_coupon_information?: WeChatPay.Components.FavorNormalCoupon;
    /**
     * 已实扣代金券核销信息
     *
     * 字段：`consume_time`、`consume_mchid`、`transaction_id`、`goods_detail`、`consume_amount`
     */
    consume_information?: Resource.ConsumeInformation;
    /**
     * 业务类型
     *
     * 消费金批次才有，值是 `MULTIUSE`；没有就是普通代金券。
     *
     * - `MULTIUSE`：消费金
     */
    business_type?: 'MULTIUSE';
  }
  namespace Resource {
    /** 单品优惠信息 */
    interface SingleitemDiscountOff {
      /**
       * 单品最高优惠价格
       *
       * 单位 分
       * @example 100
       */
      single_price_max?: number;
    }
    /** 减至优惠信息 */
    interface DiscountTo {
      /**
       * 减至后优惠单价
       *
       * 单位 分
       * @example 100
       */
      cut_to_price?: number;
      /**
       * 可享受优惠的最高价格
       *
       * 单位 分
       * @example 200
       */
      max_price?: number;
    }
    /** 已实扣代金券核销信息 */
    interface ConsumeInformation {
      /**
       * 核销时间
       *
       * 核销之后才有。
       *
       * 长度 ≤ 32；RFC 3339 时间，含时区
       * @example '2026-11-20T10:34:56+08:00'
       */
      consume_time: string;
      /**
       * 核销商户号
       *
       * 收款商户号；经银联、网联间连的订单，这里是它们的商户号，真正核销的二级商户须到核销明细里查。
       *
       * 长度 ≤ 20
       */
      consume_mchid: string;
      /**
       * 微信支付订单号
       *
       * 微信支付为这笔支付分配的单号，存下来：退款、分账、投诉处理和对账都可用它找到这笔钱。
       *
       * 长度 ≤ 32
       */
      transaction_id: string;
      /**
       * 单品列表
       *
       * 字段：`goods_id`、`quantity`、`price`、`discount_amount`
       */
      goods_detail?: ConsumeInformation.GoodsDetail[];
      /**
       * 核销金额
       *
       * 消费金才有，是这次用掉的钱。
       *
       * 单位 分
       * @example 100
       */
      consume_amount?: number;
    }
    namespace ConsumeInformation {
      /** 单品信息 */
      interface GoodsDetail {
        /**
         * 商品编码
         *
         * 长度 ≤ 128
         * @example '12345'
         */
        goods_id: string;
        /**
         * 商品数量
         * @example 1
         */
        quantity: number;
        /**
         * 商品价格
         *
         * 单位 分
         * @example 528800
         */
        price: number;
        /**
         * 商品优惠金额
         *
         * 单位 分
         * @example 100
         */
        discount_amount: number;
      }
    }
  }
  /**
   * 核销事件通知
   *
   * `COUPON.USE`
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012285250
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012285807
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
    event_type: 'COUPON.USE';
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
     * @example '核销事件'
     */
    summary: string;
    /** 解密后的通知数据 */
    resource: Resource;
  }
  /** APIv3 回调通知的应答 */
  type Reply = WeChatPay.Components.NotificationReply;
}
