// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Global.Transactions.OutTradeNo {
  interface _out_trade_no_ {
    /**
     * 查询订单（商户订单号，全球）
     *
     * `GET /v3/global/transactions/out-trade-no/{out_trade_no}`（直连商户、从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_1_2.shtml
     */
    get(config: _out_trade_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_out_trade_no_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.Transactions.OutTradeNo._out_trade_no_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户订单号
     *
     * 这笔支付下单时传入的单号。
     * @example 'ORDER20261201000001'
     */
    out_trade_no: string;
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
  /** 境外支付订单 */
  type WellformedResponse = WeChatPay.Components.GlobalTransaction;
}
