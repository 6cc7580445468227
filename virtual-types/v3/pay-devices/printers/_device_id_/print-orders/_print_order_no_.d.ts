// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.PayDevices.Printers._device_id_.PrintOrders {
  interface _print_order_no_ {
    /**
     * 查询打印订单
     *
     * `GET /v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}`（服务商、渠道商）
     */
    get(config: _print_order_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_print_order_no_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.PayDevices.Printers._device_id_.PrintOrders._print_order_no_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 小票机设备号
     * @example 'WINCIE*EIXHRB'
     */
    device_id: string;
    /**
     * 打印单号
     *
     * 由你生成，一次打印一个；重试用原单号，查询也用它。
     * @example 'wx8888888888888888'
     */
    print_order_no: string;
  }
  interface WellformedResponse {
    /**
     * 打印单号
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
     * URL
     * @example 'https://payapp.weixin.qq.com/callback'
     */
    notify_url?: string;
    /**
     * 打印状态
     *
     * `PRINT_STATE_SUCCESS` 才打出来，`PRINT_STATE_WAIT` 须再查。
     *
     * - `PRINT_STATE_WAIT`：等待打印
     * - `PRINT_STATE_SUCCESS`：打印成功
     * - `PRINT_STATE_FAIL`：打印失败
     * - `PRINT_STATE_CACHED`：已缓存
     */
    print_state?: 'PRINT_STATE_WAIT' | 'PRINT_STATE_SUCCESS' | 'PRINT_STATE_FAIL' | 'PRINT_STATE_CACHED';
    /** 打印状态描述 */
    print_state_description?: string;
    /**
     * 变量列表
     *
     * 字段：`key`、`value`
     */
    variable_list?: WellformedResponse.VariableList[];
    /**
     * 表格变量列表
     *
     * 字段：`key`、`row_list`
     */
    table_list?: WellformedResponse.TableList[];
  }
  namespace WellformedResponse {
    interface VariableList {
      /** Key字段 */
      key?: string;
      /** Value值字段 */
      value?: string;
    }
    interface TableList {
      /** Key字段 */
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
}
