// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.AggracctBc.WbChannel.ControlOrders {
  interface _out_request_no_ {
    /**
     * 查询控制单
     *
     * `GET /v3/aggracct-bc/wb-channel/control-orders/{out_request_no}`（直连商户）
     */
    get(config: _out_request_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_out_request_no_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.AggracctBc.WbChannel.ControlOrders._out_request_no_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 微众管控/解管单号 */
    out_request_no: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 控制单类型
       *
       * - `PUNISH`：管控
       * - `RECOVER`：解除管控
       * @example 'PUNISH'
       */
      control_type: 'PUNISH' | 'RECOVER';
      /**
       * 微信支付商户号
       * @example '1900016681'
       */
      mchid: string;
    }
  }
  interface WellformedResponse {
    /**
     * 控制场景
     *
     * - `PUNISH`：管控
     * - `RECOVER`：解除管控
     * @example 'PUNISH'
     */
    control_scene: 'PUNISH' | 'RECOVER';
    /**
     * 管控单
     *
     * 字段：`wxpay_punish_no`、`out_request_no`、`mchid`、`punish_scene`、`punish_rule_version`、`punish_reason`、`punish_start_time`、`punish_end_time`、`punish_accept_time`、`punish_finish_time`、`punish_state`、`effect_state` 等 15 个
     */
    punish_order?: WellformedResponse.PunishOrder;
    /**
     * 解管单
     *
     * 字段：`wxpay_recover_no`、`out_request_no`、`related_wxpay_punish_no`、`mchid`、`punish_scene`、`punish_rule_version`、`recover_accept_time`、`recover_finish_time`、`recover_state`、`recover_reason`、`error_message`、`error_code`
     */
    recover_order?: WellformedResponse.RecoverOrder;
  }
  namespace WellformedResponse {
    /** 管控单 */
    interface PunishOrder {
      /** 微信管控单号 */
      wxpay_punish_no: string;
      /** 微众管控单号 */
      out_request_no: string;
      /** 目标下管商户号 */
      mchid: string;
      /**
       * 管控场景
       * @example 1
       */
      punish_scene: number;
      /**
       * 管控场景规则版本号
       * @example 1
       */
      punish_rule_version: number;
      /** 管控原因 */
      punish_reason?: string;
      /**
       * 管控开始时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-01T00:00:00+08:00'
       */
      punish_start_time?: string;
      /**
       * 管控结束时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-20T23:59:59+08:00'
       */
      punish_end_time?: string;
      /**
       * 管控受理时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-20T10:34:56+08:00'
       */
      punish_accept_time: string;
      /**
       * 管控执行完成时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-20T23:59:59+08:00'
       */
      punish_finish_time?: string;
      /**
       * 管控状态
       *
       * `EXECUTING` 须再查。
       *
       * - `EXECUTING`：执行中
       * - `SUCCESS`：成功
       * - `FAILED`：失败
       * @example 'EXECUTING'
       */
      punish_state: 'EXECUTING' | 'SUCCESS' | 'FAILED';
      /**
       * 生效状态
       *
       * - `ACTIVE`：生效中
       * - `RECOVERED`：已解除
       * @example 'ACTIVE'
       */
      effect_state?: 'ACTIVE' | 'RECOVERED';
      /**
       * 管控方案
       *
       * - `DISABLE_RECEIVE`：不可收款
       * - `DISABLE_WITHDRAWAL`：不可提现
       * - `DISABLE_PAY`：不可付款
       * - `DISABLE_REFUND`：不可退款
       * - `DISABLE_CLOSE_MERCHANT`：不可注销商户
       * @example 'DISABLE_RECEIVE'
       */
      control_action?: ('DISABLE_RECEIVE' | 'DISABLE_WITHDRAWAL' | 'DISABLE_PAY' | 'DISABLE_REFUND' | 'DISABLE_CLOSE_MERCHANT')[];
      /** 执行失败错误信息 */
      error_message?: string;
      /** 执行失败错误码 */
      error_code?: string;
    }
    /** 解管单 */
    interface RecoverOrder {
      /** 微信支付解管单号 */
      wxpay_recover_no: string;
      /** 微众解管单号 */
      out_request_no: string;
      /** 关联微信支付管控单号 */
      related_wxpay_punish_no: string;
      /** 目标解管商户号 */
      mchid: string;
      /** 管控场景 */
      punish_scene: string;
      /** 管控场景规则版本号 */
      punish_rule_version: string;
      /**
       * 解管受理时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-20T10:34:56+08:00'
       */
      recover_accept_time: string;
      /**
       * 解管执行完成时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-20T23:59:59+08:00'
       */
      recover_finish_time: string;
      /**
       * 解管状态
       *
       * `EXECUTING` 须再查。
       *
       * - `EXECUTING`：执行中
       * - `SUCCESS`：成功
       * - `FAILED`：失败
       * @example 'EXECUTING'
       */
      recover_state: 'EXECUTING' | 'SUCCESS' | 'FAILED';
      /** 解管原因描述 */
      recover_reason: string;
      /** 执行失败错误信息 */
      error_message?: string;
      /** 执行失败错误码 */
      error_code?: string;
    }
  }
}
