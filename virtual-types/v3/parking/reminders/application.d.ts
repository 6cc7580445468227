// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Parking.Reminders {
  interface Application {
    /**
     * 提交停车场进件申请
     *
     * `POST /v3/parking/reminders/application`（服务商、电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4019557780
     */
    (data: Application.PostHttpMethod.JsonDataRequest, config?: Application.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Application.PostHttpMethod.WellformedResponse>>;
    /**
     * 提交停车场进件申请
     *
     * `POST /v3/parking/reminders/application`（服务商、电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4019557780
     */
    post(data: Application.PostHttpMethod.JsonDataRequest, config?: Application.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Application.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Parking.Reminders.Application.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 停车场信息
     *
     * 停车场的名称、位置、联系方式和缴费页面。
     *
     * 字段：`parking_lot_name`、`out_parking_lot_id`、`parking_lot_address`、`longitude`、`latitude`、`parking_lot_type`、`phone_number`、`parking_sign_url`、`notification_text_list`、`payment_mini_prog_appid`、`payment_path`、`parking_order_mini_prog_appid` 等 14 个
     */
    parking_lot: JsonDataRequest.ParkingLot;
  }
  namespace JsonDataRequest {
    /** 停车场信息 */
    interface ParkingLot {
      /**
       * 停车场名称
       *
       * 停车场叫什么。
       *
       * 长度 1–128 字符
       * @example 'XX购物中心停车场'
       */
      parking_lot_name: string;
      /**
       * 商户停车场ID
       *
       * 由你自定，提交停车场进件申请时定下，在同一商户号下不可重复。
       *
       * 长度 1–64 字符；字符集 `0-9 A-Z a-z _ -`
       * @example 'PARK001'
       */
      out_parking_lot_id: string;
      /**
       * 停车场地址
       *
       * 停车场的详细地址。
       *
       * 长度 1–256 字符
       * @example 'XX市XX区XX路XX号'
       */
      parking_lot_address: string;
      /**
       * 停车场经度
       *
       * 停车场的经度，小数点后不超过 8 位。
       *
       * 长度 ≤ 16
       * @example '116.397128'
       */
      longitude: string;
      /**
       * 停车场纬度
       *
       * 停车场的纬度，小数点后不超过 8 位。
       *
       * 长度 ≤ 16
       * @example '39.916527'
       */
      latitude: string;
      /**
       * 停车场类型
       *
       * 按停车场所在的场所选，没有对应的选其他公共设施。
       *
       * - `PARKING_LOT_TYPE_UNKNOWN`：未知
       * - `PARKING_LOT_TYPE_BUSINESS_DISTRICT`：商圈
       * - `PARKING_LOT_TYPE_OFFICE_BUILDING`：写字楼
       * - `PARKING_LOT_TYPE_TRANSPORTATION_HUB`：交通枢纽
       * - `PARKING_LOT_TYPE_RESIDENTIAL_AREA`：住宅区
       * - `PARKING_LOT_TYPE_PARK_AREA`：公园
       * - `PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY`：其他公共设施
       * @example 'PARKING_LOT_TYPE_BUSINESS_DISTRICT'
       */
      parking_lot_type: 'PARKING_LOT_TYPE_UNKNOWN' | 'PARKING_LOT_TYPE_BUSINESS_DISTRICT' | 'PARKING_LOT_TYPE_OFFICE_BUILDING' | 'PARKING_LOT_TYPE_TRANSPORTATION_HUB' | 'PARKING_LOT_TYPE_RESIDENTIAL_AREA' | 'PARKING_LOT_TYPE_PARK_AREA' | 'PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY';
      /**
       * 客服联系电话
       *
       * 停车场客服的电话。
       *
       * 长度 1–20 字符
       * @example '13800138000'
       */
      phone_number: string;
      /**
       * 收费告示牌URL
       *
       * 告示牌照片的地址。
       *
       * 长度 1–512 字符；URL
       * @example 'https://example.com/parking_sign.jpg'
       */
      parking_sign_url?: string;
      /**
       * 停车场优惠文案
       *
       * 停车场有哪些优惠，最多 6 条。
       *
       * 项数 ≤ 6；长度 1–128 字符
       * @example ["停车优惠","会员免费2小时"]
       */
      notification_text_list?: string[];
      /**
       * 商家支付小程序AppID
       *
       * 用户在里面付停车费的小程序。
       *
       * 长度 1–32 字符
       * @example 'wx1234567890abcdef'
       */
      payment_mini_prog_appid?: string;
      /**
       * 商家支付路径
       *
       * 商家的付款页在小程序里的路径。
       *
       * 长度 1–256 字符
       * @example 'pages/pay/index'
       */
      payment_path: string;
      /**
       * 商家停车订单小程序AppID
       *
       * 用户在里面看停车订单的小程序。
       *
       * 长度 1–32 字符
       * @example 'wx1234567890abcdef'
       */
      parking_order_mini_prog_appid?: string;
      /**
       * 商家停车订单路径
       *
       * 用户查看停车订单的小程序页面。
       *
       * 长度 1–256 字符
       * @example 'pages/order/index'
       */
      parking_order_path?: string;
      /**
       * 收费规则
       *
       * 规则类型决定填下面哪一组明细。
       *
       * 字段：`rule_type`、`fee_limit_type`、`daily_limit_type`、`time_rounding_type`、`free_entry_duration`、`free_exit_duration`、`fixed_interval_rule`、`duration_segment_rule`、`pre_entry_rule`、`holiday_mode`、`aggregate_limit_mode`、`first_charge_time_mode`
       */
      charging_rule?: WeChatPay.Components.ParkingChargingRule;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 停车场进件审核单号
     *
     * 提交进件后得到，须存下，查询与撤回申请都要用它。
     *
     * 长度 ≤ 64
     * @example 'PLA202604230001'
     */
    parking_lot_audit_no?: string;
  }
}
