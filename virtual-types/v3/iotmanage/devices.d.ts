// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Iotmanage {
  interface Devices {
    /**
     * 智能设备列表
     *
     * `GET /v3/iotmanage/devices`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/point/iotmanage-devices.html
     */
    get(config: Devices.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Devices.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Iotmanage.Devices.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 最大资源条数
       *
       * 一页返回多少条。
       * @example 5
       */
      limit: number;
      /**
       * 请求资源起始位置
       *
       * 从 0 算起，填 10 就从第 11 条开始返回；翻页时加上每页条数。
       * @example 10
       */
      offset: number;
    }
  }
  interface WellformedResponse {
    /**
     * 设备列表
     *
     * 字段：`device_sn`、`camera_sn`、`device_category_code`、`device_category`、`device_class_code`、`device_class`、`device_model`、`app_scene_code`、`app_scene`、`operating_system`、`activation_status`、`activation_time` 等 16 个
     */
    data: WellformedResponse.Data[];
    /**
     * 请求资源起始位置
     * @example 10
     */
    offset: number;
    /**
     * 最大资源条数
     * @example 5
     */
    limit: number;
    /**
     * 资源总条数
     * @example 1234
     */
    total_count: number;
    /**
     * 相关链接
     *
     * 字段：`next`、`prev`、`self`
     */
    links: WeChatPay.Components.PageLinks;
  }
  namespace WellformedResponse {
    /** 设备信息 */
    interface Data {
      /** 设备序列号 */
      device_sn?: string;
      /** 摄像头序列号 */
      camera_sn?: string;
      /** 设备品类代码 */
      device_category_code?: string;
      /** 设备品类 */
      device_category?: string;
      /** 设备类型代码 */
      device_class_code?: string;
      /** 设备类型 */
      device_class?: string;
      /** 设备型号 */
      device_model?: string;
      /** 刷脸应用软件模式代码 */
      app_scene_code?: string;
      /** 刷脸应用软件模式 */
      app_scene?: string;
      /** 刷脸应用操作系统 */
      operating_system?: string;
      /**
       * 激活状态
       *
       * - `ACTIVATED`：已激活
       * - `INACTIVATED`：未激活
       */
      activation_status?: 'ACTIVATED' | 'INACTIVATED';
      /**
       * 激活时间
       *
       * RFC 3339 时间，含时区
       */
      activation_time?: string;
      /** 商户号 */
      mchid?: string;
      /** 商户简称 */
      merchant_shortname?: string;
      /**
       * 子商户号
       *
       * 长度 ≤ 32
       */
      sub_mchid?: string;
      /** 子商户简称 */
      sub_merchant_shortname?: string;
    }
  }
}
