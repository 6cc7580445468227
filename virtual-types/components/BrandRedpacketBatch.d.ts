// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 品牌红包批次 */
  interface BrandRedpacketBatch {
    /**
     * 品牌主商户号
     *
     * 长度 ≤ 32
     * @example '1900001109'
     */
    brand_mchid: string;
    /**
     * 微信支付品牌红包批次单号
     *
     * 长度 32–64
     * @example '1210000071100999991182026112000019480001'
     */
    batch_no: string;
    /**
     * 商家品牌红包批次单号
     *
     * 长度 ≤ 32；字符集 `0-9 A-Z a-z`
     * @example 'BATCH20261201000001'
     */
    out_batch_no: string;
    /**
     * 品牌ID
     * @example 1234
     */
    brand_id?: number;
    /**
     * 品牌红包模板ID
     *
     * 长度 ≤ 128
     * @example '123400001'
     */
    template_id?: string;
    /**
     * 品牌AppID
     *
     * 长度 ≤ 32
     * @example 'wxf636efh567hg4356'
     */
    brand_appid?: string;
    /**
     * 批次单状态
     *
     * - `WAIT_PAY`：待付款确认
     * - `ACCEPTED`：已受理
     * - `PROCESSING`：发放中
     * - `FINISHED`：已完成
     * - `CLOSED`：已关闭
     * @example 'ACCEPTED'
     */
    batch_state: 'WAIT_PAY' | 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED';
    /**
     * 品牌红包批次名称
     *
     * 长度 ≤ 32
     * @example '双十一营销用品牌红包'
     */
    batch_name: string;
    /**
     * 品牌红包批次备注
     *
     * 长度 ≤ 32
     * @example '双十一营销用品牌红包'
     */
    batch_remark: string;
    /**
     * 品牌红包批次单关闭原因
     *
     * - `MERCHANT_REVOCATION`：商户主动撤销
     * - `SYSTEM_OVERDUE_CLOSE`：系统超时关闭
     * @example 'MERCHANT_REVOCATION'
     */
    close_reason?: 'MERCHANT_REVOCATION' | 'SYSTEM_OVERDUE_CLOSE';
    /**
     * 总金额
     *
     * 单位 分
     * @example 10000
     */
    total_amount: number;
    /**
     * 总笔数
     * @example 10
     */
    total_num: number;
    /**
     * 品牌红包批次创建时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    create_time: string;
    /**
     * 品牌红包批次更新时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    update_time?: string;
    /**
     * 发放成功金额
     *
     * 单位 分
     * @example 10000
     */
    success_amount: number;
    /**
     * 发放成功笔数
     * @example 10
     */
    success_num: number;
    /**
     * 发放失败金额
     *
     * 单位 分
     * @example 10000
     */
    fail_amount: number;
    /**
     * 发放失败笔数
     * @example 10
     */
    fail_num: number;
    /**
     * 品牌红包明细列表
     *
     * 字段：`transfer_detail_no`、`out_detail_no`、`detail_state`
     */
    detail_list?: BrandRedpacketBatch.DetailList[];
  }
  namespace BrandRedpacketBatch {
    interface DetailList {
      /**
       * 微信支付品牌红包明细单号
       *
       * 长度 32–64
       * @example '1220000071100999991182026112000019500100'
       */
      transfer_detail_no: string;
      /**
       * 商家品牌红包明细单号
       *
       * 长度 ≤ 32；字符集 `0-9 A-Z a-z`
       * @example 'x23zy545Bd5436'
       */
      out_detail_no: string;
      /**
       * 品牌红包明细单状态
       *
       * `DETAIL_SUCCESS` 才算发到，`DETAIL_PROCESSING` 须再查。
       *
       * - `DETAIL_INIT`：初始态
       * - `DETAIL_WAIT_PAY`：待商户确认
       * - `DETAIL_PROCESSING`：处理中
       * - `DETAIL_SUCCESS`：发送成功
       * - `DETAIL_FAIL`：发送失败
       * @example 'DETAIL_SUCCESS'
       */
      detail_state: 'DETAIL_INIT' | 'DETAIL_WAIT_PAY' | 'DETAIL_PROCESSING' | 'DETAIL_SUCCESS' | 'DETAIL_FAIL';
    }
  }
}
