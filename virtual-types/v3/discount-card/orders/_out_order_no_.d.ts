// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.DiscountCard.Orders {
  interface _out_order_no_ {
    /**
     * 通过先享卡订单号查询订单
     *
     * `GET /v3/discount-card/orders/{out_order_no}`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml
     * @deprecated
     */
    get(config: _out_order_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_out_order_no_.GetHttpMethod.WellformedResponse>>;
    /**
     * 更新先享卡订单
     *
     * `PATCH /v3/discount-card/orders/{out_order_no}`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_2.shtml
     * @deprecated
     */
    patch(data: _out_order_no_.PatchHttpMethod.JsonDataRequest, config: _out_order_no_.PatchHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_out_order_no_.PatchHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.DiscountCard.Orders._out_order_no_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 先享卡订单号
     *
     * 由你生成的单号，用来指明是哪一笔。
     *
     * 长度 ≤ 64
     * @example '233bcbf407e87789b8e471f251774f95'
     */
    out_order_no: string;
  }
  /** 先享卡订单 */
  type WellformedResponse = WeChatPay.Components.DiscountCardOrder;
}
declare namespace WeChatPay.OpenAPI.V3.DiscountCard.Orders._out_order_no_.PatchHttpMethod {
  interface JsonDataRequest {
    /**
     * 目标达成明细列表
     *
     * 字段：`objective_serial_no`、`objective_id`、`performance_description`、`performance_type`、`count`、`performance_time`、`remark`
     */
    objectives?: JsonDataRequest.Objectives[];
    /**
     * 奖励明细列表
     *
     * 字段：`reward_serial_no`、`reward_id`、`description`、`reward_type`、`count`、`amount`、`reward_time`、`remark`
     */
    rewards?: JsonDataRequest.Rewards[];
  }
  namespace JsonDataRequest {
    interface Objectives {
      /**
       * 目标流水号
       *
       * 由你生成，一次完成一个；重试用原流水号。
       * @example '578354545'
       */
      objective_serial_no: string;
      /**
       * 先享卡目标ID
       *
       * 先享卡模板里的目标编号。
       * @example 123456
       */
      objective_id: number;
      /**
       * 履约描述
       * @example '购买商品'
       */
      performance_description: string;
      /**
       * 履约类型
       *
       * - `INCREASE`：增加
       * - `DECREASE`：减少
       * @example 'INCREASE'
       */
      performance_type: 'INCREASE' | 'DECREASE';
      /**
       * 目标数量
       * @example 1
       */
      count: number;
      /**
       * 履约时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-12-01T10:34:56+08:00'
       */
      performance_time: string;
      /**
       * 备注说明
       * @example '特价商品'
       */
      remark?: string;
    }
    interface Rewards {
      /**
       * 奖励流水号
       *
       * 由你生成，一次使用一个；重试用原流水号。
       * @example '578354'
       */
      reward_serial_no: string;
      /**
       * 先享卡奖励ID
       *
       * 先享卡模板里的奖励编号。
       * @example 123456
       */
      reward_id: number;
      /**
       * 奖励描述
       * @example '购买商品'
       */
      description: string;
      /**
       * 奖励类型
       *
       * - `INCREASE`：增加
       * - `DECREASE`：减少
       * @example 'INCREASE'
       */
      reward_type: 'INCREASE' | 'DECREASE';
      /**
       * 奖励数量
       * @example 1
       */
      count: number;
      /**
       * 奖励金额
       *
       * 单位 分
       * @example 100
       */
      amount: number;
      /**
       * 奖励时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-12-01T10:34:56+08:00'
       */
      reward_time: string;
      /**
       * 备注说明
       * @example '特价商品'
       */
      remark?: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 先享卡订单号
     *
     * 由你生成的单号，用来指明是哪一笔。
     *
     * 长度 ≤ 64
     * @example '233bcbf407e87789b8e471f251774f95'
     */
    out_order_no: string;
  }
  interface WellformedResponse {
    /**
     * 先享卡订单号
     *
     * 长度 ≤ 64
     * @example '233bcbf407e87789b8e471f251774f95'
     */
    out_order_no: string;
    /**
     * 微信支付服务订单号
     *
     * 长度 ≤ 64
     * @example '15646546545165651651'
     */
    order_id: string;
  }
}
