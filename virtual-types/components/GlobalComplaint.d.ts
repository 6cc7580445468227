// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 境外投诉单 */
  interface GlobalComplaint {
    /**
     * 投诉单号
     *
     * 存下它，查详情、回复和反馈处理完成都用它。
     * @example '200201820261120080076610000'
     */
    complaint_id: string;
    /**
     * 投诉时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    complaint_time: string;
    /**
     * 投诉详情
     * @example '反馈一个重复扣费的问题'
     */
    complaint_detail: string;
    /**
     * 投诉单状态
     *
     * - `PENDING`：待处理
     * - `PROCESSING`：处理中
     * - `PROCESSED`：已处理完成
     * @example 'PENDING'
     */
    complaint_state: 'PENDING' | 'PROCESSING' | 'PROCESSED';
    /**
     * 被诉商户号
     * @example '1900012181'
     */
    complainted_mchid: string;
    /**
     * 投诉人联系方式
     *
     * 加密 用商户 API 证书私钥解密
     */
    payer_phone?: string;
    /**
     * 投诉单关联订单信息
     *
     * 字段：`transaction_id`、`out_trade_no`、`settlement_amount`、`settlement_refunded_amount`、`settlement_currency`、`payer_amount`、`payer_refunded_amount`、`payer_currency`、`trade_time`
     */
    complaint_order_info?: GlobalComplaint.ComplaintOrderInfo[];
    /**
     * 投诉单是否已全额退款
     *
     * `true` 时这张投诉单下的各笔订单都已退完，不必再退。
     */
    complaint_full_refunded: boolean;
    /** 是否超时 */
    is_overdue?: boolean;
    /**
     * 优先级
     *
     * - `PRIORITY`：优先
     * - `GENERAL`：一般
     * @example 'PRIORITY'
     */
    priority?: 'PRIORITY' | 'GENERAL';
    /** 是否有待回复的用户留言 */
    incoming_user_response: boolean;
    /**
     * 用户投诉次数
     *
     * 第一次投诉是 1，用户每继续投诉一次就加 1。
     * @example 1
     */
    user_complaint_times: number;
    /**
     * 投诉资料列表
     *
     * 字段：`media_type`、`media_url`
     */
    complaint_media_list?: GlobalComplaint.ComplaintMediaList[];
    /**
     * 问题描述
     * @example '不满意商家服务'
     */
    problem_description?: string;
    /**
     * 投诉详情翻译
     * @example '不满意商家服务'
     */
    complaint_detail_trans?: string;
    /**
     * 投诉单关联服务单信息
     *
     * 字段：`order_id`、`out_order_no`、`state`
     */
    service_order_info?: GlobalComplaint.ServiceOrderInfo[];
  }
  namespace GlobalComplaint {
    interface ComplaintOrderInfo {
      /**
       * 微信订单号
       * @example '4200002026202612011234567890'
       */
      transaction_id: string;
      /**
       * 商户订单号
       *
       * 这笔支付下单时商户侧传入的单号，用它找到自己系统里的订单。
       * @example 'ORDER20261201000001'
       */
      out_trade_no: string;
      /**
       * 结算币种金额
       *
       * 单位 币种的最小单位
       * @example 1000
       */
      settlement_amount: number;
      /**
       * 结算币种累计已退款金额
       *
       * 单位 币种的最小单位
       * @example '0'
       */
      settlement_refunded_amount: string;
      /**
       * 结算币种
       * @example 'HKD'
       */
      settlement_currency: string;
      /**
       * 订单金额
       *
       * 单位 币种的最小单位
       * @example 922
       */
      payer_amount: number;
      /**
       * 支付币种累计已退款金额
       *
       * 单位 币种的最小单位
       * @example 0
       */
      payer_refunded_amount: number;
      /**
       * 支付币种
       *
       * 长度 ≤ 16
       * @example 'CNY'
       */
      payer_currency: string;
      /**
       * 交易时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-20T10:34:56+08:00'
       */
      trade_time: string;
    }
    interface ComplaintMediaList {
      /**
       * 媒体文件业务类型
       *
       * - `USER_COMPLAINT_IMAGE`：用户投诉图片
       * - `OPERATION_IMAGE`：协商历史图片
       * @example 'USER_COMPLAINT_IMAGE'
       */
      media_type: 'USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE';
      /**
       * 媒体文件列表
       * @example 'https://api.mch.weixin.qq.com/v3/merchant-service/images/a1b2c'
       */
      media_url: string[];
    }
    interface ServiceOrderInfo {
      /**
       * 微信支付服务订单号
       *
       * 长度 ≤ 64
       * @example '15646546545165651651'
       */
      order_id?: string;
      /**
       * 商户服务订单号
       *
       * 长度 ≤ 32
       * @example '1234323JKHDFE1243252'
       */
      out_order_no?: string;
      /**
       * 支付分服务单状态
       *
       * - `DOING`：服务订单进行中
       * - `REVOKED`：商户取消服务订单
       * - `WAITPAY`：等待用户支付
       * - `DONE`：服务订单已完成
       * @example 'DOING'
       */
      state?: 'DOING' | 'REVOKED' | 'WAITPAY' | 'DONE';
    }
  }
}
