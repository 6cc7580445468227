// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 转账汇总电子回单 */
  interface BankTransferSummaryReceipt {
    /**
     * 银行转账批次单号
     *
     * 长度 ≤ 32
     * @example 'BATCH20261201000001'
     */
    out_batch_no: string;
    /**
     * 电子回单申请单号
     * @example '1050000010509999485212026112000058820001'
     */
    receipt_no: string;
    /**
     * 电子回单状态
     *
     * `ACCEPTED` 时回单还没生成，须稍后再查；`FINISHED` 后才能下载。
     * @example 'ACCEPTED'
     */
    receipt_state?: string;
    /**
     * 电子回单文件的hash方法
     * @example 'SHA256'
     */
    hash_type?: string;
    /**
     * 电子回单文件的hash值
     *
     * 下载后按 `hash_type` 算一遍，与它相同才算完整。
     * @example 'DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529'
     */
    hash_value?: string;
    /**
     * 电子回单文件的下载地址
     *
     * 回单生成后才有。下载请求同其他接口一样要签名，链接别自己拼。
     *
     * URL
     * @example 'https://api.mch.weixin.qq.com/v3/billdownload/file?token=a1b'
     */
    download_url?: string;
    /**
     * 创建时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    create_time?: string;
    /**
     * 更新时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    update_time?: string;
  }
}
