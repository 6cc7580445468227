// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.MchManage.MchManageRecords.SubMchid {
  interface _sub_mchid_ {
    /**
     * 分页查询子商户名下的商户管理记录
     *
     * `GET /v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}`（服务商）
     */
    get(config: _sub_mchid_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_sub_mchid_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MchManage.MchManageRecords.SubMchid._sub_mchid_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 子商户号
     *
     * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '123000110'
     */
    sub_mchid: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 最大资源条数
       *
       * 一页返回多少条。
       * @example 5
       */
      limit: number;
      /**
       * 请求资源起始位置
       *
       * 从 0 算起，填 10 就从第 11 条开始返回；翻页时加上每页条数。
       * @example 10
       */
      offset?: number;
      /**
       * 商户管理记录类型
       *
       * - `FUNCTIONAL_LIMIT_RECORD`：功能限制记录
       * - `INVESTIGATE_RECORD`：调查记录
       * @example 'FUNCTIONAL_LIMIT_RECORD'
       */
      manage_record_type: 'FUNCTIONAL_LIMIT_RECORD' | 'INVESTIGATE_RECORD';
      /**
       * 商户管理记录状态
       *
       * - `PENDING`：待处理
       * - `SUBMITTED`：已提交
       * - `EXPIRED`：已过期
       * - `UNDER_REVIEW`：审核中
       * - `RECOVERED`：已恢复
       * - `REJECTED`：已驳回
       * @example 'PENDING'
       */
      manage_record_state?: 'PENDING' | 'SUBMITTED' | 'EXPIRED' | 'UNDER_REVIEW' | 'RECOVERED' | 'REJECTED';
    }
  }
  interface WellformedResponse {
    /**
     * 请求资源起始位置
     * @example 10
     */
    offset?: number;
    /**
     * 最大资源条数
     * @example 5
     */
    limit?: number;
    /**
     * 资源总条数
     * @example 1234
     */
    total_count?: number;
    /**
     * 商户管理记录详情列表
     *
     * 字段：`sub_mchid`、`manage_record_id`、`manage_record_type`、`manage_time`、`manage_reason`、`limit_ability`、`recover_way`、`allow_submit`、`forbid_submit_reason`、`submit_start_time`、`submit_end_time`、`manage_record_state` 等 17 个
     */
    data?: WeChatPay.Components.ManageRecord[];
  }
}
