// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Applyment.Micro {
  interface Submitupgrade {
    /**
     * 提交升级申请单
     *
     * `POST /applyment/micro/submitupgrade`
     * @see https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_2&index=2
     * @deprecated
     */
    (data: Submitupgrade.PostHttpMethod.XmlDataRequest, config: Submitupgrade.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Submitupgrade.PostHttpMethod.WellformedResponse>>;
    /**
     * 提交升级申请单
     *
     * `POST /applyment/micro/submitupgrade`
     * @see https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_2&index=2
     * @deprecated
     */
    post(data: Submitupgrade.PostHttpMethod.XmlDataRequest, config: Submitupgrade.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Submitupgrade.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Applyment.Micro.Submitupgrade.PostHttpMethod {
  interface XmlDataRequest {
    /**
     * 接口版本号
     *
     * 长度 ≤ 32
     * @example '1.0'
     */
    version: '1.0';
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
     * 平台证书序列号
     *
     * 加密敏感字段所用的平台证书的序列号，不是商户 API 证书的。
     *
     * 长度 ≤ 64
     * @example '5663476TEREGD45FH63GDFHFG657FCHBFG'
     */
    cert_sn: string;
    /**
     * 小微商户号
     *
     * 小微商户进件成功后由微信支付分配。
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    sub_mch_id: string;
    /**
     * 主体类型
     *
     * 须与营业执照或登记证书上的一致。
     *
     * 长度 ≤ 32
     * @example '2'
     */
    organization_type: string;
    /**
     * 营业执照扫描件
     *
     * 长度 ≤ 256
     */
    business_license_copy: string;
    /**
     * 营业执照注册号
     *
     * 长度 ≤ 32
     * @example '123456789012345'
     */
    business_license_number: string;
    /**
     * 商户名称
     *
     * 须与营业执照或登记证书上的名称一致。
     *
     * 长度 ≤ 110
     * @example '深圳腾讯科技有限公司'
     */
    merchant_name: string;
    /**
     * 注册地址
     *
     * 照执照或登记证书上的地址填写。
     *
     * 长度 ≤ 256
     * @example '深圳市腾讯大厦'
     */
    company_address: string;
    /**
     * 经营者姓名/法定代表人
     *
     * 长度 ≤ 256
     */
    legal_person: string;
    /**
     * 营业期限
     *
     * 照营业执照填起止日期，没有截止日的填「长期」。
     *
     * 长度 ≤ 50；JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V2.Applyment.Micro.Submitupgrade.PostHttpMethod.XmlDataRequest.BusinessTime}
     * @example '["1970-01-01","长期"]'
     */
    business_time: string;
    /**
     * 营业执照类型
     *
     * 长度 ≤ 32
     * @example '1762'
     */
    business_licence_type: string;
    /**
     * 组织机构代码证照片
     *
     * 先用文件上传得到 `media_id`，填在这里。三证合一的主体没有这张证，不用填这一组。
     *
     * 长度 ≤ 256
     */
    organization_copy?: string;
    /**
     * 组织机构代码
     *
     * 长度 ≤ 32
     * @example '1234567-1'
     */
    organization_number?: string;
    /**
     * 组织机构代码有效期限
     *
     * 长度 ≤ 128；JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V2.Applyment.Micro.Submitupgrade.PostHttpMethod.XmlDataRequest.OrganizationTime}
     * @example '["1970-01-01","长期"]'
     */
    organization_time?: string;
    /**
     * 开户名称
     *
     * 户名：个人账户须与持有人证件上的姓名一致，对公账户须与执照上的商户名称一致。
     *
     * 长度 ≤ 50
     */
    account_name?: string;
    /**
     * 开户银行
     *
     * 银行名称须与微信支付的银行列表一致。
     *
     * 长度 ≤ 50
     * @example '工商银行'
     */
    account_bank?: string;
    /**
     * 开户银行省市编码
     *
     * 行政区划编号，取自微信支付的「省市区编号对照表」。
     *
     * 长度 ≤ 6
     * @example '11000'
     */
    bank_address_code?: string;
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
     * 银行卡号
     *
     * 结算用的银行卡。
     *
     * 长度 ≤ 50
     */
    account_number?: string;
    /**
     * 商户简称
     *
     * 显示在用户的支付完成页上，须与实际经营的内容相符。
     *
     * 长度 ≤ 50
     */
    merchant_shortname: string;
    /**
     * 费率结算规则ID
     *
     * 由主体和行业决定费率与结算周期，取自微信支付的结算规则表。
     *
     * 长度 ≤ 10
     */
    business: string;
    /**
     * 特殊资质
     *
     * 所选行业要求特殊资质时才传，先上传图片，填返回的 `media_id`。
     *
     * 长度 ≤ 1280；JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V2.Applyment.Micro.Submitupgrade.PostHttpMethod.XmlDataRequest.Qualifications}
     * @example '["MEDIA_ID_1","MEDIA_ID_2"]'
     */
    qualifications?: string;
    /**
     * 经营场景
     *
     * 长度 ≤ 50；JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V2.Applyment.Micro.Submitupgrade.PostHttpMethod.XmlDataRequest.BusinessScene}
     * @example '[1721]'
     */
    business_scene: string;
    /**
     * 补充说明
     *
     * 审核要求说明时才写。
     *
     * 长度 ≤ 512
     */
    business_addition_desc?: string;
    /**
     * 补充材料
     *
     * 审核要求补充时才传，先上传文件，填返回的 `media_id`。
     *
     * 长度 ≤ 1280；JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V2.Applyment.Micro.Submitupgrade.PostHttpMethod.XmlDataRequest.BusinessAdditionPics}
     * @example '["123","456"]'
     */
    business_addition_pics?: string;
    /**
     * 联系邮箱
     *
     * 用来收开户邮件和日常业务通知。
     *
     * 长度 ≤ 50
     * @example '123@qq.com'
     */
    contact_email?: string;
  }
  namespace XmlDataRequest {
    /** JSON 字符串的内容 */
    type BusinessTime = string[];
    /** JSON 字符串的内容 */
    type OrganizationTime = string[];
    /** JSON 字符串的内容 */
    type Qualifications = string[];
    /** JSON 字符串的内容 */
    type BusinessScene = number[];
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
  }
}
