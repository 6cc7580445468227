// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 报关子订单 */
  interface CustomsOrder {
    /**
     * 商户子单号
     * @example '20261120125346'
     */
    sub_order_no?: string;
    /**
     * 微信子单号
     * @example '20261120125346'
     */
    sub_order_id?: string;
    /**
     * 商户海关备案号
     * @example '1234567'
     */
    mch_customs_no?: string;
    /**
     * 海关代码
     *
     * - `GUANGZHOU_ZS`：广州（总署版）
     * - `HANGZHOU_ZS`：杭州（总署版）
     * - `NINGBO`：宁波
     * - `ZHENGZHOU_BS`：郑州（保税物流中心）
     * - `CHONGQING`：重庆
     * - `SHANGHAI_ZS`：上海（总署版）
     * - `SHENZHEN`：深圳
     * - `ZHENGZHOU_ZH_ZS`：郑州综保（总署版）
     * - `TIANJIN`：天津
     * @example 'SHANGHAI_ZS'
     */
    customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN';
    /**
     * 币种
     * @example 'CNY'
     */
    fee_type?: string;
    /**
     * 子单金额
     *
     * 单位 分
     * @example 888
     */
    order_fee?: number;
    /**
     * 关税
     *
     * 单位 分
     * @example 888
     */
    duty?: number;
    /**
     * 物流费用
     *
     * 单位 分
     * @example 888
     */
    transport_fee?: number;
    /**
     * 商品费用
     *
     * 单位 分
     * @example 888
     */
    product_fee?: number;
    /**
     * 报关状态
     *
     * - `PROCESSING`：申报中
     * - `UNDECLARED`：未申报
     * - `SUBMITTED`：申报已提交
     * - `SUCCESS`：申报成功
     * - `FAIL`：申报失败
     * - `EXCEPT`：海关接口异常
     * @example 'PROCESSING'
     */
    state: 'PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT';
    /**
     * 报关结果说明
     * @example '支付单已存在并且为非退单状态'
     */
    explanation?: string;
    /**
     * 最后更新时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    modify_time: string;
  }
}
