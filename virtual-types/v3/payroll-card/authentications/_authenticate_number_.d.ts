// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.PayrollCard.Authentications {
  interface _authenticate_number_ {
    /**
     * 获取核身结果
     *
     * `GET /v3/payroll-card/authentications/{authenticate_number}`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_4.shtml
     */
    get(config: _authenticate_number_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_authenticate_number_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.PayrollCard.Authentications._authenticate_number_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商家核身单号
     *
     * 由你生成，一次核身一个；查询也用它。
     *
     * 长度 ≤ 64；字符集 `0-9 A-Z a-z`
     * @example 'mcdhehfgisdhfjghed39384564i83'
     */
    authenticate_number: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 子商户号
       *
       * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
       *
       * 长度 ≤ 32
       * @example '1111111'
       */
      sub_mchid: string;
    }
  }
  interface WellformedResponse {
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '1111111'
     */
    mchid: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '111111'
     */
    sub_mchid: string;
    /**
     * 用户标识
     *
     * 用户在某个 AppID 下的标识。换一个 AppID，同一用户的值就不同，不能用来跨应用认人。
     *
     * 长度 ≤ 64
     * @example 'onqOjjmo8wmTOOtSKwXtGjg9Gb58'
     */
    openid: string;
    /**
     * 核身渠道
     *
     * - `FROM_MINI_APP`：小程序核身
     * - `FROM_HARDWARE`：硬件设备核身
     */
    authenticate_scene: 'FROM_MINI_APP' | 'FROM_HARDWARE';
    /**
     * 核身渠道标识
     *
     * 长度 ≤ 64
     * @example 'wdiooewl7587443649000'
     */
    authenticate_source: string;
    /**
     * 项目名称
     *
     * 长度 ≤ 12
     * @example '某项目'
     */
    project_name: string;
    /**
     * 单位名称
     *
     * 长度 ≤ 12
     * @example '某单位名称'
     */
    employer_name: string;
    /**
     * 核身状态
     *
     * `AUTHENTICATE_SUCCESS` 才算核身通过，`AUTHENTICATE_PROCESSING` 须再查。
     *
     * - `AUTHENTICATE_PROCESSING`：核身中
     * - `AUTHENTICATE_SUCCESS`：核身成功
     * - `AUTHENTICATE_FAILED`：核身失败
     * @example 'AUTHENTICATE_PROCESSING'
     */
    authenticate_state: 'AUTHENTICATE_PROCESSING' | 'AUTHENTICATE_SUCCESS' | 'AUTHENTICATE_FAILED';
    /**
     * 核身时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    authenticate_time: string;
    /**
     * 商家核身单号
     *
     * 长度 ≤ 64；字符集 `0-9 A-Z a-z`
     * @example 'mcdhehfgisdhfjghed39384564i83'
     */
    authenticate_number: string;
    /**
     * 核身失败原因
     *
     * 长度 ≤ 128
     * @example '人脸验证未通过'
     */
    authenticate_failed_reason?: string;
    /**
     * 核身类型
     *
     * - `NORMAL`：普通核身
     * - `SIGN_IN`：签到打卡
     * - `INSURANCE`：投保
     * - `CONTRACT`：签合同
     */
    authenticate_type?: 'NORMAL' | 'SIGN_IN' | 'INSURANCE' | 'CONTRACT';
  }
}
