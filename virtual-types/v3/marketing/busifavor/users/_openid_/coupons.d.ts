// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Busifavor.Users._openid_ {
  interface Coupons {
    /**
     * 根据过滤条件查询用户券
     *
     * `GET /v3/marketing/busifavor/users/{openid}/coupons`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_4.shtml
     */
    get(config: Coupons.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Coupons.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Busifavor.Users._openid_.Coupons.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 用户标识
     *
     * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
     *
     * 长度 1–128
     * @example '2323dfsdf342342'
     */
    openid: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 公众账号ID
       *
       * 须已与调用接口的商户号绑定，用户的 `openid` 由它取得。
       *
       * 长度 1–32
       * @example 'wx233544546545989'
       */
      appid: string;
      /**
       * 批次号
       *
       * 创建批次时由微信支付生成，在创建接口的应答或商户平台取得。
       *
       * 长度 1–20
       * @example '9865000'
       */
      stock_id?: string;
      /**
       * 券状态
       *
       * 长度 ≤ 16
       *
       * - `SENDED`：可用
       * - `USED`：已核销
       * - `EXPIRED`：已过期
       * - `DELETED`：已删除
       * - `DEACTIVATED`：已失效
       * @example 'SENDED'
       */
      coupon_state?: 'SENDED' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED';
      /**
       * 创建批次的商户号
       *
       * 只返回这个商户创建的批次的券。
       *
       * 长度 1–32
       * @example '1000000001'
       */
      creator_merchant?: string;
      /**
       * 批次归属商户号
       *
       * 长度 8–15
       * @example '1000000002'
       */
      belong_merchant?: string;
      /**
       * 批次发放商户号
       *
       * 只返回这个商户发出的券。
       *
       * 长度 1–32
       * @example '1000000003'
       */
      sender_merchant?: string;
      /**
       * 分页页码
       * @example 0
       */
      offset?: number;
      /**
       * 分页大小
       *
       * 一页返回多少条。
       * @example 20
       */
      limit?: number;
    }
  }
  interface WellformedResponse {
    /** 总数量 */
    total_count: number;
    /** 分页页码 */
    offset: number;
    /** 分页大小 */
    limit: number;
    /**
     * 结果集
     *
     * 字段：`stock_name`、`belong_merchant`、`comment`、`goods_name`、`stock_type`、`coupon_use_rule`、`custom_entrance`、`display_pattern_info`、`coupon_code`、`coupon_state`、`stock_id`、`transferable` 等 25 个
     */
    data: WeChatPay.Components.BusifavorUserCoupon[];
  }
}
