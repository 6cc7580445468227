// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Brand.Card {
  interface CardLinks {
    /**
     * 查询已生效交易连接名片规则
     *
     * `GET /v3/brand/card/card-links`（服务商）
     */
    get(config: CardLinks.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<CardLinks.GetHttpMethod.WellformedResponse>>;
    /**
     * 添加交易连接名片规则申请
     *
     * `POST /v3/brand/card/card-links`（服务商）
     */
    (data: CardLinks.PostHttpMethod.JsonDataRequest, config?: CardLinks.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<CardLinks.PostHttpMethod.WellformedResponse>>;
    /**
     * 添加交易连接名片规则申请
     *
     * `POST /v3/brand/card/card-links`（服务商）
     */
    post(data: CardLinks.PostHttpMethod.JsonDataRequest, config?: CardLinks.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<CardLinks.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Card.CardLinks.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 品牌ID
       *
       * 长度 ≤ 20 字符
       * @example '120344'
       */
      brand_id: string;
      /**
       * 交易场景类型
       *
       * - `MINI_PROGRAM`：小程序支付
       * - `APP`：APP支付
       * - `PAYMENT_SCORE`：微信支付分
       * - `PAYMENT_CODE`：付款码支付
       * @example 'MINI_PROGRAM'
       */
      payment_scene?: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE';
      /**
       * 查询页码
       * @example 1
       */
      page_index?: number;
      /**
       * 查询页大小
       * @default 20
       * @example 50
       */
      page_size?: number;
    }
  }
  interface WellformedResponse {
    /**
     * 品牌ID
     *
     * 长度 ≤ 20 字符
     * @example '1004'
     */
    brand_id: string;
    /** 查询页码 */
    page_index?: number;
    /**
     * 查询页大小
     * @default 20
     */
    page_size?: number;
    /** 总数 */
    total_num: number;
    /**
     * 已生效连接列表
     *
     * 字段：`payment_scene`、`appid_list`、`card_link_mchid`、`service_id`
     */
    active_link_list?: WellformedResponse.ActiveLinkList[];
  }
  namespace WellformedResponse {
    interface ActiveLinkList {
      /**
       * 交易场景类型
       *
       * - `MINI_PROGRAM`：小程序支付
       * - `APP`：APP支付
       * - `PAYMENT_SCORE`：微信支付分
       * - `PAYMENT_CODE`：付款码支付
       * @example 'MINI_PROGRAM'
       */
      payment_scene: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE';
      /**
       * 公众账号ID
       *
       * 长度 ≤ 20
       * @example 'wxea9c30890f48d5ae'
       */
      appid_list?: string[];
      /**
       * 商户号
       *
       * 长度 ≤ 20
       * @example '111222333'
       */
      card_link_mchid?: string;
      /**
       * 服务ID
       *
       * 长度 ≤ 50
       * @example '00005000000000548218251086296300'
       */
      service_id?: string;
    }
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Card.CardLinks.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 业务申请编号
     *
     * 长度 ≤ 128；字符集 `0-9 A-Z a-z _`
     * @example '1900013511_10000'
     */
    business_code: string;
    /**
     * 品牌ID
     *
     * 长度 ≤ 20 字符
     * @example '1004'
     */
    brand_id: string;
    /**
     * 交易场景类型
     *
     * - `MINI_PROGRAM`：小程序支付
     * - `APP`：APP支付
     * - `PAYMENT_SCORE`：微信支付分
     * - `PAYMENT_CODE`：付款码支付
     * @example 'MINI_PROGRAM'
     */
    payment_scene: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE';
    /**
     * 公众账号ID
     *
     * 长度 ≤ 50
     * @example 'wxea9c30890f48d5ae'
     */
    appid?: string;
    /**
     * 商户号
     *
     * 长度 ≤ 20
     * @example '111222333'
     */
    card_link_mchid?: string;
    /**
     * 服务ID
     *
     * 长度 ≤ 50
     * @example '00005000000000548218251086296300'
     */
    service_id?: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 业务申请编号
     *
     * 长度 ≤ 128；字符集 `0-9 A-Z a-z _`
     * @example '1900013511_10000'
     */
    business_code: string;
    /**
     * 品牌ID
     *
     * 长度 ≤ 20 字符
     * @example '1004'
     */
    brand_id: string;
    /**
     * 交易场景类型
     *
     * - `MINI_PROGRAM`：小程序支付
     * - `APP`：APP支付
     * - `PAYMENT_SCORE`：微信支付分
     * - `PAYMENT_CODE`：付款码支付
     * @example 'MINI_PROGRAM'
     */
    payment_scene: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE';
    /**
     * 公众账号ID
     *
     * 长度 ≤ 50
     * @example 'wxea9c30890f48d5ae'
     */
    appid?: string;
    /**
     * 商户号
     *
     * 长度 ≤ 20
     * @example '111222333'
     */
    card_link_mchid?: string;
    /**
     * 服务ID
     *
     * 长度 ≤ 50
     * @example '00005000000000548218251086296300'
     */
    service_id?: string;
  }
}
