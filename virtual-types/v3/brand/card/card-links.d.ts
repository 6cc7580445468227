// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Brand.Card {
  interface CardLinks {
    /**
     * 查询已生效交易连接名片规则
     *
     * `GET /v3/brand/card/card-links`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016366785
     */
    get(config: CardLinks.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<CardLinks.GetHttpMethod.WellformedResponse>>;
    /**
     * 添加交易连接名片规则申请
     *
     * `POST /v3/brand/card/card-links`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016333302
     */
    (data: CardLinks.PostHttpMethod.JsonDataRequest, config?: CardLinks.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<CardLinks.PostHttpMethod.WellformedResponse>>;
    /**
     * 添加交易连接名片规则申请
     *
     * `POST /v3/brand/card/card-links`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016333302
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
       * 品牌入驻微信支付品牌商家后获得，在品牌经营平台查看；由服务商调用时，该品牌须已授权给服务商。
       *
       * 长度 ≤ 20 字符
       * @example '120344'
       */
      brand_id: string;
      /**
       * 交易场景类型
       *
       * 只查这种交易场景的规则，不填查所有场景。
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
       *
       * 从 1 数起，不填返回首页。
       * @example 1
       */
      page_index?: number;
      /**
       * 查询页大小
       *
       * 一页返回多少条。
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
       * 小程序支付与 APP 支付的场景才有；收银类平台小程序可能有多个。
       *
       * 长度 ≤ 20
       * @example 'wxea9c30890f48d5ae'
       */
      appid_list?: string[];
      /**
       * 商户号
       *
       * 付款码支付，或经收银类平台小程序的支付才有值，其他场景为空。
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
     * 由服务商自定并存下，一个编号对应一份申请，之后的请求凭它指明是哪一份。
     *
     * 长度 ≤ 128；字符集 `0-9 A-Z a-z _`
     * @example '1900013511_10000'
     */
    business_code: string;
    /**
     * 品牌ID
     *
     * 品牌入驻微信支付品牌商家后获得，在品牌经营平台查看；由服务商调用时，该品牌须已授权给服务商。
     *
     * 长度 ≤ 20 字符
     * @example '1004'
     */
    brand_id: string;
    /**
     * 交易场景类型
     *
     * 决定下面填哪种账号：小程序、APP 场景填 `appid`，支付分场景填 `service_id`，付款码场景填 `card_link_mchid`。
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
     * 小程序、APP 场景必填，别的场景不能填。须是与品牌经营有关、用来下单的应用，否则被驳回；收银类平台小程序另填 `card_link_mchid`。
     *
     * 长度 ≤ 50
     * @example 'wxea9c30890f48d5ae'
     */
    appid?: string;
    /**
     * 商户号
     *
     * 付款码场景，或 `appid` 是收银类平台小程序时必填，别的场景不能填；只收普通商户和特约商户的商户号。
     *
     * 长度 ≤ 20
     * @example '111222333'
     */
    card_link_mchid?: string;
    /**
     * 服务ID
     *
     * 支付分权限审核通过后由微信支付的运营提供，一项服务一个。
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
     * 付款码支付，或经收银类平台小程序的支付才有值，其他场景为空。
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
