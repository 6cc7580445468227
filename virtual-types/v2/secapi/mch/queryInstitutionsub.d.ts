// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Secapi.Mch {
  interface QueryInstitutionsub {
    /**
     * 查询子商户
     *
     * `POST /secapi/mch/queryInstitutionsub`
     */
    (data: QueryInstitutionsub.PostHttpMethod.XmlDataRequest, config: QueryInstitutionsub.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<QueryInstitutionsub.PostHttpMethod.WellformedResponse>>;
    /**
     * 查询子商户
     *
     * `POST /secapi/mch/queryInstitutionsub`
     */
    post(data: QueryInstitutionsub.PostHttpMethod.XmlDataRequest, config: QueryInstitutionsub.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<QueryInstitutionsub.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Secapi.Mch.QueryInstitutionsub.PostHttpMethod {
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
     * 子商户号
     *
     * 服务商替子商户调用时填，进件后由微信支付分配。
     * @example '20000100'
     */
    sub_mch_id: string;
    /**
     * 签名
     *
     * 最后计算：其余非空参数按名字的 ASCII 码升序拼成 `k=v&k=v`，末尾接上 `&key=` 与 APIv2 密钥，摘要后转大写。`sign` 自己不参与。
     *
     * 可省略，由客户端自动填写
     * @example 'C380BEC2BFD727A4B6845133519F3AD6'
     */
    sign?: string;
  }
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {
    /** 携带商户API证书（双向TLS） */
    security: true;
  }
  interface WellformedResponse extends WeChatPay.Components.ApiV2Result {
    /**
     * 签名
     *
     * 用 APIv2 密钥对其余非空字段重算后比对，不一致的内容不能采信。`sign` 自己不参与计算。
     * @example 'C380BEC2BFD727A4B6845133519F3AD6'
     */
    sign: string;
    /**
     * 子商户号
     * @example '1234567'
     */
    sub_mch_id: string;
    /**
     * 子商户名称
     * @example '7-11'
     */
    merchant_name: string;
    /**
     * 子商户简称
     * @example 'Merchantshortname'
     */
    merchant_shortname: string;
    /**
     * 注册国家或区域
     * @example '344'
     */
    merchant_country_code?: string;
    /**
     * 业务类目
     * @example '101'
     */
    business_category: string;
    /**
     * 商户类别码（MCC）
     * @example '075586010000'
     */
    mcc?: string;
    /**
     * 公司联系电话
     * @example '075586010000'
     */
    office_phone: string;
    /**
     * 联系人姓名
     * @example '张三'
     */
    contact_name?: string;
    /**
     * 联系人手机
     * @example '1800000000'
     */
    contact_phone?: string;
    /**
     * 联系人邮箱
     * @example 'test@test.com'
     */
    contact_email?: string;
    /**
     * 子商户唯一标识
     * @example 'ABC1234567'
     */
    merchant_remark: string;
    /**
     * 业务类型
     *
     * - `ONLINE`：线上
     * - `OFFLINE`：线下
     * - `BOTH`：线上和线下
     * @example 'BOTH'
     */
    business_type?: 'ONLINE' | 'OFFLINE' | 'BOTH';
    /**
     * 商户类型
     *
     * - `ENTERPRISE`：企业
     * - `INDIVIDUAL`：个人
     * @example 'ENTERPRISE'
     */
    merchant_type?: 'ENTERPRISE' | 'INDIVIDUAL';
    /**
     * 公司注册文件编号
     * @example '5555-8888'
     */
    registration_certificate_number?: string;
    /**
     * 公司注册文件过期时间
     * @example '2026-11-20'
     */
    registration_certificate_date?: string;
    /**
     * APP下载链接
     * @example 'https://download.qq.com'
     */
    app_download?: string;
    /**
     * 业务网站
     * @example 'https://www.qq.com'
     */
    business_website?: string;
    /**
     * 公众号
     * @example 'wx8888888888888888'
     */
    office_account?: string;
    /**
     * 小程序
     * @example 'wx8888888888888888'
     */
    mini_program?: string;
    /**
     * 门店地址
     * @example '10FWorldFinanceCentre(SouthOffice),11CantonRoad,TsimShaTsui,HongKong'
     */
    store_address?: string;
    /**
     * 董事姓名
     * @example 'BobZhang'
     */
    director_name?: string;
    /**
     * 董事证件编号
     * @example '5555-8888'
     */
    director_id_number?: string;
    /**
     * 负责人姓名
     * @example 'BobZhang'
     */
    principal_name?: string;
    /**
     * 负责人证件编号
     * @example '5555-8888'
     */
    principal_id_number?: string;
    /**
     * 子商户结算银行账户
     * @example '555588889999'
     */
    settlement_bank_number?: string;
    /**
     * 渠道编号
     * @example '101'
     */
    channel_id?: string;
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
    /**
     * H5驳回详情
     * @example '商户证书无效'
     */
    h5_audit_reject_detail?: string;
    /**
     * 子商户状态
     *
     * - `OPERATING`：正常
     * - `PENDING`：待处理
     * - `DEACTIVATED`：已停用
     * - `CLOSED`：已关闭
     * - `INCOMPLETE_APPLICATION`：未完成入驻
     * @example 'OPERATING'
     */
    sub_mch_status?: 'OPERATING' | 'PENDING' | 'DEACTIVATED' | 'CLOSED' | 'INCOMPLETE_APPLICATION';
    /**
     * 子商户入驻状态
     *
     * - `UNDER_REVIEW`：审核中
     * - `REJECTED`：已驳回
     * @example 'UNDER_REVIEW'
     */
    application_status?: 'UNDER_REVIEW' | 'REJECTED';
    /**
     * 子商户入驻驳回详情
     *
     * JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V2.Secapi.Mch.QueryInstitutionsub.PostHttpMethod.WellformedResponse.ApplicationRejectDetail}
     * @example '[{"field":"contact_name","reason":"contact name is invalid."},{"field":"contact_phone","reason":"contact phone is invalid."}]'
     */
    application_reject_detail?: string;
    /**
     * 附加信息
     * @example '555588889999'
     */
    attach?: string;
  }
  namespace WellformedResponse {
    /** JSON 字符串的内容 */
    type ApplicationRejectDetail = ApplicationRejectDetail.Item[];
    namespace ApplicationRejectDetail {
      interface Item {
        /** 字段 */
        field?: string;
        /** 原因 */
        reason?: string;
      }
    }
  }
}
