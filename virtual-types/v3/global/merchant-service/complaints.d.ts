// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Global.MerchantService {
  interface Complaints {
    /**
     * 查询投诉单列表
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
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 分页大小
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
       * YYYY-MM-DD 日期
       * @example '2019-01-01'
       */
      begin_date: string;
      /**
       * 结束日期
       *
       * YYYY-MM-DD 日期
       * @example '2019-01-01'
       */
      end_date: string;
      /**
       * 诉商户号
       * @example '1900012181'
       */
      complainted_mchid?: string;
      /**
       * 商户语言
       *
       * - `ZH_CN`：简体中文
       * - `ZH_TW`：台湾繁体中文
       * - `ZH_HK`：香港繁体中文
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
    data?: WellformedResponse.Data[];
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
  namespace WellformedResponse {
    interface Data {
      /**
       * 投诉单号
       * @example '200201820200101080076610000'
       */
      complaint_id: string;
      /**
       * 投诉时间
       *
       * RFC 3339 日期时间
       * @example '2015-05-20T13:29:35.120+08:00'
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
       * 密文，用商户API证书私钥解密
       */
      payer_phone?: string;
      /**
       * 投诉单关联订单信息
       *
       * 字段：`transaction_id`、`out_trade_no`、`settlement_amount`、`settlement_refunded_amount`、`settlement_currency`、`payer_amount`、`payer_refunded_amount`、`payer_currency`、`trade_time`
       */
      complaint_order_info?: Data.ComplaintOrderInfo[];
      /** 投诉单是否已全额退款 */
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
       * @example 1
       */
      user_complaint_times: number;
      /**
       * 投诉资料列表
       *
       * 字段：`media_type`、`media_url`
       */
      complaint_media_list?: Data.ComplaintMediaList[];
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
      service_order_info?: Data.ServiceOrderInfo[];
    }
    namespace Data {
      interface ComplaintOrderInfo {
        /**
         * 微信订单号
         * @example '4200000404201909069117582536'
         */
        transaction_id: string;
        /**
         * 商户订单号
         * @example '20190906154617947762231'
         */
        out_trade_no: string;
        /**
         * 结算币种金额
         * @example 1000
         */
        settlement_amount: number;
        /**
         * 结算币种累计已退款金额
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
         * @example 922
         */
        payer_amount: number;
        /**
         * 支付币种累计已退款金额
         * @example 0
         */
        payer_refunded_amount: number;
        /**
         * 支付币种
         * @example 'CNY'
         */
        payer_currency: string;
        /**
         * 交易时间
         *
         * RFC 3339 日期时间
         * @example '2015-05-20T13:29:35.120+08:00'
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
        /** 媒体文列表 */
        media_url: string[];
      }
      interface ServiceOrderInfo {
        /**
         * 微信支付服务订单号
         * @example '15646546545165651651'
         */
        order_id?: string;
        /**
         * 商户服务订单号
         * @example '1234323JKHDFE1243252'
         */
        out_order_no?: string;
        /**
         * 支付分服务单状态
         *
         * - `DOING`：服务订单进行中
         * - `REVOKED`：商户取消服务订单
         * - `DONE`：服务订单已完成
         * @example 'DOING'
         */
        state?: 'DOING' | 'REVOKED' | 'WAITPAY' | 'DONE';
      }
    }
  }
}
