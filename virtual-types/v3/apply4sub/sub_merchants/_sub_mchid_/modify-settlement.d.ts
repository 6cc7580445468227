// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Apply4sub.Sub_merchants._sub_mchid_ {
  interface ModifySettlement {
    /**
     * 修改结算账号
     *
     * `POST /v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement`（服务商、电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012761102
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012761138
     */
    (data: ModifySettlement.PostHttpMethod.JsonDataRequest, config: ModifySettlement.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ModifySettlement.PostHttpMethod.WellformedResponse>>;
    /**
     * 修改结算账号
     *
     * `POST /v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement`（服务商、电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012761102
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012761138
     */
    post(data: ModifySettlement.PostHttpMethod.JsonDataRequest, config: ModifySettlement.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ModifySettlement.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Apply4sub.Sub_merchants._sub_mchid_.ModifySettlement.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 修改模式
     *
     * - `MODIFY_MODE_ASYNC`：异步修改
     *
     * 与官方页面不同：公开的接口资料有这个可选的字段，页面没有写，也没有说停用。
     * @example 'MODIFY_MODE_ASYNC'
     */
    modify_mode?: 'MODIFY_MODE_ASYNC';
    /**
     * 账户类型
     *
     * 能选哪种取决于主体：小微只能用经营者个人银行卡，个体工商户两种都可以，企业、机关事业单位和其他组织只能用对公银行账户。
     *
     * - `ACCOUNT_TYPE_BUSINESS`：对公银行账户
     * - `ACCOUNT_TYPE_PRIVATE`：经营者个人银行卡
     * @example 'ACCOUNT_TYPE_BUSINESS'
     */
    account_type: 'ACCOUNT_TYPE_BUSINESS' | 'ACCOUNT_TYPE_PRIVATE';
    /**
     * 开户银行
     *
     * 个人账户的银行名称取自支持个人业务的银行列表，对公账户取自支持对公业务的银行列表。
     *
     * 长度 ≤ 128
     * @example '工商银行'
     */
    account_bank: string;
    /**
     * 开户银行省市编码
     *
     * 即将停用，可不传。要传时取「省市区编号对照表」里的编号，须细到市。
     *
     * 与官方页面不同：WxJava 等客户端库有这个字段，页面没有写，也没有说停用。
     * @example '110100'
     */
    bank_address_code?: string;
    /**
     * 开户银行全称（含支行）
     *
     * 银行列表里标明要填支行的才填，名称取自支行列表；与联行号填一个即可。
     *
     * 长度 ≤ 128
     * @example '中国工商银行股份有限公司北京市分行营业部'
     */
    bank_name?: string;
    /**
     * 开户银行联行号
     *
     * 银行列表里标明要填支行的才填，取自支行列表；与开户银行全称填一个即可。
     *
     * 长度 ≤ 128
     * @example '402713354941'
     */
    bank_branch_id?: string;
    /**
     * 银行账号
     *
     * 收提现或结算款的卡号，户名与开户银行须与它对应。
     *
     * 长度 ≤ 1024；加密 用微信支付公钥加密
     */
    account_number: string;
    /**
     * 开户名称
     *
     * 不改户名就不用填。要改时，对公账户改成商户的主体名称，个人账户改成经营者姓名；也可只改其中括号的全半角。
     *
     * 加密 用微信支付公钥加密
     */
    account_name?: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 特约商户号
     *
     * 须是由你进件、已签约的商户。
     *
     * 长度 8–32；字符集 `0-9`
     * @example '1900006491'
     */
    sub_mchid: string;
    /** 请求头 */
    headers: RequestConfig.Headers;
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
     * 修改结算账户申请单号
     *
     * 受理后由微信支付生成，须存下，查修改进度用它。
     *
     * 长度 ≤ 64
     * @example '1023293891234'
     */
    application_no: string;
  }
}
