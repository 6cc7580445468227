// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Secapi.Mch {
  interface AddInstitutionsub {
    /**
     * 进件子商户
     *
     * `POST /secapi/mch/addInstitutionsub`
     */
    (data: AddInstitutionsub.PostHttpMethod.XmlDataRequest, config: AddInstitutionsub.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<AddInstitutionsub.PostHttpMethod.WellformedResponse>>;
    /**
     * 进件子商户
     *
     * `POST /secapi/mch/addInstitutionsub`
     */
    post(data: AddInstitutionsub.PostHttpMethod.XmlDataRequest, config: AddInstitutionsub.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<AddInstitutionsub.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Secapi.Mch.AddInstitutionsub.PostHttpMethod {
  interface XmlDataRequest {
    /**
     * 机构AppID
     *
     * 机构在微信公众平台申请的 AppID。
     * @example 'wx8888888888888888'
     */
    app_id: string;
    /**
     * 机构商户号
     *
     * 长度 ≤ 32
     * @example '3200000001'
     */
    mch_id: string;
    /**
     * 签名
     *
     * 最后计算：其余非空参数按名字的 ASCII 码升序拼成 `k=v&k=v`，末尾接上 `&key=` 与 APIv2 密钥，摘要后转大写。`sign` 自己不参与。
     *
     * 可省略，由客户端自动填写
     * @example 'C380BEC2BFD727A4B6845133519F3AD6'
     */
    sign?: string;
    /**
     * 渠道编号
     * @example '101'
     */
    channel_id?: string;
    /**
     * 子商户全称
     * @example 'Merchantname'
     */
    merchant_name: string;
    /**
     * 子商户简称
     * @example 'Merchantshortname'
     */
    merchant_shortname: string;
    /**
     * 子商户唯一标识
     * @example 'ABC123456'
     */
    merchant_remark: string;
    /**
     * 注册国家或区域
     * @example '344'
     */
    merchant_country_code: string;
    /**
     * 商户类型
     *
     * - `ENTERPRISE`：企业
     * - `INDIVIDUAL`：个人
     * @example 'ENTERPRISE'
     */
    merchant_type: 'ENTERPRISE' | 'INDIVIDUAL';
    /**
     * 业务类目
     * @example '343'
     */
    business_category: string;
    /**
     * MCC码
     * @example '4214'
     */
    mcc: string;
    /**
     * 公司注册文件编号
     * @example '5555-8888'
     */
    registration_certificate_number: string;
    /**
     * 公司注册文件过期时间
     * @example '2026-12-31'
     */
    registration_certificate_date: string;
    /**
     * 公司注册文件照片
     * @example 'aoGhHuxkrIaqB4GzPCeo963zXKcO2hDVD8AjXIpgrj'
     */
    registration_certificate_copy?: string;
    /**
     * 业务类型
     *
     * - `ONLINE`：线上
     * - `OFFLINE`：线下
     * - `BOTH`：线上和线下
     * @example 'BOTH'
     */
    business_type: 'ONLINE' | 'OFFLINE' | 'BOTH';
    /**
     * APP下载链接
     * @example 'https://download.qq.com'
     */
    app_download: string;
    /**
     * 业务网站
     * @example 'https://www.qq.com'
     */
    business_website: string;
    /**
     * 公众号
     * @example 'wx8888888888888888'
     */
    office_account: string;
    /**
     * 小程序
     * @example 'wx8888888888888888'
     */
    mini_program: string;
    /**
     * 门店地址
     * @example '广东省深圳市南山区科技中一道10000号'
     */
    store_address: string;
    /**
     * 门店照片
     *
     * JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V2.Secapi.Mch.AddInstitutionsub.PostHttpMethod.XmlDataRequest.StorePhotos}
     * @example '["ySdrxMVb92Rmf9p2n7aJ4nAkJsqjYAt8uWQxBQ_p2Jgs","ySdVr5RR9cPRAq5FS0BKJxc78190x27psCzAwNzi6VdEI","yS2xjJ9lhuVwUyQbq0AYmP80p50vVuhdSjsKM"]'
     */
    store_photos: string;
    /**
     * 董事姓名
     * @example 'BobZhang'
     */
    director_name: string;
    /**
     * 董事证件号码
     * @example '5555—8888'
     */
    director_id_number: string;
    /**
     * 负责人姓名
     * @example 'BobZhang'
     */
    principal_name: string;
    /**
     * 负责人证件号
     * @example '5555—8888'
     */
    principal_id_number: string;
    /**
     * 公司电话
     * @example '075586010000'
     */
    office_phone: string;
    /**
     * 联系人姓名
     * @example '李先生'
     */
    contact_name: string;
    /**
     * 联系人电话
     * @example '075586010000'
     */
    contact_phone: string;
    /**
     * 联系人邮箱
     * @example 'test@test.com'
     */
    contact_email: string;
    /**
     * 子商户结算银行账户
     * @example '555588889999'
     */
    settlement_bank_number: string;
    /**
     * 是否申请H5支付权限
     *
     * - `YES`：是
     * - `NO`：否
     * @example 'YES'
     */
    apply_h5_payment?: 'YES' | 'NO';
    /**
     * H5经营网址
     *
     * URL
     * @example 'https://qq.com'
     */
    h5_website_url?: string;
    /**
     * H5支付域名
     *
     * JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V2.Secapi.Mch.AddInstitutionsub.PostHttpMethod.XmlDataRequest.H5Domains}
     * @example '["www.qq.com","www.weixin.com"]'
     */
    h5_domains?: string;
    /**
     * 附加信息
     * @example '555588889999'
     */
    attach?: string;
  }
  namespace XmlDataRequest {
    /** JSON 字符串的内容 */
    type StorePhotos = string[];
    /** JSON 字符串的内容 */
    type H5Domains = string[];
  }
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {
    /** 携带商户API证书（双向TLS） */
    security: true;
  }
  interface WellformedResponse extends WeChatPay.Components.ApiV2Result {
    /**
     * 子商户号
     * @example '12345678'
     */
    sub_mch_id: string;
    /**
     * 签名
     *
     * 用 APIv2 密钥对其余非空字段重算后比对，不一致的内容不能采信。`sign` 自己不参与计算。
     * @example 'C380BEC2BFD727A4B6845133519F3AD6'
     */
    sign: string;
    /**
     * 验证状态
     *
     * - `Under review`：审核中
     * - `Approved`：审核通过
     * @example 'Under review'
     */
    verification_status?: 'Under review' | 'Approved';
    /**
     * 验证状态描述
     * @example '该子商户需要通过审核才可生效。请登录商户平台检查审核状态。'
     */
    description?: string;
    /**
     * H5支付权限状态
     *
     * - `APPROVED`：已有H5支付权限
     * - `UNAUTHORIZED`：未获得H5支付权限
     * - `UNDER_REVIEW`：权限申请审核中
     * - `REJECTED`：权限申请被驳回
     * - `UNDER_PUNISHMENT`：处罚中
     * - `APPLICATION_FAILED`：权限申请单创建失败
     * @example 'APPROVED'
     */
    h5_authorization_state?: 'APPROVED' | 'UNAUTHORIZED' | 'UNDER_REVIEW' | 'REJECTED' | 'UNDER_PUNISHMENT' | 'APPLICATION_FAILED';
  }
}
