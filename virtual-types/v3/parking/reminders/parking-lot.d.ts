// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Parking.Reminders {
  interface ParkingLot {
    /**
     * 查询停车场信息
     *
     * `GET /v3/parking/reminders/parking-lot`（服务商、电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4023070758
     */
    get(config: ParkingLot.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ParkingLot.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Parking.Reminders.ParkingLot.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    type Params = (Params.WithWxParkingLotId | Params.WithOutParkingLotId);
    namespace Params {
      interface WithWxParkingLotId {
        /**
         * 商户停车场ID
         *
         * 由你自定，提交停车场进件申请时定下；与微信的停车场编号同时传时，以后者为准。
         *
         * 与 `wx_parking_lot_id` 至少填一项；长度 1–64 字符；字符集 `0-9 A-Z a-z _ -`
         * @example 'lot_sz_tencent_001'
         */
        out_parking_lot_id?: string;
        /**
         * 微信停车场ID
         *
         * 停车场审核通过并入驻后由微信支付分配。
         *
         * 与 `out_parking_lot_id` 至少填一项；长度 ≤ 64
         * @example '21232735744117624001123604298240'
         */
        wx_parking_lot_id: string;
      }
      interface WithOutParkingLotId {
        /**
         * 商户停车场ID
         *
         * 由你自定，提交停车场进件申请时定下；与微信的停车场编号同时传时，以后者为准。
         *
         * 与 `wx_parking_lot_id` 至少填一项；长度 1–64 字符；字符集 `0-9 A-Z a-z _ -`
         * @example 'lot_sz_tencent_001'
         */
        out_parking_lot_id: string;
        /**
         * 微信停车场ID
         *
         * 停车场审核通过并入驻后由微信支付分配。
         *
         * 与 `out_parking_lot_id` 至少填一项；长度 ≤ 64
         * @example '21232735744117624001123604298240'
         */
        wx_parking_lot_id?: string;
      }
    }
  }
  interface WellformedResponse {
    /**
     * 微信停车场ID
     *
     * 审核通过并入驻完成后才有，须存下；入场、离场与缴费填的必须是同一个。
     *
     * 长度 ≤ 64
     * @example '21232735744117624001123604298240'
     */
    wx_parking_lot_id?: string;
    /**
     * 商户停车场ID
     *
     * 长度 1–64 字符；字符集 `0-9 A-Z a-z _ -`
     * @example 'lot_sz_tencent_001'
     */
    out_parking_lot_id?: string;
    /**
     * 停车场名称
     *
     * 长度 ≤ 128
     * @example '腾讯大厦停车场'
     */
    parking_lot_name?: string;
    /**
     * 停车场地址
     *
     * 长度 ≤ 256
     * @example '广东省深圳市南山区科技中一道10000号'
     */
    parking_lot_address?: string;
    /**
     * 支付小程序AppID
     *
     * 长度 ≤ 32
     * @example 'wx1234567890abcdef'
     */
    payment_mini_prog_appid?: string;
    /**
     * 支付小程序path
     *
     * 长度 ≤ 256
     * @example '/pages/pay/index'
     */
    payment_mini_prog_path?: string;
    /**
     * 停车订单小程序AppID
     *
     * 长度 ≤ 32
     * @example 'wx1234567890abcdef'
     */
    parking_order_mini_prog_appid?: string;
    /**
     * 停车订单小程序path
     *
     * 长度 ≤ 256
     * @example '/pages/order/index'
     */
    parking_order_mini_prog_path?: string;
    /**
     * 启用状态
     *
     * 未启用与已下线的，看 `reason`。
     *
     * - `ENABLED_STATE_UNKNOWN`：未知
     * - `ENABLED_STATE_NOT_ENABLED`：未启用
     * - `ENABLED_STATE_ENABLED`：已启用
     * - `ENABLED_STATE_OFFLINE`：已下线
     * @example 'ENABLED_STATE_UNKNOWN'
     */
    enabled_state?: 'ENABLED_STATE_UNKNOWN' | 'ENABLED_STATE_NOT_ENABLED' | 'ENABLED_STATE_ENABLED' | 'ENABLED_STATE_OFFLINE';
    /**
     * 原因
     *
     * 停车场没开启或已下线时才有。
     *
     * 长度 1–256 字符
     * @example '进场时延过高'
     */
    reason?: string;
  }
}
