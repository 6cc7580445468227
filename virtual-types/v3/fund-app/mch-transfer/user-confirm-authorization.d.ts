// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer {
  interface UserConfirmAuthorization {
    /**
     * 申请免确认收款授权
     *
     * `POST /v3/fund-app/mch-transfer/user-confirm-authorization`（普通商户）
     */
    (data: UserConfirmAuthorization.PostHttpMethod.JsonDataRequest, config?: UserConfirmAuthorization.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<UserConfirmAuthorization.PostHttpMethod.WellformedResponse>>;
    /**
     * 申请免确认收款授权
     *
     * `POST /v3/fund-app/mch-transfer/user-confirm-authorization`（普通商户）
     */
    post(data: UserConfirmAuthorization.PostHttpMethod.JsonDataRequest, config?: UserConfirmAuthorization.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<UserConfirmAuthorization.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.UserConfirmAuthorization.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 商户侧授权单号
     *
     * 长度 ≤ 32
     * @example 'plfk2020042013'
     */
    out_authorization_no: string;
    /**
     * 商户AppID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 收款用户OpenID
     *
     * 长度 ≤ 64
     * @example 'o-MYE42l80oelYMDE34nYD456Xoy'
     */
    openid: string;
    /**
     * 转账场景ID
     *
     * - `1000`：现金营销
     * - `1002`：行政补贴
     * - `1004`：保险理赔
     * - `1005`：佣金报酬
     * - `1009`：采购货款
     * - `1010`：二手回收
     * - `1011`：企业赔付
     * - `1013`：公益补助
     * @example '1000'
     */
    transfer_scene_id: '1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013';
    /**
     * 用户展示名称
     *
     * 长度 ≤ 32
     * @example 'wx_123456'
     */
    user_display_name: string;
    /**
     * 用户收款感知
     *
     * 长度 ≤ 256
     * @example '现金奖励'
     */
    user_recv_perception?: string;
    /**
     * 授权结果通知地址
     *
     * 长度 ≤ 256；URL
     * @example 'https://www.weixin.qq.com/wxpay/pay.php'
     */
    authorization_notify_url: string;
    /**
     * 场景信息
     *
     * 字段：`client_ip`、`device_id`、`device_type`
     */
    scene_info?: JsonDataRequest.SceneInfo;
  }
  namespace JsonDataRequest {
    /** 场景信息 */
    interface SceneInfo {
      /**
       * 用户终端IP
       *
       * 长度 ≤ 45
       * @example '113.84.136.9'
       */
      client_ip?: string;
      /**
       * 用户设备ID
       *
       * 长度 ≤ 128
       * @example '8d67f169fe104008cd20b72573a0c8c9'
       */
      device_id?: string;
      /**
       * 用户设备类型
       *
       * - `IOS`：苹果设备
       * - `ANDROID`：安卓设备
       * - `HARMONY`：鸿蒙设备
       * - `OTHER`：其他设备
       * @example 'IOS'
       */
      device_type?: 'IOS' | 'ANDROID' | 'HARMONY' | 'OTHER';
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 商户侧授权单号
     *
     * 长度 ≤ 32
     * @example 'plfk2020042013'
     */
    out_authorization_no: string;
    /**
     * 单据状态
     *
     * - `WAIT_USER_CONFIRM`：待用户确认
     * @example 'WAIT_USER_CONFIRM'
     */
    state: 'WAIT_USER_CONFIRM';
    /**
     * 单据创建时间
     *
     * RFC 3339 时间，含时区
     * @example '2015-05-20T13:29:35+08:00'
     */
    create_time: string;
    /**
     * 跳转领取页面的package信息
     * @example 'affffddafdfafddffda=='
     */
    package_info: string;
  }
}
