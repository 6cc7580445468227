// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.MerchantService {
  interface Complaints {
    /**
     * 查询投诉信息
     *
     * `GET /v3/merchant-service/complaints`（直连商户、服务商、渠道商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_1.shtml
     * @deprecated
     */
    get(config: Complaints.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Complaints.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MerchantService.Complaints.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
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
       * 长度 1–10；日期 YYYY-MM-DD
       * @example '2026-11-01'
       */
      begin_date: string;
      /**
       * 结束日期
       *
       * 投诉发生的日期，到这一天为止。
       *
       * 长度 1–10；日期 YYYY-MM-DD
       * @example '2026-11-20'
       */
      end_date: string;
      /**
       * 特约商户号
       *
       * 服务商名下的商户，进件审核通过后由微信支付分配。
       *
       * 长度 1–64
       * @example '1900012181'
       */
      sub_mchid?: string;
    }
  }
  interface WellformedResponse {
    /**
     * 分页开始位置
     * @example 10
     */
    offset: number;
    /**
     * 分页大小
     * @example 5
     */
    limit: number;
    /**
     * 投诉总条数
     * @example 1000
     */
    total_count?: number;
    /**
     * 数据列表
     *
     * 字段：`out_trade_no`、`complaint_time`、`amount`、`payer_phone`、`complaint_detail`、`complaint_state`、`transaction_id`、`frozen_end_time`、`sub_mchid`
     */
    data?: WellformedResponse.Data[];
  }
  namespace WellformedResponse {
    /** 用户投诉信息详情 */
    interface Data {
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
       * 投诉时间
       *
       * 长度 ≤ 32；RFC 3339 时间，含时区
       * @example '2026-11-20T10:34:56+08:00'
       */
      complaint_time: string;
      /**
       * 订单金额
       *
       * 单位 分
       * @example 3
       */
      amount: number;
      /**
       * 投诉人联系方式
       *
       * 长度 ≤ 256；加密 用商户 API 证书私钥解密
       */
      payer_phone?: string;
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
       * - `PAYER_COMPLAINTED`：用户已投诉
       * - `FROZENED`：交易已冻结
       * - `FROZEN_FINISHED`：冻结已结束
       * - `PAYER_CANCELED`：用户已撤诉
       * - `MERCHANT_REFUNDED`：商户已退款
       * - `SYSTEM_REFUNDED`：系统已退款
       * - `MANUAL_UNFROZEN`：人工已解冻
       */
      complaint_state: 'PAYER_COMPLAINTED' | 'FROZENED' | 'FROZEN_FINISHED' | 'PAYER_CANCELED' | 'MERCHANT_REFUNDED' | 'SYSTEM_REFUNDED' | 'MANUAL_UNFROZEN';
      /**
       * 微信订单号
       *
       * 长度 ≤ 64
       * @example '4200002026202612011234567890'
       */
      transaction_id: string;
      /**
       * 冻结结束时间
       *
       * 长度 ≤ 32
       */
      frozen_end_time?: string;
      /**
       * 特约商户号
       *
       * 长度 ≤ 64
       */
      sub_mchid?: string;
    }
  }
}
