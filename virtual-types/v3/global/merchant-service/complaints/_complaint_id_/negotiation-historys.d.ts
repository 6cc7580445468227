// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Global.MerchantService.Complaints._complaint_id_ {
  interface NegotiationHistorys {
    /**
     * 查询投诉协商历史（全球）
     *
     * `GET /v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys`（服务商、渠道商、从业机构）
     * @see https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaints/query-negotiation-history-v2.html
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_2_12.shtml
     */
    get(config: NegotiationHistorys.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<NegotiationHistorys.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.MerchantService.Complaints._complaint_id_.NegotiationHistorys.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 投诉单号
     *
     * 从投诉通知或投诉列表取得。
     * @example '200201820261120080076610000'
     */
    complaint_id: string;
    /** 查询参数 */
    params?: RequestConfig.Params;
    /** 本接口的专用域名 */
    baseURL: 'https://apihk.mch.weixin.qq.com';
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 分页大小
       *
       * 一页返回多少条。
       * @example 50
       */
      limit?: number;
      /**
       * 分页开始位置
       * @example 10
       */
      offset?: number;
      /**
       * 商户语言
       *
       * - `ZH_CN`：简体中文
       * - `ZH_TW`：繁体中文（台湾）
       * - `ZH_HK`：繁体中文（香港）
       * - `EN`：英语
       * - `JA`：日语
       * - `KO`：韩语
       * - `TH`：泰语
       * - `VI`：越南语
       * - `RU`：俄罗斯语
       * - `DE`：德语
       * - `FR`：法语
       * - `AR`：阿拉伯语
       * - `ES`：西班牙语
       */
      mch_language?: 'ZH_CN' | 'ZH_TW' | 'ZH_HK' | 'EN' | 'JA' | 'KO' | 'TH' | 'VI' | 'RU' | 'DE' | 'FR' | 'AR' | 'ES';
    }
  }
  interface WellformedResponse {
    /**
     * 投诉协商历史
     *
     * 字段：`log_id`、`operator`、`operate_time`、`operate_type`、`operate_details`、`image_list`、`complaint_media_list`
     */
    data?: WellformedResponse.Data[];
    /** 分页大小 */
    limit: number;
    /**
     * 分页开始位置
     * @example 50
     */
    offset: number;
    /**
     * 投诉协商历史总条数
     *
     * `offset` 为 0 时才有，翻到后面的页须自己记住。
     * @example 1000
     */
    total_count?: number;
  }
  namespace WellformedResponse {
    interface Data {
      /**
       * 操作流水号
       * @example '300285320261120170000071077'
       */
      log_id: string;
      /**
       * 操作人
       * @example '投诉人'
       */
      operator: string;
      /**
       * 操作时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-20T10:34:56+08:00'
       */
      operate_time: string;
      /**
       * 操作类型
       *
       * - `USER_CREATE_COMPLAINT`：用户提交投诉
       * - `USER_CONTINUE_COMPLAINT`：用户继续投诉
       * - `USER_RESPONSE`：用户留言
       * - `PLATFORM_RESPONSE`：平台留言
       * - `MERCHANT_RESPONSE`：商户留言
       * - `MERCHANT_CONFIRM_COMPLETE`：商户申请结单
       * - `USER_CREATE_COMPLAINT_SYSTEM_MESSAGE`：用户提交投诉的系统通知
       * - `COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE`：全额退款的系统通知
       * - `USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE`：用户继续投诉的系统通知
       * - `USER_REVOKE_COMPLAINT`：用户主动撤诉
       * - `USER_COMFIRM_COMPLAINT`：用户确认投诉解决
       * - `PLATFORM_HELP_APPLICATION`：平台催办
       * - `USER_APPLY_PLATFORM_HELP`：用户申请平台协助
       * - `MERCHANT_APPROVE_REFUND`：商户同意退款申请
       * - `MERCHANT_REFUSE_RERUND`：商户拒绝退款申请
       * - `USER_SUBMIT_SATISFACTION`：用户提交满意度调查
       * - `SERVICE_ORDER_CANCEL`：服务订单已取消
       * - `SERVICE_ORDER_COMPLETE`：服务订单已完成
       * - `COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE`：部分退款的系统通知
       * - `COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE`：退款到账的系统通知
       * - `COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE`：受托退款的系统通知
       * @example 'USER_CREATE_COMPLAINT'
       */
      operate_type: 'USER_CREATE_COMPLAINT' | 'USER_CONTINUE_COMPLAINT' | 'USER_RESPONSE' | 'PLATFORM_RESPONSE' | 'MERCHANT_RESPONSE' | 'MERCHANT_CONFIRM_COMPLETE' | 'USER_CREATE_COMPLAINT_SYSTEM_MESSAGE' | 'COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE' | 'USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE' | 'USER_REVOKE_COMPLAINT' | 'USER_COMFIRM_COMPLAINT' | 'PLATFORM_HELP_APPLICATION' | 'USER_APPLY_PLATFORM_HELP' | 'MERCHANT_APPROVE_REFUND' | 'MERCHANT_REFUSE_RERUND' | 'USER_SUBMIT_SATISFACTION' | 'SERVICE_ORDER_CANCEL' | 'SERVICE_ORDER_COMPLETE' | 'COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE' | 'COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE' | 'COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE';
      /**
       * 操作内容
       * @example '已与用户电话沟通解决'
       */
      operate_details?: string;
      /**
       * 图片列表
       *
       * URL
       * @example 'https://qpic.cn/logo.png'
       */
      image_list?: string[];
      /**
       * 操作资料列表
       *
       * 字段：`media_type`、`media_url`
       */
      complaint_media_list?: Data.ComplaintMediaList;
    }
    namespace Data {
      /** 操作资料列表 */
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
         * 媒体文件链接
         *
         * URL
         * @example 'https://api.mch.weixin.qq.com/v3/merchant-service/images/a1b2c'
         */
        media_url: string[];
      }
    }
  }
}
