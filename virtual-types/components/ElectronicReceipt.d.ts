// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 转账电子回单 */
  interface ElectronicReceipt {
    /**
     * 申请单状态
     *
     * `GENERATING` 时稍后再查，`FINISHED` 后才能下载，`FAILED` 时看失败原因。
     *
     * - `GENERATING`：生成中
     * - `FINISHED`：已完成
     * - `FAILED`：已失败
     * @example 'GENERATING'
     */
    state: 'GENERATING' | 'FINISHED' | 'FAILED';
    /**
     * 申请单创建时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    create_time: string;
    /**
     * 申请单更新时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    update_time: string;
    /**
     * 回单文件摘要类型
     *
     * - `SHA256`：SHA-256
     * - `SM3`：国密SM3
     * @example 'SHA256'
     */
    hash_type?: 'SHA256' | 'SM3';
    /**
     * 回单文件摘要值
     *
     * 生成后才有。下载后按 `hash_type` 算一遍，与它相同才算完整。
     *
     * 长度 ≤ 512
     * @example 'DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529'
     */
    hash_value?: string;
    /**
     * 回单文件下载地址
     *
     * `state` 为 `FINISHED` 时才有，10 分钟内有效，过期再查一次取新值。域名和参数会变，不能自己拼。
     *
     * 长度 ≤ 3000；URL
     * @example 'https://api.mch.weixin.qq.com/v3/transferbilldownload/elecvoucherfile?source=elecsign&token=a1b'
     */
    download_url?: string;
    /**
     * 失败原因
     *
     * 与官方页面不同：公开的接口资料有这个可选的字段，页面没有写，也没有说停用。
     * @example '转账单据不存在'
     */
    fail_reason?: string;
  }
}
