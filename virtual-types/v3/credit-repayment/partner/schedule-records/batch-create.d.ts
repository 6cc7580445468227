// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.CreditRepayment.Partner.ScheduleRecords {
  interface BatchCreate {
    /**
     * 预约还款
     *
     * `POST /v3/credit-repayment/partner/schedule-records/batch-create`（服务商）
     */
    (data: BatchCreate.PostHttpMethod.JsonDataRequest, config?: BatchCreate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<BatchCreate.PostHttpMethod.WellformedResponse>>;
    /**
     * 预约还款
     *
     * `POST /v3/credit-repayment/partner/schedule-records/batch-create`（服务商）
     */
    post(data: BatchCreate.PostHttpMethod.JsonDataRequest, config?: BatchCreate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<BatchCreate.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.CreditRepayment.Partner.ScheduleRecords.BatchCreate.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 还款协议ID
     *
     * 签约成功后由微信支付生成，从签约结果通知或查询签约取得。
     * @example '20251105000000123456789'
     */
    contract_id: string;
    /**
     * 商户AppID
     *
     * 在微信公众平台或开放平台申请，须已与商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 用户标识
     *
     * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid: string;
    /**
     * 预约还款项列表
     *
     * 字段：`out_record_id`、`sub_mchid`、`sub_appid`、`repayment_amount`、`min_repayment_amount`、`repayment_date`
     */
    schedule_items: JsonDataRequest.ScheduleItems[];
  }
  namespace JsonDataRequest {
    interface ScheduleItems {
      /**
       * 商户侧预约还款单号
       *
       * 由你生成的单号，用来指明是哪一笔。
       * @example '1234567abcde'
       */
      out_record_id: string;
      /**
       * 子商户号
       *
       * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
       *
       * 长度 ≤ 32
       * @example '1900000109'
       */
      sub_mchid: string;
      /**
       * 子商户AppID
       *
       * 子商户自己的 AppID，须已与子商户号绑定。
       *
       * 长度 ≤ 32
       * @example 'wxcbda96de0b165489'
       */
      sub_appid?: string;
      /**
       * 应还款金额
       *
       * 单位 分
       * @example '10000'
       */
      repayment_amount: string;
      /**
       * 最低还款金额
       *
       * 单位 分
       * @example '2000'
       */
      min_repayment_amount?: string;
      /**
       * 还款日期
       * @example '2025-11-18'
       */
      repayment_date: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 预约还款记录列表
     *
     * 字段：`out_record_id`、`appid`、`sub_appid`、`contract_id`、`repayment_amount`、`min_repayment_amount`、`repayment_date`、`openid`
     */
    schedule_records?: WellformedResponse.ScheduleRecords[];
  }
  namespace WellformedResponse {
    interface ScheduleRecords {
      /**
       * 商户侧预约还款单号
       * @example '1234567abcde'
       */
      out_record_id: string;
      /**
       * 商户AppID
       *
       * 长度 ≤ 32
       * @example 'wxd678efh567hg6787'
       */
      appid: string;
      /**
       * 子商户AppID
       *
       * 长度 ≤ 32
       * @example 'wxcbda96de0b165489'
       */
      sub_appid?: string;
      /**
       * 还款协议ID
       * @example '20251105000000123456789'
       */
      contract_id?: string;
      /**
       * 应还款金额
       *
       * 单位 分
       * @example '10000'
       */
      repayment_amount: string;
      /**
       * 最低还款金额
       *
       * 单位 分
       * @example '2000'
       */
      min_repayment_amount: string;
      /**
       * 还款日期
       * @example '2025-11-18'
       */
      repayment_date: string;
      /**
       * 用户标识
       *
       * 用户在某个 AppID 下的标识。换一个 AppID，同一用户的值就不同，不能用来跨应用认人。
       * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
       */
      openid: string;
    }
  }
}
