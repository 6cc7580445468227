// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Repayment.CombineTransactions.Partner {
  interface Prepay {
    /**
     * 还款下单
     *
     * `POST /v3/repayment/combine-transactions/partner/prepay`（服务商）
     */
    (data: Prepay.PostHttpMethod.JsonDataRequest, config?: Prepay.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Prepay.PostHttpMethod.WellformedResponse>>;
    /**
     * 还款下单
     *
     * `POST /v3/repayment/combine-transactions/partner/prepay`（服务商）
     */
    post(data: Prepay.PostHttpMethod.JsonDataRequest, config?: Prepay.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Prepay.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Repayment.CombineTransactions.Partner.Prepay.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 还款单订单号
     *
     * 由你生成，整笔还款合单一个，须先存下再下单。
     * @example 'COMBINE20261201000001'
     */
    combine_out_trade_no: string;
    /**
     * 还款服务商商户号
     *
     * 发起还款合单的服务商自己的商户号。
     * @example '1230000109'
     */
    combine_mchid: string;
    /**
     * 还款明细单信息列表
     *
     * 项数 ≤ 10；字段：`mchid`、`sub_mchid`、`out_trade_no`、`amount`、`attach`、`description`、`settle_info`
     */
    sub_orders: JsonDataRequest.SubOrders[];
    /**
     * 交易结束时间
     *
     * 用户付款的最后时限，过期后不能再付。
     *
     * RFC 3339 时间，含时区
     * @example '2026-12-31T23:59:59+08:00'
     */
    time_expire?: string;
    /**
     * 通知地址
     *
     * 微信支付把结果以 POST 发到这里：须是公网能直达的完整 HTTPS 地址，不带查询参数，不要求登录。收到后须在 5 秒内应答 200 或 204，否则会再次通知。
     *
     * URL
     * @example 'https://yourapp.com/notify'
     */
    notify_url?: string;
    /**
     * H5调起支付场景信息
     *
     * 字段：`combine_appid`、`payer_client_ip`、`type`、`app_name`、`app_url`、`bundle_id`、`package_name`
     */
    h5_info?: JsonDataRequest.H5Info;
    /**
     * APP调起支付场景信息
     *
     * 字段：`combine_appid`
     */
    app_info?: JsonDataRequest.AppInfo;
    /**
     * 小程序调起支付场景信息
     *
     * 字段：`combine_appid`、`openid`
     */
    miniprogram_info?: JsonDataRequest.MiniprogramInfo;
    /**
     * 支付者信息
     *
     * 字段：`identity`
     */
    combine_payer_info?: JsonDataRequest.CombinePayerInfo;
    /**
     * 微信内网页调起支付场景信息
     *
     * 字段：`combine_appid`、`openid`、`webview_url`
     */
    wechat_web_info?: JsonDataRequest.WechatWebInfo;
  }
  namespace JsonDataRequest {
    interface SubOrders {
      /**
       * 还款单发起商户号
       *
       * 这一单由谁收款就填谁的。
       * @example '1230000109'
       */
      mchid: string;
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
       * 还款明细单订单号
       *
       * 首次提交时由你生成并存下，须唯一；之后的请求用同一个单号指明是哪一笔。
       * @example 'ORDER20261201000001'
       */
      out_trade_no: string;
      /**
       * 订单金额
       *
       * 订单的金额和币种。
       *
       * 字段：`total_amount`、`currency`
       */
      amount: WeChatPay.Components.CombineAmount;
      /**
       * 附加数据
       *
       * 微信支付不解读它，查单与支付通知时原样返回。可放你自己系统要用的标记。
       * @example '深圳分店'
       */
      attach: string;
      /**
       * 商品描述
       *
       * 显示在用户的微信账单里，须让人看得出买的是什么。
       * @example '某某放心借'
       */
      description: string;
      /**
       * 结算信息
       *
       * 字段：`profit_sharing`、`subsidy_amount`
       */
      settle_info?: WeChatPay.Components.CombineSettleInfo;
    }
    /** H5调起支付场景信息 */
    interface H5Info {
      /**
       * 还款服务商AppID
       *
       * 须已与还款服务商的商户号绑定。
       * @example 'wxd678efh567hg6787'
       */
      combine_appid: string;
      /**
       * 用户终端IP
       *
       * 用户设备的公网 IP，不是你服务器的；请求经过代理时从转发头里取。
       *
       * 长度 ≤ 45
       * @example '127.0.0.1'
       */
      payer_client_ip: string;
      /**
       * 场景类型
       *
       * - `iOS`：iOS应用
       * - `Android`：安卓应用
       * - `Wap`：WAP网站
       * @example 'iOS'
       */
      type: 'iOS' | 'Android' | 'Wap';
      /**
       * 应用名称
       *
       * 长度 ≤ 64
       * @example '王者荣耀'
       */
      app_name?: string;
      /**
       * 网站URL
       *
       * 长度 ≤ 128；URL
       * @example 'https://pay.qq.com'
       */
      app_url: string;
      /**
       * iOS平台BundleID
       *
       * 长度 ≤ 128
       * @example 'com.tencent.wzryiOS'
       */
      bundle_id?: string;
      /**
       * Android平台PackageName
       *
       * 长度 ≤ 128
       * @example 'com.tencent.tmgp.sgame'
       */
      package_name?: string;
    }
    /** APP调起支付场景信息 */
    interface AppInfo {
      /**
       * 还款服务商AppID
       *
       * 须已与还款服务商的商户号绑定。
       * @example 'wxd678efh567hg6787'
       */
      combine_appid: string;
    }
    /** 小程序调起支付场景信息 */
    interface MiniprogramInfo {
      /**
       * 还款服务商AppID
       *
       * 须已与还款服务商的商户号绑定。
       * @example 'wxd678efh567hg6787'
       */
      combine_appid: string;
      /**
       * 用户标识
       *
       * 用户在同组 AppID 下的标识，须由它取得。
       * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
       */
      openid: string;
    }
    /** 支付者信息 */
    interface CombinePayerInfo {
      /**
       * 实名支付
       *
       * 字段：`type`、`number`、`name`
       */
      identity?: CombinePayerInfo.Identity;
    }
    namespace CombinePayerInfo {
      /** 实名支付 */
      interface Identity {
        /**
         * 类型
         *
         * - `IDCARD`：身份证
         * - `HONGKONG_MACAO`：港澳回乡证
         * - `HONGKONG_MACAO_RESIDENT`：港澳居住证
         * - `TAIWAN_RESIDENT`：台湾居住证
         * - `FOREIGN_RESIDENT`：外国人永居证
         * - `OVERSEA_PASSPORT`：护照
         * - `TAIWAN_COMPATRIOT_PERMIT`：台胞证
         */
        type: 'IDCARD' | 'HONGKONG_MACAO' | 'HONGKONG_MACAO_RESIDENT' | 'TAIWAN_RESIDENT' | 'FOREIGN_RESIDENT' | 'OVERSEA_PASSPORT' | 'TAIWAN_COMPATRIOT_PERMIT';
        /**
         * 加密后的证件号
         *
         * 须与付款人微信支付实名所用的证件一致。
         *
         * 加密 用微信支付公钥加密
         */
        number: string;
        /**
         * 加密后的姓名
         *
         * 须与付款人微信支付的实名一致。
         *
         * 加密 用微信支付公钥加密
         */
        name: string;
      }
    }
    /** 微信内网页调起支付场景信息 */
    interface WechatWebInfo {
      /**
       * 还款服务商AppID
       *
       * 须已与还款服务商的商户号绑定。
       */
      combine_appid?: string;
      /**
       * 用户标识
       *
       * 用户在同组 AppID 下的标识，须由它取得。
       */
      openid?: string;
      /** 网页经营场景URL */
      webview_url?: string;
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
     * 预支付交易会话标识
     *
     * 2 小时内有效，供前端调起支付并参与签名；过期须重新下单取新值。拿到它不等于付款，结果以通知或查单为准。
     * @example 'wx202611202009395522657a690389285100'
     */
    prepay_id?: string;
    /**
     * 支付跳转链接
     *
     * URL
     * @example 'https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx2026112016420242444321ca0631331346&package=1405458241'
     */
    h5_url?: string;
  }
}
