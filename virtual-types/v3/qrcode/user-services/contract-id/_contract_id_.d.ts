// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Qrcode.UserServices.ContractId {
  interface _contract_id_ {
    /**
     * 查询用户服务可用信息
     *
     * `GET /v3/qrcode/user-services/contract-id/{contract_id}`（服务商、直连商户）
     */
    get(config: _contract_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_contract_id_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Qrcode.UserServices.ContractId._contract_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 委托代扣协议ID
     *
     * 签约成功后由微信支付生成，从签约结果通知或查询签约取得。解约后不能再凭它扣款。
     * @example 'Wx15463511252026112056489715'
     */
    contract_id: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 应用ID
       *
       * 在微信公众平台或开放平台申请，须已与商户号绑定。
       *
       * 长度 ≤ 32
       * @example 'wxcbda96de0b165486'
       */
      appid: string;
      /**
       * 子公众账号ID
       *
       * 子商户自己的 AppID，须已与子商户号绑定。
       *
       * 长度 ≤ 32
       * @example 'wxcbda96de0b165486'
       */
      sub_appid?: string;
      /**
       * 子商户号
       *
       * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
       *
       * 长度 ≤ 32
       * @example '1900000109'
       */
      sub_mchid?: string;
    }
  }
  interface WellformedResponse {
    /**
     * 委托代扣协议ID
     *
     * 签约成功后由微信支付生成，从签约通知或查询签约得到。须存下，扣款要用它，查询与解约也可用它。
     * @example 'Wx15463511252026112056489715'
     */
    contract_id?: string;
    /**
     * 用户服务状态
     *
     * `NORMAL` 才能扣费。
     *
     * - `NORMAL`：正常
     * - `BLOCKED`：不可用
     */
    user_service_state?: 'NORMAL' | 'BLOCKED';
    /**
     * 原因
     *
     * - `DELETED`：已删除
     * - `ACCOUNT_FROZEN`：账户被冻结
     * - `OVERDUE`：用户欠费
     */
    block_reason?: 'DELETED' | 'ACCOUNT_FROZEN' | 'OVERDUE';
  }
}
