// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Global.MerchantService.Complaints {
  interface _complaint_id_ {
    /**
     * 查询投诉单详情（全球）
     *
     * `GET /v3/global/merchant-service/complaints/{complaint_id}`（直连商户、服务商、渠道商）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/consumer-complaint/complaints/query-complaint-v2.html
     * @see https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaints/query-complaint-v2.html
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_2_13.shtml
     */
    get(config: _complaint_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_complaint_id_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.MerchantService.Complaints._complaint_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 投诉单号
     *
     * 从投诉通知或投诉列表取得。
     * @example '200201820261120080076610000'
     */
    complaint_id: string;
    /** 查询参数 */
    params?: RequestConfig.Params;
    /** 本接口的专用域名 */
    baseURL: 'https://apihk.mch.weixin.qq.com';
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 商户语言
       *
       * - `ZH_CN`：简体中文
       * - `ZH_TW`：繁体中文（台湾）
       * - `ZH_HK`：繁体中文（香港）
       * - `EN`：英语
       * - `JA`：日语
       * - `KO`：韩语
       * - `TH`：泰语
       * - `VI`：越南语
       * - `RU`：俄罗斯语
       * - `DE`：德语
       * - `FR`：法语
       * - `AR`：阿拉伯语
       * - `ES`：西班牙语
       */
      mch_language?: 'ZH_CN' | 'ZH_TW' | 'ZH_HK' | 'EN' | 'JA' | 'KO' | 'TH' | 'VI' | 'RU' | 'DE' | 'FR' | 'AR' | 'ES';
    }
  }
  /** 境外投诉单 */
  type WellformedResponse = WeChatPay.Components.GlobalComplaint;
}
