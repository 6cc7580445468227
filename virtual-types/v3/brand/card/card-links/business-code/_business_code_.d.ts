// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Brand.Card.CardLinks.BusinessCode {
  interface _business_code_ {
    /**
     * 根据业务申请编号查询添加申请状态
     *
     * `GET /v3/brand/card/card-links/business-code/{business_code}`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016366816
     */
    get(config: _business_code_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_business_code_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Card.CardLinks.BusinessCode._business_code_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 业务申请编号
     *
     * 提交申请时由服务商自定的编号。
     *
     * 长度 ≤ 128；字符集 `0-9 A-Z a-z _`
     * @example '1900013511_10000'
     */
    business_code: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 品牌ID
       *
       * 品牌入驻微信支付品牌商家后获得，在品牌经营平台查看；由服务商调用时，该品牌须已授权给服务商。
       *
       * 长度 ≤ 20 字符
       * @example '120344'
       */
      brand_id: string;
    }
  }
  interface WellformedResponse {
    /**
     * 业务申请编号
     *
     * 长度 ≤ 128；字符集 `0-9 A-Z a-z _`
     * @example '1900013511_10000'
     */
    business_code: string;
    /**
     * 品牌ID
     *
     * 长度 ≤ 20 字符
     * @example '1004'
     */
    brand_id: string;
    /**
     * 交易场景类型
     *
     * - `MINI_PROGRAM`：小程序支付
     * - `APP`：APP支付
     * - `PAYMENT_SCORE`：微信支付分
     * - `PAYMENT_CODE`：付款码支付
     * @example 'MINI_PROGRAM'
     */
    payment_scene: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE';
    /**
     * 公众账号ID
     *
     * 长度 ≤ 20
     * @example 'wxea9c30890f48d5ae'
     */
    appid?: string;
    /**
     * 商户号
     *
     * 付款码支付，或经收银类平台小程序的支付才有值，其他场景为空。
     *
     * 长度 ≤ 20
     * @example '111222333'
     */
    card_link_mchid?: string;
    /**
     * 服务ID
     *
     * 长度 ≤ 50
     * @example '00005000000000548218251086296300'
     */
    service_id?: string;
    /**
     * 交易连接名片配置状态
     *
     * `AUDIT_REJECT` 时按驳回原因改好，用原业务申请编号再提交，`MERCHANT_ADMIN_REJECT` 也用原编号；`CANCELED` 后须换编号；`WAITING_CONFIRMATION` 时等商户号管理员在「微信支付商家助手」确认；`IN_EFFECT` 才生效。
     *
     * - `WAITING_AUDIT`：待审核
     * - `AUDIT_REJECT`：审核驳回
     * - `WAITING_CONFIRMATION`：待商户管理员确认
     * - `MERCHANT_ADMIN_REJECT`：商户管理员已拒绝或超时未确认
     * - `IN_EFFECT`：已生效
     * - `STATE_UNKNOWN`：状态未知，规则建立中
     * - `CANCELED`：已撤销
     * @example 'AUDIT_REJECT'
     */
    configuration_state: 'WAITING_AUDIT' | 'AUDIT_REJECT' | 'WAITING_CONFIRMATION' | 'MERCHANT_ADMIN_REJECT' | 'IN_EFFECT' | 'STATE_UNKNOWN' | 'CANCELED';
    /**
     * 驳回原因
     *
     * 长度 ≤ 256
     * @example '营业执照照片不清晰'
     */
    reject_reason?: string;
  }
}
