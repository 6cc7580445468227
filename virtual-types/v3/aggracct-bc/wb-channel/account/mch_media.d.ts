// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.AggracctBc.WbChannel.Account {
  interface Mch_media {
    /**
     * 查询商户影像件资料
     *
     * `GET /v3/aggracct-bc/wb-channel/account/mch_media`（直连商户）
     */
    get(config: Mch_media.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Mch_media.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.AggracctBc.WbChannel.Account.Mch_media.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /** 微信支付商户号 */
      mchid?: string;
      /** 微信支付业务申请单号 */
      platform_trx_id?: string;
      /**
       * 业务场景
       *
       * - `SJT_MICRO_PLUS_OPEN_ACCOUNT`：小微商户开户
       * - `SJT_MICRO_PLUS_UPDATE_INFO`：小微商户资料更新
       * - `GET_BY_MEDIA_ID`：按影像件ID获取
       * @example 'SJT_MICRO_PLUS_OPEN_ACCOUNT'
       */
      business_scene: 'SJT_MICRO_PLUS_OPEN_ACCOUNT' | 'SJT_MICRO_PLUS_UPDATE_INFO' | 'GET_BY_MEDIA_ID';
      /**
       * 影像件类型
       *
       * - `ID_CARD_FRONT`：身份证人像面
       * - `ID_CARD_BACK`：身份证国徽面
       * - `STORE_FRONT`：门店门头照
       * - `STORE_INTERIOR`：门店内景照
       * @example 'ID_CARD_FRONT'
       */
      mch_media_type?: 'ID_CARD_FRONT' | 'ID_CARD_BACK' | 'STORE_FRONT' | 'STORE_INTERIOR';
      /** 影像件资料ID */
      media_id?: string;
    }
  }
  interface WellformedResponse {
    /** 文件内容 */
    media_content?: string;
    /** 文件类型 */
    media_type?: 'jpg' | 'png' | 'bmp' | 'jpeg';
    /** 文件摘要 */
    media_sm3?: string;
    /** sm4密钥 */
    key?: string;
    /** 影像件资料ID */
    media_id?: string;
  }
}
