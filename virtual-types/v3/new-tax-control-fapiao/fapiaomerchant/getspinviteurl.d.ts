// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.NewTaxControlFapiao.Fapiaomerchant {
  interface Getspinviteurl {
    /**
     * 获取邀请商户开通电子发票的链接
     *
     * `GET /v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015941495
     */
    get(config: Getspinviteurl.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Getspinviteurl.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.NewTaxControlFapiao.Fapiaomerchant.Getspinviteurl.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
    /** 请求头 */
    headers: RequestConfig.Headers;
    /** 列表写成重复的同名参数 */
    paramsSerializer: { indexes: null };
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 操作类型
       *
       * 商户接受邀请后做什么，目前只有授权绑定一种。
       *
       * - `AUTH_BINDING`：授权绑定
       * @example 'AUTH_BINDING'
       */
      operation_type: 'AUTH_BINDING';
      /**
       * 开票模式
       *
       * 可供受邀商户选择的开票系统：自己的或第三方的，腾讯数电发票，或两种都给。
       *
       * - `THIRD_OR_SELF_FAPIAO`：第三方或自建开票
       * - `TENCENT_DIGITAL_TAX`：腾讯数电开票
       */
      fapiao_mode: ('THIRD_OR_SELF_FAPIAO' | 'TENCENT_DIGITAL_TAX')[];
      /**
       * 发票能力类型
       *
       * 用腾讯数电发票时必填，可邀请开通几种。
       *
       * `fapiao_mode` 含 `TENCENT_DIGITAL_TAX` 时必填
       *
       * - `BASE_ABILITY`：基础开票能力
       * - `REAL_ESTATE_ABILITY`：不动产开票能力
       * - `REFINED_OIL_ABILITY`：成品油开票能力
       * @example 'BASE_ABILITY'
       */
      fapiao_ability_type_list?: ('BASE_ABILITY' | 'REAL_ESTATE_ABILITY' | 'REFINED_OIL_ABILITY')[];
      /**
       * 服务商邀请渠道
       *
       * 由你自定，记下这次邀请来自哪个渠道。
       *
       * 长度 ≤ 128
       * @example 'miniprogram'
       */
      invite_channel?: string;
      /**
       * 操作人员
       *
       * 由你自定，记下邀请由谁发起。
       *
       * 加密 用微信支付公钥加密
       */
      operate_user?: string;
      /**
       * 服务商邀请code
       *
       * 由服务商自定，用来查受邀的商户开通了没有。
       *
       * 长度 ≤ 128
       * @example 'code_20261120_123'
       */
      invite_code: string;
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
       * 受邀请商户税号
       *
       * 受邀商户须用它开通；与受邀商户号只能填一个。
       *
       * 长度 ≤ 20
       */
      taxpayer_id?: string;
    }
    interface Headers extends WeChatPay.Client.Headers {
      /**
       * 微信支付公钥ID或平台证书序列号，指明加密敏感字段所用的公钥
       *
       * 填加密所用那把公钥的编号：`PUB_KEY_ID_` 开头的微信支付公钥 ID（商户平台「API 安全」可查），或平台证书的序列号。不是你自己的商户 API 证书序列号。
       * @example 'PUB_KEY_ID_0114232134912410000000000000'
       */
      'Wechatpay-Serial': string;
    }
  }
  interface WellformedResponse {
    /**
     * 邀请开通二维码链接
     *
     * 转成二维码，让商户用微信扫码授权开通电子发票。
     *
     * 长度 ≤ 1024；URL
     * @example 'https://wxacurl.cn?a1b='
     */
    invite_url: string;
    /**
     * 开通小程序AppID
     *
     * 长度 ≤ 32
     * @example 'wxb1170446a4c0a5a2'
     */
    miniprogram_appid: string;
    /**
     * 开通小程序跳转路径
     *
     * 长度 ≤ 1024
     * @example 'pages/detail/index'
     */
    miniprogram_path: string;
  }
}
