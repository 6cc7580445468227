// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.EduPapay.User._openid_ {
  interface Contracts {
    /**
     * 通过用户标识查询签约
     *
     * `GET /v3/edu-papay/user/{openid}/contracts`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_2_3.shtml
     */
    get(config: Contracts.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Contracts.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.EduPapay.User._openid_.Contracts.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 服务商AppID下的用户标识
     *
     * 用户在服务商 AppID 下的标识，须由它取得。
     * @example 'oUpF8uMuAJOM2pxb1Q'
     */
    openid: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 服务商AppID
       *
       * 须已与服务商的商户号绑定。
       * @example 'wx8888888888888888'
       */
      appid: string;
      /**
       * 子商户号
       *
       * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
       *
       * 长度 ≤ 32
       * @example '1900000109'
       */
      sub_mchid?: string;
      /**
       * 子商户AppID
       *
       * 子商户自己的 AppID，须已与子商户号绑定。
       *
       * 长度 ≤ 32
       * @example 'wx8888888888888888'
       */
      sub_appid?: string;
      /**
       * 子商户AppID下的用户标识
       *
       * 用户在子商户 AppID 下的标识，须由它取得。
       * @example 'oUpF8uMuAJOM2pxb1Q'
       */
      sub_openid?: string;
      /**
       * 签约模板号
       *
       * 向微信支付申请后取得。
       * @example '101164396123311331'
       */
      plan_id: string;
      /**
       * 签约状态
       *
       * - `ADD`：签约
       * - `DELETE`：解约
       * @example 'ADD'
       */
      contract_status?: 'ADD' | 'DELETE';
      /**
       * 分页页码
       * @example 0
       */
      offset?: number;
      /**
       * 分页大小
       *
       * 一页返回多少条。
       * @example 20
       */
      limit?: number;
    }
  }
  interface WellformedResponse {
    /**
     * 结果集
     *
     * 字段：`sp_mchid`、`appid`、`sub_mchid`、`sub_appid`、`openid`、`sub_openid`、`plan_id`、`contract_information`
     */
    data?: WeChatPay.Components.EduPapayContract[];
    /**
     * 总数量
     * @example 30
     */
    total_count?: number;
    /** 分页页码 */
    offset?: number;
    /**
     * 分页大小
     * @example 20
     */
    limit?: number;
  }
}
