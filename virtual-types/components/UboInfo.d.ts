// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 最终受益人信息 */
  interface UboInfo {
    /**
     * 受益人证件类型
     *
     * - `IDENTIFICATION_TYPE_IDCARD`：中国大陆居民身份证
     * - `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`：其他国家或地区居民护照
     * - `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`：香港居民来往内地通行证
     * - `IDENTIFICATION_TYPE_MACAO_PASSPORT`：澳门居民来往内地通行证
     * - `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`：台湾居民来往大陆通行证
     * - `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`：外国人居留证
     * - `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`：港澳居民居住证
     * - `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`：台湾居民居住证
     */
    ubo_id_doc_type: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT';
    /** 证件正面照片 */
    ubo_id_doc_copy: string;
    /** 证件反面照片 */
    ubo_id_doc_copy_back?: string;
    /**
     * 受益人姓名
     *
     * 长度 2–100 字符；加密 用微信支付公钥加密
     */
    ubo_id_doc_name: string;
    /**
     * 证件号码
     *
     * 加密 用微信支付公钥加密
     */
    ubo_id_doc_number: string;
    /**
     * 证件居住地址
     *
     * 长度 4–128 字符；加密 用微信支付公钥加密
     */
    ubo_id_doc_address: string;
    /**
     * 证件有效期开始时间
     *
     * 日期 YYYY-MM-DD
     */
    ubo_period_begin: string;
    /** 证件有效期结束时间 */
    ubo_period_end: string;
  }
}
