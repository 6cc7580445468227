// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Vehicle.Parking.Services {
  interface Find {
    /**
     * 查询车牌服务开通信息
     *
     * `GET /v3/vehicle/parking/services/find`（服务商、直连商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534043
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012534183
     */
    get(config: Find.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Find.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Vehicle.Parking.Services.Find.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 应用ID
       *
       * 在微信公众平台或开放平台申请，须已与商户号绑定。
       *
       * 长度 ≤ 32
       * @example 'wxcbda96de0b165486'
       */
      appid: string;
      /**
       * 子商户号
       *
       * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
       *
       * 长度 ≤ 32
       * @example '1900000109'
       */
      sub_mchid?: string;
      /**
       * 车牌号
       *
       * 省份简称加号码，不带间隔符等特殊字符。
       *
       * 长度 ≤ 32
       * @example '粤B888888'
       */
      plate_number: string;
      /**
       * 车牌颜色
       *
       * 这辆车的车牌是什么颜色。
       *
       * - `BLUE`：蓝色
       * - `GREEN`：绿色
       * - `YELLOW`：黄色
       * - `BLACK`：黑色
       * - `WHITE`：白色
       * - `LIMEGREEN`：黄绿色
       * @example 'BLUE'
       */
      plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN';
      /**
       * 用户标识
       *
       * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
       *
       * 长度 ≤ 32
       * @example 'oUpF8uMuAJOM2pxb1Q'
       */
      openid: string;
    }
  }
  interface WellformedResponse {
    /**
     * 车牌号
     *
     * 长度 ≤ 32
     * @example '粤B888888'
     */
    plate_number: string;
    /**
     * 车牌颜色
     *
     * - `BLUE`：蓝色
     * - `GREEN`：绿色
     * - `YELLOW`：黄色
     * - `BLACK`：黑色
     * - `WHITE`：白色
     * - `LIMEGREEN`：黄绿色
     * @example 'BLUE'
     */
    plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN';
    /**
     * 车牌服务开通时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-01T00:00:00+08:00'
     */
    service_open_time?: string;
    /**
     * 用户标识
     *
     * 用户在某个 AppID 下的标识。换一个 AppID，同一用户的值就不同，不能用来跨应用认人。
     *
     * 长度 ≤ 32
     * @example 'oUpF8uMuAJOM2pxb1Q'
     */
    openid: string;
    /**
     * 车牌服务开通状态
     *
     * `OUT_SERVICE` 时跳开通页；`NORMAL`、`PAUSE` 时跳车牌管理页。
     *
     * - `NORMAL`：正常
     * - `PAUSE`：已暂停
     * - `OUT_SERVICE`：未开通
     * @example 'PAUSE'
     */
    service_state: 'NORMAL' | 'PAUSE' | 'OUT_SERVICE';
  }
}
