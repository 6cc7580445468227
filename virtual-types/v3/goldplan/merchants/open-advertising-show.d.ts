// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Goldplan.Merchants {
  interface OpenAdvertisingShow {
    /**
     * 开通广告展示
     *
     * `PATCH /v3/goldplan/merchants/open-advertising-show`（服务商、渠道商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012473794
     */
    patch(data: OpenAdvertisingShow.PatchHttpMethod.JsonDataRequest, config?: OpenAdvertisingShow.PatchHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<OpenAdvertisingShow.PatchHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Goldplan.Merchants.OpenAdvertisingShow.PatchHttpMethod {
  interface JsonDataRequest {
    /**
     * 特约商户号
     *
     * 服务商名下的商户，进件审核通过后由微信支付分配。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 同业过滤标签值
     *
     * 不想看到哪些行业的广告，最多 3 个；再设置一次会覆盖原来的全部标签。
     *
     * - `E_COMMERCE`：综合电商平台
     * - `LOVE_MARRIAGE`：婚恋
     * - `POTOGRAPHY`：摄影摄像机构及服务
     * - `EDUCATION`：教育
     * - `FINANCE`：金融
     * - `TOURISM`：旅游
     * - `SKINCARE`：护肤彩妆
     * - `FOOD`：食品
     * - `SPORT`：运动户外
     * - `JEWELRY_WATCH`：珠宝钟表
     * - `HEALTHCARE`：医疗健康
     * - `BUSSINESS`：商务服务
     * - `PARENTING`：亲子
     * - `CATERING`：餐饮美食
     * - `RETAIL`：零售百货
     * - `SERVICES`：生活服务
     * - `LAW`：法律服务
     * - `ESTATE`：房地产
     * - `TRANSPORTATION`：交通运输
     * - `ENERGY_SAVING`：节能环保
     * - `SECURITY`：安全安保
     * - `BUILDING_MATERIAL`：家居装修建材
     * - `COMMUNICATION`：通讯及IT服务
     * - `MERCHANDISE`：日用百货
     * - `ASSOCIATION`：机构协会
     * - `COMMUNITY`：网络资讯及社区
     * - `ONLINE_AVR`：在线视听与阅读
     * - `WE_MEDIA`：自媒体
     * - `CAR`：汽车
     * - `SOFTWARE`：软件工具
     * - `GAME`：游戏
     * - `CLOTHING`：服饰鞋帽箱包
     * - `INDUSTY`：工业工程
     * - `AGRICULTURE`：农林牧渔
     * - `PUBLISHING_MEDIA`：出版传媒
     * - `HOME_DIGITAL`：数码家电
     * @example ["SOFTWARE","SECURITY","LOVE_MARRIAGE"]
     */
    advertising_industry_filters?: ('E_COMMERCE' | 'LOVE_MARRIAGE' | 'POTOGRAPHY' | 'EDUCATION' | 'FINANCE' | 'TOURISM' | 'SKINCARE' | 'FOOD' | 'SPORT' | 'JEWELRY_WATCH' | 'HEALTHCARE' | 'BUSSINESS' | 'PARENTING' | 'CATERING' | 'RETAIL' | 'SERVICES' | 'LAW' | 'ESTATE' | 'TRANSPORTATION' | 'ENERGY_SAVING' | 'SECURITY' | 'BUILDING_MATERIAL' | 'COMMUNICATION' | 'MERCHANDISE' | 'ASSOCIATION' | 'COMMUNITY' | 'ONLINE_AVR' | 'WE_MEDIA' | 'CAR' | 'SOFTWARE' | 'GAME' | 'CLOTHING' | 'INDUSTY' | 'AGRICULTURE' | 'PUBLISHING_MEDIA' | 'HOME_DIGITAL')[];
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
