// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy.Zhejiang.Authcode {
  interface Try {
    /**
     * 预核销品类凭证码
     *
     * `POST /v3/gov/subsidy/zhejiang/authcode/try`（电商平台、服务商）
     */
    (data: Try.PostHttpMethod.JsonDataRequest, config?: Try.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Try.PostHttpMethod.WellformedResponse>>;
    /**
     * 预核销品类凭证码
     *
     * `POST /v3/gov/subsidy/zhejiang/authcode/try`（电商平台、服务商）
     */
    post(data: Try.PostHttpMethod.JsonDataRequest, config?: Try.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Try.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy.Zhejiang.Authcode.Try.PostHttpMethod {
  interface JsonDataRequest {
    /** 接入方请求流水号 */
    sp_serial_no: string;
    /** 商户号 */
    mchnt_no: string;
    /** 终端号 */
    term_no: string;
    /** 品类凭证码 */
    auth_code: string;
    /**
     * 品类编码
     * @example 'A01'
     */
    category: string;
    /**
     * 区县编码
     *
     * 销售门店所在区县的行政区划编码。
     * @example '330000'
     */
    county_code: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 响应码
     * @example '000000'
     */
    resp_code: string;
    /**
     * 响应描述
     * @example '成功'
     */
    resp_desc: string;
    /** 冻结流水号 */
    cred_frozen_no: string;
    /** 活动号 */
    event_id: string;
    /** 活动标题 */
    event_title: string;
    /**
     * 优惠模式
     *
     * - `DIS_FLAG`：优惠标记
     * - `DIS_CALC`：优惠计算
     * - `DIS_SMKT`：接入方自营销
     */
    discount_mode: 'DIS_FLAG' | 'DIS_CALC' | 'DIS_SMKT';
    /**
     * 原订单金额
     *
     * 单位 分
     */
    amount?: number;
    /**
     * 优惠金额
     *
     * 单位 分
     */
    discount_amt?: number;
    /**
     * 实付金额
     *
     * 单位 分
     */
    pay_amt?: number;
    /** 渠道优惠标记 */
    channel_dis_flag?: string;
    /** 渠道活动号列表 */
    channel_evt_no?: string;
    /** 品类编码 */
    category_id: string;
  }
}
