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
    /**
     * 微众管控/解管单号
     * @example 'out_request_no_example'
     */
    out_request_no: string;
    /** 查询参数 */
    params: RequestConfig.Params;
    /** 请求头 */
    headers: RequestConfig.Headers;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 控制单类型
       * @example 'PUNISH'
       */
      control_type: 'PUNISH' | 'RECOVER';
      /**
       * 微信支付商户号
       * @example '1900016681'
       */
      mchid: string;
    }
    interface Headers extends WeChatPay.Client.Headers {
      /**
       * 微信支付公钥ID/平台证书序列号
       * @example 'PUB_KEY_ID_0114232134912410000000000000'
       */
      'Wechatpay-Serial': string;
    }
  }
  interface WellformedResponse {
    /**
     * 控制场景
     * @example 'PUNISH'
     */
    control_scene: 'PUNISH' | 'RECOVER';
    /** 管控单 */
    punish_order?: WellformedResponse.PunishOrder;
    /** 解管单 */
    recover_order?: WellformedResponse.RecoverOrder;
  }
  namespace WellformedResponse {
    /** 管控单 */
    interface PunishOrder {
      /**
       * 微信管控单号
       * @example 'example_wxpay_punish_no'
       */
      wxpay_punish_no: string;
      /**
       * 微众管控单号
       * @example 'example_out_request_no'
       */
      out_request_no: string;
      /**
       * 目标下管商户号
       * @example 'example_mchid'
       */
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
      /**
       * 管控原因
       * @example 'example_punish_reason'
       */
      punish_reason?: string;
      /**
       * 管控开始时间
       *
       * RFC 3339 日期时间
       * @example '2015-05-20T13:29:35+08:00'
       */
      punish_start_time?: string;
      /**
       * 管控结束时间
       *
       * RFC 3339 日期时间
       * @example '2015-05-20T13:29:35+08:00'
       */
      punish_end_time?: string;
      /**
       * 管控受理时间
       *
       * RFC 3339 日期时间
       * @example '2015-05-20T13:29:35+08:00'
       */
      punish_accept_time: string;
      /**
       * 管控执行完成时间
       *
       * RFC 3339 日期时间
       * @example '2015-05-20T13:29:35+08:00'
       */
      punish_finish_time?: string;
      /**
       * 管控状态
       *
       * - `SUCCESS`：已成功
       * - `FAILED`：已失败
       * @example 'EXECUTING'
       */
      punish_state: 'EXECUTING' | 'SUCCESS' | 'FAILED';
      /**
       * 生效状态
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
       * - `DISABLE_CLOSE_MERCHANT`：关闭商户注销
       */
      control_action?: ('DISABLE_RECEIVE' | 'DISABLE_WITHDRAWAL' | 'DISABLE_PAY' | 'DISABLE_REFUND' | 'DISABLE_CLOSE_MERCHANT')[];
      /**
       * 执行失败错误信息
       * @example 'example_error_message'
       */
      error_message?: string;
      /**
       * 执行失败错误码
       * @example 'example_error_code'
       */
      error_code?: string;
    }
    /** 解管单 */
    interface RecoverOrder {
      /**
       * 微信支付解管单号
       * @example 'example_wxpay_recover_no'
       */
      wxpay_recover_no: string;
      /**
       * 微众解管单号
       * @example 'example_out_request_no'
       */
      out_request_no: string;
      /**
       * 关联微信支付管控单号
       * @example 'example_related_wxpay_punish_no'
       */
      related_wxpay_punish_no: string;
      /**
       * 目标解管商户号
       * @example 'example_mchid'
       */
      mchid: string;
      /**
       * 管控场景
       * @example 'example_punish_scene'
       */
      punish_scene: string;
      /**
       * 管控场景规则版本号
       * @example 'example_punish_rule_version'
       */
      punish_rule_version: string;
      /**
       * 解管受理时间
       *
       * RFC 3339 日期时间
       * @example '2015-05-20T13:29:35+08:00'
       */
      recover_accept_time: string;
      /**
       * 解管执行完成时间
       *
       * RFC 3339 日期时间
       * @example '2015-05-20T13:29:35+08:00'
       */
      recover_finish_time: string;
      /**
       * 解管状态
       *
       * - `SUCCESS`：已成功
       * - `FAILED`：已失败
       * @example 'EXECUTING'
       */
      recover_state: 'EXECUTING' | 'SUCCESS' | 'FAILED';
      /**
       * 解管原因描述
       * @example 'example_recover_reason'
       */
      recover_reason: string;
      /**
       * 执行失败错误信息
       * @example 'example_error_message'
       */
      error_message?: string;
      /**
       * 执行失败错误码
       * @example 'example_error_code'
       */
      error_code?: string;
    }
  }
}
