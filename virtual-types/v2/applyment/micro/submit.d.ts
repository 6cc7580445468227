// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Applyment.Micro {
  interface Submit {
    /**
     * 申请入驻
     *
     * `POST /applyment/micro/submit`
     * @see https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_2
     * @deprecated
     */
    (data: Submit.PostHttpMethod.XmlDataRequest, config: Submit.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Submit.PostHttpMethod.WellformedResponse>>;
    /**
     * 申请入驻
     *
     * `POST /applyment/micro/submit`
     * @see https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_2
     * @deprecated
     */
    post(data: Submit.PostHttpMethod.XmlDataRequest, config: Submit.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Submit.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Applyment.Micro.Submit.PostHttpMethod {
  interface XmlDataRequest {
    /**
     * 接口版本号
     *
     * 长度 ≤ 32
     * @example '3.0'
     */
    version: '3.0';
    /**
     * 平台证书序列号
     *
     * 加密敏感字段所用的平台证书的序列号，不是商户 API 证书的。
     *
     * 长度 ≤ 64
     * @example '5663476TEREGD45FH63GDFHFG657FCHBFG'
     */
    cert_sn: string;
    /**
     * 商户号
     *
     * 调用方自己的商户号，须与计算 `sign` 的 APIv2 密钥属于同一个商户；服务商模式填服务商的。
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    mch_id: string;
    /**
     * 随机字符串
     *
     * 每次请求重新生成，让签名无法预测，不用保存。
     *
     * 长度 ≤ 32；可省略，由客户端自动填写
     * @example 'ibuaiVcKdpRxkhJA'
     */
    nonce_str?: string;
    /**
     * 签名类型
     *
     * 须与计算 `sign` 时实际用的算法一致。
     *
     * 长度 ≤ 128
     * @example 'HMAC-SHA256'
     */
    sign_type: 'HMAC-SHA256';
    /**
     * 签名
     *
     * 最后计算：其余非空参数按名字的 ASCII 码升序拼成 `k=v&k=v`，末尾接上 `&key=` 与 APIv2 密钥，摘要后转大写。`sign` 自己不参与。
     *
     * 长度 ≤ 64；可省略，由客户端自动填写
     * @example 'D675A1E471DBF7C0B1AC5883B5BDA9EF'
     */
    sign?: string;
    /**
     * 业务申请编号
     *
     * 由服务商自定并存下，一个编号对应一份申请，之后的请求凭它指明是哪一份。
     *
     * 长度 ≤ 32
     * @example '123456'
     */
    business_code: string;
    /**
     * 身份证人像面照片
     *
     * 须是完整清晰的照片；先上传图片，填返回的 `media_id`。
     *
     * 长度 ≤ 256
     */
    id_card_copy: string;
    /**
     * 身份证国徽面照片
     *
     * 须是完整清晰的照片；先上传图片，填返回的 `media_id`。
     *
     * 长度 ≤ 256
     */
    id_card_national: string;
    /**
     * 身份证姓名
     *
     * 须与身份证照片上的一致。
     *
     * 长度 ≤ 64
     * @example '佑佑'
     */
    id_card_name: string;
    /**
     * 身份证号码
     *
     * 证件上的号码，与同时上传的证件照片、姓名须是同一个人的；末位是 `X` 的照原样写。
     *
     * 长度 ≤ 18
     */
    id_card_number: string;
    /**
     * 身份证有效期限
     *
     * 长度 ≤ 50；JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V2.Applyment.Micro.Submit.PostHttpMethod.XmlDataRequest.IdCardValidTime}
     * @example '["1970-01-01","长期"]'
     */
    id_card_valid_time: string;
    /**
     * 开户名称
     *
     * 户名：个人账户须与持有人证件上的姓名一致，对公账户须与执照上的商户名称一致。
     *
     * 长度 ≤ 50
     */
    account_name: string;
    /**
     * 开户银行
     *
     * 银行名称须与微信支付的银行列表一致。
     *
     * 长度 ≤ 50
     * @example '工商银行'
     */
    account_bank: string;
    /**
     * 开户银行省市编码
     *
     * 行政区划编号，取自微信支付的「省市区编号对照表」。
     *
     * 长度 ≤ 6
     * @example '110000'
     */
    bank_address_code: string;
    /**
     * 开户银行全称（含支行）
     *
     * 需要填支行的银行才填，与联行号填一个即可。
     *
     * 长度 ≤ 256
     * @example '深圳农村商业银行示例支行'
     */
    bank_name?: string;
    /**
     * 银行账号
     *
     * 收提现或结算款的卡号，户名与开户银行须与它对应。
     *
     * 长度 ≤ 50
     */
    account_number: string;
    /**
     * 门店名称
     *
     * 长度 ≤ 128
     */
    store_name: string;
    /**
     * 门店省市编码
     *
     * 长度 ≤ 6
     * @example '110000'
     */
    store_address_code: string;
    /**
     * 门店街道名称
     *
     * 长度 ≤ 500
     */
    store_street: string;
    /**
     * 门店经度
     *
     * 长度 ≤ 20
     * @example '113.941355'
     */
    store_longitude?: string;
    /**
     * 门店纬度
     *
     * 长度 ≤ 20
     * @example '22.546245'
     */
    store_latitude?: string;
    /**
     * 门店门口照片
     *
     * 长度 ≤ 256
     */
    store_entrance_pic: string;
    /**
     * 店内环境照片
     *
     * 须看得出经营什么；停车场等传场内照片。先上传图片，填返回的 `media_id`。
     *
     * 长度 ≤ 256
     */
    indoor_pic: string;
    /**
     * 经营场地证明
     *
     * 长度 ≤ 256
     */
    address_certification?: string;
    /**
     * 商户简称
     *
     * 显示在用户的支付完成页上，须与实际经营的内容相符。
     *
     * 长度 ≤ 50
     */
    merchant_shortname: string;
    /**
     * 客服电话
     *
     * 显示在用户的交易记录里，须打得通。
     *
     * 长度 ≤ 50
     */
    service_phone: string;
    /**
     * 售卖商品/提供服务描述
     *
     * 长度 ≤ 50
     */
    product_desc: string;
    /**
     * 费率
     *
     * 长度 ≤ 50
     * @example '0.6%'
     */
    rate: string;
    /**
     * 补充说明
     *
     * 审核要求说明时才写。
     *
     * 长度 ≤ 50
     */
    business_addition_desc?: string;
    /**
     * 补充材料
     *
     * 审核要求补充时才传，先上传文件，填返回的 `media_id`。
     *
     * JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V2.Applyment.Micro.Submit.PostHttpMethod.XmlDataRequest.BusinessAdditionPics}
     * @example '["123","456"]'
     */
    business_addition_pics?: string;
    /**
     * 超级管理员姓名
     *
     * 长度 ≤ 50
     */
    contact: string;
    /**
     * 手机号码
     *
     * 长度 ≤ 11
     */
    contact_phone: string;
    /**
     * 联系邮箱
     *
     * 用来收开户邮件和日常业务通知。
     *
     * 长度 ≤ 50
     */
    contact_email?: string;
  }
  namespace XmlDataRequest {
    /** JSON 字符串的内容 */
    type IdCardValidTime = string[];
    /** JSON 字符串的内容 */
    type BusinessAdditionPics = string[];
  }
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {
    /** 携带商户API证书（双向TLS） */
    security: true;
  }
  interface WellformedResponse extends WeChatPay.Components.ApiV2SignedResult {
    /**
     * 参数校验不通过的字段名
     *
     * 长度 ≤ 128
     * @example 'account_no'
     */
    err_param?: string;
    /**
     * 商户申请单号
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    applyment_id: string;
  }
}
