// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Insurance.MchTransfer.Reservation {
  interface Apply {
    /**
     * 受理单次预约商家转账（保险）
     *
     * `POST /v3/platsolution/insurance/mch-transfer/reservation/apply`（服务商）
     */
    (data: Apply.PostHttpMethod.JsonDataRequest, config?: Apply.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Apply.PostHttpMethod.WellformedResponse>>;
    /**
     * 受理单次预约商家转账（保险）
     *
     * `POST /v3/platsolution/insurance/mch-transfer/reservation/apply`（服务商）
     */
    post(data: Apply.PostHttpMethod.JsonDataRequest, config?: Apply.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Apply.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Insurance.MchTransfer.Reservation.Apply.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 二级商户号
     *
     * 二级商户进件审核通过后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     * @example '1900001109'
     */
    sub_mchid: string;
    /**
     * 服务商AppID
     *
     * 长度 ≤ 32
     * @example 'wxf636efh567hg4356'
     */
    sp_appid: string;
    /**
     * 二级商户AppID
     *
     * 二级商户自己的 AppID。
     *
     * 长度 ≤ 32
     * @example 'wxf636efh567hg4356'
     */
    sub_appid?: string;
    /**
     * 商户预约单号
     *
     * 由你生成并存下，之后查询预约都用它。
     * @example 'plfk2026112013'
     */
    out_reservation_no: string;
    /**
     * 转账场景ID
     *
     * 这笔转账的用途，须是已申请到的场景。
     * @example '1000'
     */
    transfer_scene_id: string;
    /**
     * 预计最晚转账日期
     * @example '2026-12-01'
     */
    estimated_date: string;
    /**
     * 预计最大转账金额
     *
     * 单位 分
     * @example 400000
     */
    estimated_max_amount?: number;
    /**
     * 准确转账金额
     *
     * 单位 分
     * @example 100000
     */
    exact_amount?: number;
    /**
     * 收款用户OpenID
     *
     * 用户在请求所用 AppID 下的标识，转账前须先取得；别的 AppID 下的值不能用。
     *
     * 长度 ≤ 64
     * @example 'o-MYE42l80oelYMDE34nYD456Xoy'
     */
    openid?: string;
    /**
     * 收款用户姓名
     *
     * 加密 用微信支付公钥加密
     */
    user_real_name?: string;
    /**
     * 预约备注
     * @example '由于存在收益波动，实际到账资金可能不等于当前金额'
     */
    reserve_remark: string;
    /**
     * 商户回调地址
     *
     * 微信支付把结果以 POST 发到这里：须是公网能直达的完整 HTTPS 地址，不带查询参数，不要求登录。收到后须在 5 秒内应答 200 或 204，否则会再次通知。
     *
     * URL
     * @example 'https://www.weixin.qq.com/wxpay/pay.php'
     */
    notify_url: string;
    /**
     * 场景报备信息
     *
     * 字段：`insurance_policy`
     */
    scene_report_data?: JsonDataRequest.SceneReportData;
  }
  namespace JsonDataRequest {
    /** 场景报备信息 */
    interface SceneReportData {
      /**
       * 保险保单报备信息
       *
       * 字段：`product_registration_no`、`policy_no`、`name`、`withdrawal_no`、`claim_no`
       */
      insurance_policy?: SceneReportData.InsurancePolicy;
    }
    namespace SceneReportData {
      /** 保险保单报备信息 */
      interface InsurancePolicy {
        /**
         * 保险产品备案编号
         * @example '40058541257'
         */
        product_registration_no: string;
        /**
         * 保险单号
         * @example '202611201651'
         */
        policy_no: string;
        /**
         * 保险名称
         * @example '养老保险'
         */
        name: string;
        /**
         * 取现单号
         * @example '202310410941'
         */
        withdrawal_no?: string;
        /**
         * 理赔单号
         * @example '202310410941'
         */
        claim_no?: string;
      }
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 请求头 */
    headers?: RequestConfig.Headers;
  }
  namespace RequestConfig {
    interface Headers extends WeChatPay.Client.Headers {
      /**
       * 微信支付公钥ID或平台证书序列号，请求中有加密的敏感字段时必填
       *
       * 填加密所用那把公钥的编号：`PUB_KEY_ID_` 开头的微信支付公钥 ID（商户平台「API 安全」可查），或平台证书的序列号。不是你自己的商户 API 证书序列号。
       * @example 'PUB_KEY_ID_0114232134912410000000000000'
       */
      'Wechatpay-Serial'?: string;
    }
  }
  interface WellformedResponse {
    /**
     * 二级商户号
     * @example '1900001109'
     */
    sub_mchid: string;
    /**
     * 商户预约单号
     * @example 'plfk2026112013'
     */
    out_reservation_no: string;
    /**
     * 微信转账预约单号
     * @example '1330000071100999991182026112000019480001'
     */
    reservation_id: string;
    /**
     * 预约记录受理时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    accept_time: string;
    /**
     * 预约记录状态
     *
     * `CONFIRMED` 后才能按预约转账；`CLOSED` 的原因在 `close_info`。
     *
     * - `ACCEPTED`：已受理
     * - `CONFIRMED`：已预约
     * - `CLOSED`：已关闭
     * @example 'ACCEPTED'
     */
    state: 'ACCEPTED' | 'CONFIRMED' | 'CLOSED';
    /**
     * 跳转确认预约页的package信息
     * @example 'affffddafdfafddffda=='
     */
    package_info: string;
  }
}
