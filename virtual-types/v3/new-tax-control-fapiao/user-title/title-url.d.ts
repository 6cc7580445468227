// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.NewTaxControlFapiao.UserTitle {
  interface TitleUrl {
    /**
     * 获取抬头填写链接
     *
     * `GET /v3/new-tax-control-fapiao/user-title/title-url`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_5.shtml
     */
    get(config: TitleUrl.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<TitleUrl.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.NewTaxControlFapiao.UserTitle.TitleUrl.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 子商户号
       *
       * 长度 ≤ 32
       * @example '1900000109'
       */
      sub_mchid?: string;
      /**
       * 发票申请单号
       *
       * 长度 ≤ 32；字符集 `0-9 A-Z a-z _ | * -`
       * @example 'fapiao_20200701_123456'
       */
      fapiao_apply_id: string;
      /**
       * 开票来源
       *
       * - `WEB`：网页
       * - `MINIPROGRAM`：小程序
       * @example 'WEB'
       */
      source: 'WEB' | 'MINIPROGRAM';
      /**
       * 商户AppID
       *
       * 长度 ≤ 32
       * @example 'wxb1170446a4c0a5a2'
       */
      appid: string;
      /**
       * 用户OpenID
       *
       * 长度 ≤ 32
       * @example 'plN5twRbHym_j-QcqCzstl0HmwEs'
       */
      openid: string;
      /**
       * 总金额
       *
       * 单位 分
       * @example 382895
       */
      total_amount: number;
      /**
       * 销售方名称
       *
       * 长度 ≤ 32
       * @example '深圳市南山区测试商户'
       */
      seller_name?: string;
      /** 是否需要展示手机号填写栏 */
      show_phone_cell?: boolean;
      /** 用户是否必须填写手机号 */
      must_input_phone?: boolean;
      /** 是否需要展示邮箱地址填写栏 */
      show_email_cell?: boolean;
      /** 用户是否必须填写邮箱地址 */
      must_input_email?: boolean;
    }
  }
  interface WellformedResponse {
    /**
     * 抬头填写链接
     *
     * URL
     * @example 'https://payapp.weixin.qq.com'
     */
    title_url?: string;
    /**
     * 抬头填写小程序AppID
     *
     * 长度 ≤ 32
     * @example 'wxb1170446a4c0a5a2'
     */
    miniprogram_appid?: string;
    /**
     * 抬头填写小程序页面路径
     *
     * 长度 ≤ 1024
     * @example 'pages/detail/index'
     */
    miniprogram_path?: string;
    /**
     * 抬头填写小程序的用户名
     *
     * 长度 ≤ 32
     * @example 'gh_86a091e50ad4@app'
     */
    miniprogram_user_name?: string;
  }
}
