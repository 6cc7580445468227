// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Global.Refunds.OutRefundNo {
  interface _out_refund_no_ {
    /**
     * 查询单笔退款（商户退款订单号，全球）
     *
     * `GET /v3/global/refunds/out-refund-no/{out_refund_no}`（直连商户、从业机构）
     */
    get(config: _out_refund_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_out_refund_no_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.Refunds.OutRefundNo._out_refund_no_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户退款订单号
     *
     * 申请退款时由你生成的单号。
     * @example 'REFUND20261201000001'
     */
    out_refund_no: string;
    /** 查询参数 */
    params: RequestConfig.Params;
    /** 本接口的专用域名 */
    baseURL: 'https://apihk.mch.weixin.qq.com';
  }
  namespace RequestConfig {
    type Params = (Params.WithMchid | Params.WithSpMchidAndSubMchid);
    namespace Params {
      interface WithMchid {
        /**
         * 商户号
         *
         * 由微信支付分配。
         *
         * 或改填 `sp_mchid`、`sub_mchid`
         * @example '1900000109'
         */
        mchid: string;
        sub_mchid?: never;
        sp_mchid?: never;
      }
      interface WithSpMchidAndSubMchid {
        mchid?: never;
        /**
         * 子商户号
         *
         * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
         *
         * 与 `sp_mchid` 同填，或改填 `mchid`；长度 ≤ 32
         * @example '1900000109'
         */
        sub_mchid: string;
        /**
         * 机构商户号
         *
         * 与 `sub_mchid` 同填，或改填 `mchid`；长度 ≤ 32
         * @example '1900000100'
         */
        sp_mchid: string;
      }
    }
  }
  /** 境外退款单 */
  type WellformedResponse = WeChatPay.Components.GlobalRefund;
}
