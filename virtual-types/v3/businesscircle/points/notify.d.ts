// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Businesscircle.Points {
  interface Notify {
    /**
     * 商圈会员积分同步
     *
     * `POST /v3/businesscircle/points/notify`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534698
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012474133
     */
    (data: Notify.PostHttpMethod.JsonDataRequest, config?: Notify.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Notify.PostHttpMethod.WellformedResponse>>;
    /**
     * 商圈会员积分同步
     *
     * `POST /v3/businesscircle/points/notify`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534698
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012474133
     */
    post(data: Notify.PostHttpMethod.JsonDataRequest, config?: Notify.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Notify.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Businesscircle.Points.Notify.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 商圈商户ID
     *
     * 服务商替商圈商户调用时填，由微信支付分配。
     *
     * 长度 ≤ 64
     * @example '1234567890'
     */
    sub_mchid?: string;
    /**
     * 微信订单号
     *
     * 取自商圈交易通知里的同名字段。
     *
     * 长度 ≤ 64
     * @example '4200002026202612011234567890'
     */
    transaction_id: string;
    /**
     * 小程序AppID
     *
     * 顾客授权商圈积分时所用的小程序。
     *
     * 长度 ≤ 128
     * @example 'wx1234567890abcdef'
     */
    appid: string;
    /**
     * 顾客OpenID
     *
     * 用户授权商圈积分时所用小程序下的 OpenID。
     *
     * 长度 ≤ 64
     * @example 'oWmnN41234567890e92NHIGf1xd8'
     */
    openid: string;
    /**
     * 是否获得积分
     *
     * 这笔交易有没有给顾客积分。
     */
    earn_points: boolean;
    /**
     * 订单新增积分值
     *
     * 这一笔交易给顾客加了多少积分。
     * @example 100
     */
    increased_points: number;
    /**
     * 积分更新时间
     *
     * 你的系统给这笔交易记上积分的时间。
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-12-01T10:34:56+08:00'
     */
    points_update_time: string;
    /**
     * 未获得积分的备注信息
     *
     * 没给积分时写原因。
     *
     * 长度 ≤ 128
     * @example '商品不参与积分活动'
     */
    no_points_remarks?: string;
    /**
     * 顾客积分总额
     *
     * 加上这次之后，顾客一共有多少积分。
     * @example 888888
     */
    total_points?: number;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
