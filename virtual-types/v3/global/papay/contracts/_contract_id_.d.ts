// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Global.Papay.Contracts {
  interface _contract_id_ {
    /**
     * 代扣协议ID查询签约
     *
     * `GET /v3/global/papay/contracts/{contract_id}`（直连商户、从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_2.shtml
     */
    get(config: _contract_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_contract_id_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.Papay.Contracts._contract_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 委托代扣协议ID
     *
     * 签约成功后由微信支付生成，从签约结果通知或查询签约取得。解约后不能再凭它扣款。
     * @example '100005698'
     */
    contract_id: string;
    /** 查询参数 */
    params: RequestConfig.Params;
    /** 本接口的专用域名 */
    baseURL: 'https://apihk.mch.weixin.qq.com';
  }
  namespace RequestConfig {
    type Params = Params.Common & (Params.WithAppid | Params.WithSpAppidAndSubMchid);
    namespace Params {
      interface Common {
        /**
         * 机构商户号
         *
         * 长度 ≤ 32
         * @example '3200000001'
         */
        sp_mchid?: string;
        /**
         * 子商户应用ID
         *
         * 子商户自己的 AppID，须已与子商户号绑定。
         *
         * 长度 ≤ 32
         * @example 'wxcbda96de0b165484'
         */
        sub_appid?: string;
        /**
         * 模板ID
         *
         * 开通这项扣费产品时，由微信支付分配给商户的模板编号。
         * @example 123
         */
        plan_id?: number;
      }
      interface WithAppid {
        /**
         * 商户AppID
         *
         * 在微信公众平台或开放平台申请，须已与商户号绑定。
         *
         * 或改填 `sp_appid`、`sub_mchid`；长度 ≤ 32
         * @example 'wxd678efh567hg6787'
         */
        appid: string;
        sub_mchid?: never;
        sp_appid?: never;
      }
      interface WithSpAppidAndSubMchid {
        appid?: never;
        /**
         * 子商户号
         *
         * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
         *
         * 与 `sp_appid` 同填，或改填 `appid`；长度 ≤ 32
         * @example '1230000109'
         */
        sub_mchid: string;
        /**
         * 机构AppID
         *
         * 与 `sub_mchid` 同填，或改填 `appid`；长度 ≤ 32
         * @example 'wx8888888888888888'
         */
        sp_appid: string;
      }
    }
  }
  interface WellformedResponse {
    /**
     * 商户号
     * @example '1230000109'
     */
    mchid?: string;
    /**
     * 商户AppID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid?: string;
    /**
     * 机构商户号
     *
     * 长度 ≤ 32
     * @example '3200000001'
     */
    sp_mchid?: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    sub_mchid?: string;
    /**
     * 机构AppID
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    sp_appid?: string;
    /**
     * 子商户应用ID
     *
     * 长度 ≤ 32
     * @example 'wxcbda96de0b165484'
     */
    sub_appid?: string;
    /**
     * 委托代扣协议ID
     *
     * 签约成功后由微信支付生成，从签约通知或查询签约得到。须存下，扣款要用它，查询与解约也可用它。
     * @example '100005698'
     */
    contract_id?: string;
    /**
     * 模板ID
     * @example 123
     */
    plan_id?: number;
    /**
     * 商户侧签约协议号
     * @example '100001256'
     */
    out_contract_code?: string;
    /**
     * 用户账户展示名称
     * @example '张三'
     */
    user_display_name?: string;
    /**
     * 协议状态
     * @example 'SIGNED'
     */
    state?: string;
    /**
     * 协议签署时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    signed_time?: string;
    /**
     * 协议解约时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    terminated_time?: string;
    /**
     * 协议解约方式
     * @example 'USER'
     */
    termination_mode?: string;
    /**
     * 解约备注
     * @example '解约原因'
     */
    termination_note?: string;
    /**
     * 商户AppID下的用户标识
     * @example 'ouFhd5X9s9WteC3eWRjXV3lea123'
     */
    openid?: string;
  }
}
