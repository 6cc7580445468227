// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 公益预算电子回单 */
  interface CharityBudgetReceipt {
    /**
     * 商户预算单号
     * @example 'budget202506300102'
     */
    out_budget_no: string;
    /**
     * 开始日期
     * @example '2025-09-01'
     */
    start_date: string;
    /**
     * 结束日期
     * @example '2025-09-30'
     */
    end_date: string;
    /**
     * 出资商户号
     * @example '1900001109'
     */
    sponsor_mchid: string;
    /**
     * 收款商户号
     * @example '1900102209'
     */
    receiver_mchid?: string;
    /**
     * 电子回单状态
     *
     * `ACCEPTED` 时回单还没生成，须稍后再查；`FINISHED` 后才能下载。
     *
     * - `ACCEPTED`：已受理
     * - `FINISHED`：已完成
     * @example 'FINISHED'
     */
    receipt_state: 'ACCEPTED' | 'FINISHED';
    /**
     * 受理凭证
     * @example 'c2RmYWtqampqampsZmFza2xmanNhbGZqc2FrZmpzbGZqc2tsZmp'
     */
    accept_id: string;
    /**
     * 电子回单文件的hash方法
     *
     * - `SHA256`：SHA-256
     * - `SM3`：国密SM3
     * @example 'SHA256'
     */
    hash_type?: 'SHA256' | 'SM3';
    /**
     * 电子回单文件的hash值
     *
     * 下载后按 `hash_type` 算一遍，与它相同才算完整。
     * @example 'DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529'
     */
    hash_value?: string;
    /**
     * 电子回单下载地址
     *
     * URL
     * @example 'https://api.mch.weixin.qq.com/v3/billdownload/file?token=token'
     */
    download_url?: string;
  }
}
