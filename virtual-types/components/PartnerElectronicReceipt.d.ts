// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 转账电子回单 */
  interface PartnerElectronicReceipt {
    /**
     * 二级商户号
     * @example '1900001121'
     */
    sub_mchid: string;
    /**
     * 商户转账单号
     *
     * 长度 ≤ 32
     * @example 'TRANSFER20261201000001'
     */
    out_bill_no: string;
    /**
     * 申请单状态
     *
     * - `GENERATING`：生成中
     * - `FINISHED`：已完成
     * @example 'GENERATING'
     */
    state: 'GENERATING' | 'FINISHED';
    /**
     * 申请单创建时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    create_time: string;
    /**
     * 申请单更新时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    update_time?: string;
    /**
     * 回单文件摘要类型
     *
     * - `SM3`：国密SM3
     * @example 'SM3'
     */
    hash_type?: 'SM3';
    /**
     * 回单文件摘要值
     * @example 'DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529'
     */
    hash_value?: string;
    /**
     * 回单文件下载地址
     *
     * URL
     * @example 'https://api.mch.weixin.qq.com/v3/billdownload/file?token=token'
     */
    download_url?: string;
  }
}
