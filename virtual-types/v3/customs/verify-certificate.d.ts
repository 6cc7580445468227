// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Customs {
  interface VerifyCertificate {
    /**
     * 校验身份信息
     *
     * `POST /v3/customs/verify-certificate`（直连商户、从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_2.shtml
     */
    (data: VerifyCertificate.PostHttpMethod.JsonDataRequest, config: VerifyCertificate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<VerifyCertificate.PostHttpMethod.WellformedResponse>>;
    /**
     * 校验身份信息
     *
     * `POST /v3/customs/verify-certificate`（直连商户、从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_2.shtml
     */
    post(data: VerifyCertificate.PostHttpMethod.JsonDataRequest, config: VerifyCertificate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<VerifyCertificate.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Customs.VerifyCertificate.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 机构AppID
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 商户号
     *
     * 由微信支付分配。
     * @example '1230000109'
     */
    mchid: string;
    /**
     * 商户订单号
     *
     * 这笔支付下单或扣款时传入的单号。
     * @example 'ORDER20261201000001'
     */
    out_trade_no: string;
    /**
     * 微信支付订单号
     *
     * 付款成功后由微信支付生成，从支付成功通知或查单取得，付款前没有。
     * @example '4200002026202612011234567890'
     */
    transaction_id: string;
    /**
     * 商户子订单号
     *
     * 一笔支付拆成几单申报时，每一单各用一个，由你生成。
     * @example '20261120125346'
     */
    sub_order_no?: string;
    /**
     * 海关
     *
     * - `GUANGZHOU_ZS`：广州（总署版）
     * - `HANGZHOU_ZS`：杭州（总署版）
     * - `NINGBO`：宁波
     * - `ZHENGZHOU_BS`：郑州（保税物流中心）
     * - `CHONGQING`：重庆
     * - `SHANGHAI_ZS`：上海（总署版）
     * - `SHENZHEN`：深圳
     * - `ZHENGZHOU_ZH_ZS`：郑州综保（总署版）
     * - `TIANJIN`：天津
     * @example 'SHANGHAI_ZS'
     */
    customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN';
    /**
     * 商户海关备案号
     * @example '123456'
     */
    merchant_customs_no: string;
    /**
     * 证件类型
     *
     * - `IDCARD`：身份证
     * @example 'IDCARD'
     */
    certificate_type: 'IDCARD';
    /**
     * 证件号
     *
     * 加密 用微信支付公钥加密
     * @example '330821198809085211'
     */
    certificate_id: string;
    /**
     * 证件姓名
     *
     * 加密 用微信支付公钥加密
     * @example '张三'
     */
    certificate_name: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 请求头 */
    headers: RequestConfig.Headers;
    /** 本接口的专用域名 */
    baseURL: 'https://apihk.mch.weixin.qq.com';
  }
  namespace RequestConfig {
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
     * 机构AppID
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 商户号
     * @example '1230000109'
     */
    mchid: string;
    /**
     * 商户订单号
     *
     * 这笔支付下单时商户侧传入的单号，用它找到自己系统里的订单。
     * @example 'ORDER20261201000001'
     */
    out_trade_no: string;
    /**
     * 微信支付订单号
     *
     * 微信支付为这笔支付分配的单号，存下来：退款、分账、投诉处理和对账都可用它找到这笔钱。
     * @example '4200002026202612011234567890'
     */
    transaction_id: string;
    /**
     * 身份核验结果
     *
     * `DIFFERENT` 表示报关的身份与支付人对不上。
     *
     * - `SAME`：身份信息一致
     * - `DIFFERENT`：身份信息不一致
     * @example 'SAME'
     */
    certificate_check_result: 'SAME' | 'DIFFERENT';
  }
}
