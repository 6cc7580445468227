// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 转账明细电子回单 */
  interface TransferDetailReceipt {
    /**
     * 受理类型
     *
     * 长度 ≤ 32
     * @example 'BATCH_TRANSFER'
     */
    accept_type: string;
    /**
     * 商家转账批次单号
     *
     * 长度 5–32
     * @example 'BATCH20261201000001'
     */
    out_batch_no?: string;
    /**
     * 商家转账明细单号
     *
     * 长度 5–32
     * @example 'mx0911231610162610v4CNkO4HAf'
     */
    out_detail_no: string;
    /**
     * 电子回单受理单号
     *
     * 长度 3–256
     * @example '1050000010509999485212026112000058820001'
     */
    signature_no: string;
    /**
     * 电子回单状态
     *
     * 长度 ≤ 10
     * @example 'ACCEPTED'
     */
    signature_status?: string;
    /**
     * 电子回单文件的hash方法
     *
     * 长度 ≤ 20
     * @example 'SHA256'
     */
    hash_type?: string;
    /**
     * 电子回单文件的hash值
     *
     * 下载后按 `hash_type` 算一遍，与它相同才算完整。
     *
     * 长度 3–1000
     * @example 'DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529'
     */
    hash_value?: string;
    /**
     * 电子回单文件的下载地址
     *
     * 回单生成后才有。下载请求同其他接口一样要签名，链接别自己拼。
     *
     * 长度 10–3000；URL
     * @example 'https://api.mch.weixin.qq.com/v3/billdownload/file?token=a1b'
     */
    download_url?: string;
  }
}
