// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Global.MerchantService {
  interface Complaints {
    /**
     * 查询投诉单列表（全球）
     *
     * `GET /v3/global/merchant-service/complaints`（直连商户、服务商、渠道商）
     */
    get(config: Complaints.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Complaints.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.MerchantService.Complaints.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
    /** 本接口的专用域名 */
    baseURL: 'https://apihk.mch.weixin.qq.com';
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 分页大小
       *
       * 一页返回多少条。
       * @example 5
       */
      limit?: number;
      /**
       * 分页开始位置
       * @example 10
       */
      offset?: number;
      /**
       * 开始日期
       *
       * 投诉发生的日期，从这一天算起。
       *
       * 日期 YYYY-MM-DD
       * @example '2026-11-01'
       */
      begin_date: string;
      /**
       * 结束日期
       *
       * 投诉发生的日期，到这一天为止。
       *
       * 日期 YYYY-MM-DD
       * @example '2026-11-20'
       */
      end_date: string;
      /**
       * 被诉商户号
       *
       * 取自这条投诉单的同名字段。
       * @example '1900012181'
       */
      complainted_mchid?: string;
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
     * 用户投诉信息详情
     *
     * 字段：`complaint_id`、`complaint_time`、`complaint_detail`、`complaint_state`、`complainted_mchid`、`payer_phone`、`complaint_order_info`、`complaint_full_refunded`、`is_overdue`、`priority`、`incoming_user_response`、`user_complaint_times` 等 16 个
     */
    data?: WeChatPay.Components.GlobalComplaint[];
    /**
     * 分页大小
     * @example 5
     */
    limit: number;
    /**
     * 分页开始位置
     * @example 10
     */
    offset: number;
    /**
     * 投诉总条数
     * @example 1000
     */
    total_count?: number;
  }
}
