// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.PayDevices.Printers._device_id_ {
  interface PrintOrders {
    /**
     * 小票机打印
     *
     * `POST /v3/pay-devices/printers/{device_id}/print-orders`（服务商、渠道商）
     */
    (data: PrintOrders.PostHttpMethod.JsonDataRequest, config: PrintOrders.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<PrintOrders.PostHttpMethod.WellformedResponse>>;
    /**
     * 小票机打印
     *
     * `POST /v3/pay-devices/printers/{device_id}/print-orders`（服务商、渠道商）
     */
    post(data: PrintOrders.PostHttpMethod.JsonDataRequest, config: PrintOrders.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<PrintOrders.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.PayDevices.Printers._device_id_.PrintOrders.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 打印单号
     *
     * 由你生成，一次打印一个；重试用原单号，查询也用它。
     * @example 'wx8888888888888888'
     */
    print_order_no?: string;
    /**
     * 模板ID
     * @example 'pt_02583429616371386640209536'
     */
    template_id?: string;
    /**
     * 回调通知地址
     *
     * 微信支付把结果以 POST 发到这里：须是公网能直达的完整 HTTPS 地址，不带查询参数，不要求登录。
     *
     * URL
     * @example 'https://payapp.weixin.qq.com/callback'
     */
    notify_url?: string;
    /**
     * 变量列表
     *
     * 字段：`key`、`value`
     */
    variable_list?: JsonDataRequest.VariableList[];
    /**
     * 表格变量列表
     *
     * 字段：`key`、`row_list`
     */
    table_list?: JsonDataRequest.TableList[];
  }
  namespace JsonDataRequest {
    interface VariableList {
      /**
       * Key字段
       *
       * 打印模板里的变量名。
       */
      key?: string;
      /** Value值字段 */
      value?: string;
    }
    interface TableList {
      /**
       * Key字段
       *
       * 打印模板里的变量名。
       */
      key?: string;
      /**
       * Value值列表
       *
       * 字段：`cell_list`
       */
      row_list?: TableList.RowList[];
    }
    namespace TableList {
      interface RowList {
        /** 值列表 */
        cell_list?: string[];
      }
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 小票机设备号
     * @example 'WINCIE*EIXHRB'
     */
    device_id: string;
  }
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
