// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Papay.Sign.Contracts {
  interface PreEntrustSign {
    /**
     * 代扣预签约
     *
     * `POST /v3/papay/sign/contracts/pre-entrust-sign`（直连商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012978414
     */
    (data: PreEntrustSign.PostHttpMethod.JsonDataRequest, config?: PreEntrustSign.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<PreEntrustSign.PostHttpMethod.WellformedResponse>>;
    /**
     * 代扣预签约
     *
     * `POST /v3/papay/sign/contracts/pre-entrust-sign`（直连商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012978414
     */
    post(data: PreEntrustSign.PostHttpMethod.JsonDataRequest, config?: PreEntrustSign.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<PreEntrustSign.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.Sign.Contracts.PreEntrustSign.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 签约场景
     *
     * - `SIGN_SCENE_APP`：APP签约
     * - `SIGN_SCENE_QRCODE`：扫码签约
     * @example 'SIGN_SCENE_APP'
     */
    sign_scene: 'SIGN_SCENE_APP' | 'SIGN_SCENE_QRCODE';
    /**
     * 应用ID
     *
     * 在微信公众平台或开放平台申请，须已与商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 用户在直连商户应用下的标识
     *
     * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
     *
     * 长度 ≤ 128
     * @example 'oYobu0MVnQfWpSMOYJz2AHPG_gQw'
     */
    openid?: string;
    /**
     * 委托代扣模板ID
     *
     * 在商户平台「委托代扣」申请的模板，审核通过后取得编号。
     * @example 12535
     */
    plan_id: number;
    /**
     * 商户签约协议号
     *
     * 发起签约时由你生成并存下，之后查询签约和解约都用它。
     *
     * 长度 ≤ 32；字符集 `0-9 A-Z a-z`
     * @example 'CONTRACT20261201000001'
     */
    out_contract_code: string;
    /**
     * 用户账户展示名称
     *
     * 展示在签约页上，让用户看清是在为哪个账户签约，填他在你系统里认得出的账户名。
     *
     * 长度 ≤ 32
     * @example '微信代扣用户A'
     */
    contract_display_account: string;
    /**
     * 签约结果通知地址
     *
     * 签约的结果发到这里，须是公网能直达的完整地址，不带查询参数。
     *
     * 长度 ≤ 256；URL
     * @example 'https://yourapp.com/notify'
     */
    contract_notify_url: string;
    /**
     * 商户侧用户标识
     *
     * 长度 ≤ 64
     * @example 'USER10001'
     */
    out_user_code: string;
    /**
     * 回跳地址的URL
     *
     * 用户签约后回到这里。
     *
     * 长度 ≤ 256；URL
     * @example 'https://yourapp.com/notify'
     */
    return_url?: string;
    /**
     * 发起预签约的用户
     *
     * 字段：`device_type`、`device_os`、`device_id`、`device_running_as_root`、`device_ip`、`weixin_installed`、`weixin_version`、`days_since_first_login`
     */
    device_info: JsonDataRequest.DeviceInfo;
  }
  namespace JsonDataRequest {
    /** 发起预签约的用户 */
    interface DeviceInfo {
      /**
       * 设备类型
       *
       * - `DEVICE_TYPE_UNKNOW`：设备类型未知
       * - `DEVICE_TYPE_PHONE`：手机
       * - `DEVICE_TYPE_PAD`：平板
       * - `DEVICE_TYPE_TV`：电视
       * - `DEVICE_TYPE_WATCH`：手表
       */
      device_type: 'DEVICE_TYPE_UNKNOW' | 'DEVICE_TYPE_PHONE' | 'DEVICE_TYPE_PAD' | 'DEVICE_TYPE_TV' | 'DEVICE_TYPE_WATCH';
      /** 设备的OS版本 */
      device_os: string;
      /** 设备ID */
      device_id: string;
      /** 设备是否以root身份运行 */
      device_running_as_root: boolean;
      /**
       * 设备的IP
       *
       * 用户设备的公网 IP，不是你服务器的。
       */
      device_ip: string;
      /** 设备上是否安装微信 */
      weixin_installed: boolean;
      /** 设备上微信的版本 */
      weixin_version: string;
      /**
       * 发起预签约的用户首次登录该设备的时间
       *
       * - `DAYS_SINCE_FIRST_LOGIN_UNKNOW`：未知
       * - `DAYS_SINCE_FIRST_LOGIN_WITHIN_1_DAY`：1天以内
       * - `DAYS_SINCE_FIRST_LOGIN_WITHIN_7_DAYS`：1至7天
       * - `DAYS_SINCE_FIRST_LOGIN_WITHIN_30_DAYS`：7至30天
       * - `DAYS_SINCE_FIRST_LOGIN_WITHIN_90_DAYS`：30至90天
       * - `DAYS_SINCE_FIRST_LOGIN_WITHIN_180_DAYS`：90至180天
       * - `DAYS_SINCE_FIRST_LOGIN_MORE_THEN_180_DAYS`：超过180天
       */
      days_since_first_login: 'DAYS_SINCE_FIRST_LOGIN_UNKNOW' | 'DAYS_SINCE_FIRST_LOGIN_WITHIN_1_DAY' | 'DAYS_SINCE_FIRST_LOGIN_WITHIN_7_DAYS' | 'DAYS_SINCE_FIRST_LOGIN_WITHIN_30_DAYS' | 'DAYS_SINCE_FIRST_LOGIN_WITHIN_90_DAYS' | 'DAYS_SINCE_FIRST_LOGIN_WITHIN_180_DAYS' | 'DAYS_SINCE_FIRST_LOGIN_MORE_THEN_180_DAYS';
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 预签约ID
     *
     * 拿到后立即用来打开签约页，过期须重新预签约。
     * @example '5778aadY9nltAsZzXixCkFIGYnV2V'
     */
    pre_entrustweb_id: string;
    /** 跳转签约小程序的username */
    mini_program_username?: string;
    /** 跳转签约小程序的path */
    mini_program_path?: string;
    /** 展示扫码签约的二维码的URL */
    redirect_url?: string;
  }
}
