// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.MerchantService.ComplaintsV2 {
  interface _complaint_id_ {
    /**
     * 查询投诉单详情
     *
     * `GET /v3/merchant-service/complaints-v2/{complaint_id}`（服务商、渠道商、从业机构、直连商户、清算机构）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012533436
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012691648
     */
    get(config: _complaint_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_complaint_id_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MerchantService.ComplaintsV2._complaint_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 投诉单号
     *
     * 从投诉通知或投诉列表取得。
     *
     * 长度 ≤ 64
     * @example '200201820261120080076610000'
     */
    complaint_id: string;
  }
  interface WellformedResponse {
    /**
     * 投诉单号
     *
     * 存下它，查详情、回复和反馈处理完成都用它。
     *
     * 长度 ≤ 64
     * @example '200201820261120080076610000'
     */
    complaint_id: string;
    /**
     * 投诉时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    complaint_time: string;
    /**
     * 投诉详情
     *
     * 长度 ≤ 300
     * @example '反馈一个重复扣费的问题'
     */
    complaint_detail: string;
    /**
     * 投诉单状态
     *
     * `PENDING`、`PROCESSING` 须由你继续处理，反馈处理完成后变成 `PROCESSED`。
     *
     * - `PENDING`：待处理
     * - `PROCESSING`：处理中
     * - `PROCESSED`：已处理完成
     * @example 'PENDING'
     */
    complaint_state: 'PENDING' | 'PROCESSING' | 'PROCESSED';
    /**
     * 被诉商户号
     *
     * 长度 ≤ 64
     * @example '1900012181'
     */
    complainted_mchid?: string;
    /**
     * 投诉人联系方式
     *
     * 是密文，须用商户 API 证书的私钥解密。
     *
     * 长度 ≤ 512；加密 用商户 API 证书私钥解密
     */
    payer_phone?: string;
    /**
     * 投诉人OpenID
     *
     * 支付分服务单的投诉没有它。
     *
     * 长度 ≤ 128
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    payer_openid?: string;
    /**
     * 投诉资料列表
     *
     * 字段：`media_type`、`media_url`
     */
    complaint_media_list?: WellformedResponse.ComplaintMediaList[];
    /**
     * 投诉单关联订单信息
     *
     * 字段：`transaction_id`、`out_trade_no`、`amount`
     */
    complaint_order_info?: WellformedResponse.ComplaintOrderInfo[];
    /**
     * 投诉单关联服务单信息
     *
     * 字段：`order_id`、`out_order_no`、`state`
     */
    service_order_info?: WellformedResponse.ServiceOrderInfo[];
    /**
     * 投诉单是否已全额退款
     *
     * `true` 时这张投诉单下的各笔订单都已退完，不必再退。
     */
    complaint_full_refunded: boolean;
    /**
     * 是否有待回复的用户留言
     *
     * `true` 时须去回复用户。
     */
    incoming_user_response: boolean;
    /**
     * 问题描述
     *
     * 长度 ≤ 256
     * @example '不满意商家服务'
     */
    problem_description: string;
    /**
     * 用户投诉次数
     *
     * 第一次投诉是 1，用户每继续投诉一次就加 1。
     * @example 1
     */
    user_complaint_times: number;
    /**
     * 问题类型
     *
     * - `REFUND`：申请退款
     * - `SERVICE_NOT_WORK`：服务权益未生效
     * - `OTHERS`：其他
     * @example 'REFUND'
     */
    problem_type?: 'REFUND' | 'SERVICE_NOT_WORK' | 'OTHERS';
    /**
     * 申请退款金额
     *
     * 问题类型是申请退款时才有。
     *
     * 单位 分
     * @example 10
     */
    apply_refund_amount?: number;
    /**
     * 用户标签列表
     *
     * - `TRUSTED`：可信用户
     * - `HIGH_RISK`：高风险投诉
     * @example 'TRUSTED'
     */
    user_tag_list?: ('TRUSTED' | 'HIGH_RISK')[];
    /**
     * 补充信息
     *
     * 字段：`type`、`share_power_info`
     */
    additional_info?: WellformedResponse.AdditionalInfo;
    /**
     * 是否在平台协助中
     *
     * `true` 期间由微信支付客服接待，你发的留言用户看不到。
     * @example true
     */
    in_platform_service?: boolean;
    /**
     * 是否需即时服务用户
     *
     * `true` 的投诉宜先处理。
     * @example true
     */
    need_immediate_service?: boolean;
    /**
     * 是否是智能体投诉
     *
     * `true` 时用户投诉的是智能体的服务，须在智能体里处理。
     */
    is_agent_mode?: boolean;
  }
  namespace WellformedResponse {
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
       *
       * 下载它同样要签名，末段是媒体文件 ID，见图片请求。
       *
       * 长度 ≤ 512
       * @example 'https://api.mch.weixin.qq.com/v3/merchant-service/images/a1b2c'
       */
      media_url: string[];
    }
    interface ComplaintOrderInfo {
      /**
       * 微信订单号
       *
       * 长度 ≤ 64
       * @example '4200002026202612011234567890'
       */
      transaction_id: string;
      /**
       * 商户订单号
       *
       * 这笔支付下单时商户侧传入的单号，用它找到自己系统里的订单。
       *
       * 长度 ≤ 64
       * @example 'ORDER20261201000001'
       */
      out_trade_no: string;
      /**
       * 订单金额
       *
       * 单位 分
       * @example 3
       */
      amount: number;
    }
    interface ServiceOrderInfo {
      /**
       * 微信支付服务订单号
       *
       * 长度 ≤ 128
       * @example '15646546545165651651'
       */
      order_id?: string;
      /**
       * 商户服务订单号
       *
       * 长度 ≤ 128
       * @example '1234323JKHDFE1243252'
       */
      out_order_no?: string;
      /**
       * 支付分服务单状态
       *
       * 用户投诉那一刻的状态，之后不再更新；要现在的状态须查支付分订单。
       *
       * - `DOING`：进行中
       * - `REVOKED`：已取消
       * - `WAITPAY`：待支付
       * - `DONE`：已完成
       * @example 'DOING'
       */
      state?: 'DOING' | 'REVOKED' | 'WAITPAY' | 'DONE';
    }
    /** 补充信息 */
    interface AdditionalInfo {
      /**
       * 补充信息类型
       *
       * - `SHARE_POWER_TYPE`：充电宝投诉信息
       * @example 'SHARE_POWER_TYPE'
       */
      type?: 'SHARE_POWER_TYPE';
      /**
       * 充电宝投诉相关信息
       *
       * 充电宝投诉才有。
       *
       * 字段：`return_time`、`return_address_info`、`is_returned_to_same_machine`
       */
      share_power_info?: AdditionalInfo.SharePowerInfo;
    }
    namespace AdditionalInfo {
      /** 充电宝投诉相关信息 */
      interface SharePowerInfo {
        /**
         * 归还时间
         *
         * RFC 3339 时间，含时区
         * @example '2026-11-20T10:34:56+08:00'
         */
        return_time?: string;
        /**
         * 归还地点信息
         *
         * 字段：`return_address`、`longitude`、`latitude`
         */
        return_address_info?: SharePowerInfo.ReturnAddressInfo;
        /**
         * 是否归还同一柜机
         * @example false
         */
        is_returned_to_same_machine?: boolean;
      }
      namespace SharePowerInfo {
        /** 归还地点信息 */
        interface ReturnAddressInfo {
          /**
           * 归还地点
           *
           * 长度 ≤ 256
           * @example '广东省深圳市南山区海天二路南山区后海腾讯滨海大厦(海天二路西)'
           */
          return_address?: string;
          /**
           * 归还地点经度
           *
           * 长度 ≤ 32
           * @example '113.93535488533665'
           */
          longitude?: string;
          /**
           * 归还地点纬度
           *
           * 长度 ≤ 32
           * @example '22.52305518747831'
           */
          latitude?: string;
        }
      }
    }
  }
}
