// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 最终受益人信息 */
  interface SubjectUboInfo {
    /**
     * 受益人证件类型
     *
     * 决定证件照片传几面、号码按哪种规则核对。
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
    ubo_id_doc_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT';
    /**
     * 证件正面照片
     *
     * 身份证传人像面。须是完整清晰的彩色照片或扫描件，不能翻拍、截图；先上传图片，填返回的 `media_id`。
     *
     * 长度 ≤ 256
     */
    ubo_id_doc_copy?: string;
    /**
     * 证件反面照片
     *
     * 身份证传国徽面，护照不用传。须是完整清晰的彩色照片或扫描件，不能翻拍、截图；先上传图片，填返回的 `media_id`。
     *
     * 长度 ≤ 256
     */
    ubo_id_doc_copy_back?: string;
    /**
     * 受益人姓名
     *
     * 与受益人证件上的姓名逐字一致。
     *
     * 长度 2–1024 字符；加密 用微信支付公钥加密
     */
    ubo_id_doc_name?: string;
    /**
     * 证件号码
     *
     * 受益人证件上的号码，按 `ubo_id_doc_type` 选的证件核对。
     *
     * 长度 ≤ 1024；加密 用微信支付公钥加密
     */
    ubo_id_doc_number?: string;
    /**
     * 证件居住地址
     *
     * 照身份证上的住址填写。
     *
     * 长度 4–1024 字符；加密 用微信支付公钥加密
     */
    ubo_id_doc_address?: string;
    /**
     * 证件有效期开始时间
     *
     * 照受益人证件上的起始日填，须早于今天。
     *
     * 长度 ≤ 128；日期 YYYY-MM-DD
     */
    ubo_period_begin?: string;
    /**
     * 证件有效期结束时间
     *
     * 照受益人证件上的截止日填；没有截止日的填「长期」。
     *
     * 长度 ≤ 128
     */
    ubo_period_end?: string;
  }
}
