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
      /**
       * 微信支付商户号
       * @example 'mchid_example'
       */
      mchid?: string;
      /**
       * 微信支付业务申请单号
       * @example 'platform_trx_id_example'
       */
      platform_trx_id?: string;
      /**
       * 业务场景
       * @example 'SJT_MICRO_PLUS_OPEN_ACCOUNT'
       */
      business_scene: 'SJT_MICRO_PLUS_OPEN_ACCOUNT' | 'SJT_MICRO_PLUS_UPDATE_INFO' | 'GET_BY_MEDIA_ID';
      /**
       * 影像件类型
       * @example 'ID_CARD_FRONT'
       */
      mch_media_type?: 'ID_CARD_FRONT' | 'ID_CARD_BACK' | 'STORE_FRONT' | 'STORE_INTERIOR';
      /**
       * 影像件资料ID
       * @example 'media_id_example'
       */
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
