// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 营业执照/登记证书信息 */
  interface EcommerceBusinessLicense {
    /**
     * 登记证书类型
     *
     * 机关、事业单位和社会组织才填，个体户和企业不填。
     *
     * - `CERTIFICATE_TYPE_2388`：事业单位法人证书
     * - `CERTIFICATE_TYPE_2389`：统一社会信用代码证书
     * - `CERTIFICATE_TYPE_2394`：社会团体法人登记证书
     * - `CERTIFICATE_TYPE_2395`：民办非企业单位登记证书
     * - `CERTIFICATE_TYPE_2396`：基金会法人登记证书
     * - `CERTIFICATE_TYPE_2399`：宗教活动场所登记证
     * - `CERTIFICATE_TYPE_2400`：政府部门下发的其他证明文件
     * - `CERTIFICATE_TYPE_2520`：执业许可证/执业证
     * - `CERTIFICATE_TYPE_2521`：基层群众性自治组织法人证书
     * - `CERTIFICATE_TYPE_2522`：农村集体经济组织登记证
     */
    cert_type?: 'CERTIFICATE_TYPE_2388' | 'CERTIFICATE_TYPE_2389' | 'CERTIFICATE_TYPE_2394' | 'CERTIFICATE_TYPE_2395' | 'CERTIFICATE_TYPE_2396' | 'CERTIFICATE_TYPE_2399' | 'CERTIFICATE_TYPE_2400' | 'CERTIFICATE_TYPE_2520' | 'CERTIFICATE_TYPE_2521' | 'CERTIFICATE_TYPE_2522';
    /**
     * 证件扫描件
     *
     * 个体户和企业传营业执照，机关、事业单位和社会组织传登记证书；先上传图片，填返回的 `media_id`。
     * @example '47ZC6GC-vnrbEny__Ie_An5-tCpqxucuxi-vByf3Gjm7KE53'
     */
    business_license_copy: string;
    /**
     * 证件注册号
     *
     * 照营业执照或登记证书填，须与上传的证件照片一致。
     * @example '123456789012345678'
     */
    business_license_number: string;
    /**
     * 商户名称
     *
     * 须与营业执照或登记证书上的名称一致。
     *
     * 长度 2–128 字符
     * @example '腾讯科技有限公司'
     */
    merchant_name: string;
    /**
     * 经营者/法定代表人姓名
     *
     * 照证照填，与后面法定代表人证件上的姓名一致。
     *
     * 长度 2–100 字符
     * @example '张三'
     */
    legal_person: string;
    /**
     * 注册地址
     *
     * 机关、事业单位和社会组织必填，照登记证书填。企业和个体户不填时取工商登记的，查不到会被驳回。
     *
     * 长度 4–128 字符
     * @example '深圳南山区科苑路'
     */
    company_address?: string;
    /**
     * 营业期限
     *
     * 照证件填起止日期，没有截止日的填「长期」。机关、事业单位和社会组织必填；企业和个体户不填时取工商登记的，查不到会被驳回。
     *
     * JSON 字符串，内容为 {@link WeChatPay.Components.EcommerceBusinessLicense.BusinessTime}
     * @example '["2014-01-01","长期"]'
     */
    business_time?: string;
  }
  namespace EcommerceBusinessLicense {
    /** JSON 字符串的内容 */
    type BusinessTime = string[];
  }
}
