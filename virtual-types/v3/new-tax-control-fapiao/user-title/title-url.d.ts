// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.NewTaxControlFapiao.UserTitle {
  interface TitleUrl {
    /**
     * 获取抬头填写链接
     *
     * `GET /v3/new-tax-control-fapiao/user-title/title-url`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015770776
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
       * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
       *
       * 长度 ≤ 32
       * @example '1900000109'
       */
      sub_mchid: string;
      /**
       * 发票申请单号
       *
       * 标明这次开票，由你自定，在商户下须唯一，之后取抬头、开具和查询发票都用它。
       *
       * 长度 ≤ 32；字符集 `0-9 A-Z a-z _ | * -`
       * @example 'fapiao_20261120_123456'
       */
      fapiao_apply_id: string;
      /**
       * 开票来源
       *
       * 用户从网页还是从小程序打开抬头页。
       *
       * - `WEB`：网页
       * - `MINIPROGRAM`：小程序
       * @example 'WEB'
       */
      source: 'WEB' | 'MINIPROGRAM';
      /**
       * 商户AppID
       *
       * 在网页里开票填公众号的，在小程序里开票填小程序的，与 `source` 一致。
       *
       * 长度 ≤ 32
       * @example 'wxb1170446a4c0a5a2'
       */
      appid: string;
      /**
       * 用户OpenID
       *
       * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
       *
       * 长度 ≤ 32
       * @example 'plN5twRbHym_j-QcqCzstl0HmwEs'
       */
      openid: string;
      /**
       * 总金额
       *
       * 显示在抬头填写页上的开票金额，这次申请开出的发票的价税合计不能超过它。
       *
       * 单位 分
       * @example 429900
       */
      total_amount: number;
      /**
       * 销售方名称
       *
       * 显示在抬头填写页上，不填取商户名称。
       *
       * 长度 ≤ 32
       * @example '深圳市南山区测试商户'
       */
      seller_name?: string;
      /**
       * 是否需要展示手机号填写栏
       *
       * `true` 让用户填抬头时可以留手机号。
       */
      show_phone_cell?: boolean;
      /**
       * 用户是否必须填写手机号
       *
       * 页面显示手机号栏时才起作用。
       */
      must_input_phone?: boolean;
      /**
       * 是否需要展示邮箱地址填写栏
       *
       * `true` 让用户填抬头时可以留邮箱。
       */
      show_email_cell?: boolean;
      /**
       * 用户是否必须填写邮箱地址
       *
       * 页面显示邮箱栏时才起作用。
       */
      must_input_email?: boolean;
    }
  }
  interface WellformedResponse {
    /**
     * 抬头填写链接
     *
     * 30 分钟内有效，让用户打开它填抬头；过期须重新获取。
     *
     * URL
     *
     * 与官方页面不同：公开的接口资料有这个可选的字段，页面没有写，也没有说停用。
     * @example 'https://payapp.weixin.qq.com'
     */
    title_url?: string;
    /**
     * 抬头填写小程序AppID
     *
     * 与 `miniprogram_path` 一起交给前端跳转小程序；来源是 `WEB` 或 `MINIPROGRAM` 时才有。
     *
     * 长度 ≤ 32
     * @example 'wxb1170446a4c0a5a2'
     */
    miniprogram_appid?: string;
    /**
     * 抬头填写小程序页面路径
     *
     * 与 `miniprogram_appid` 一起交给前端跳转小程序；来源是 `WEB` 或 `MINIPROGRAM` 时才有。
     *
     * 长度 ≤ 1024
     * @example 'pages/detail/index'
     */
    miniprogram_path?: string;
    /**
     * 抬头填写小程序的用户名
     *
     * 小程序的原始 ID，网页跳小程序时用；来源是 `WEB` 时才有。
     *
     * 长度 ≤ 32
     * @example 'gh_86a091e50ad4@app'
     */
    miniprogram_user_name?: string;
  }
}
