// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.NewTaxControlFapiao.Merchant {
  interface TaxCodes {
    /**
     * 获取商品和服务税收分类对照表
     *
     * `GET /v3/new-tax-control-fapiao/merchant/tax-codes`（直连商户、服务商、渠道商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_2.shtml
     */
    get(config: TaxCodes.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<TaxCodes.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.NewTaxControlFapiao.Merchant.TaxCodes.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 子商户号
       *
       * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
       *
       * 长度 ≤ 32
       * @example '1900000109'
       */
      sub_mchid?: string;
      /**
       * 本次查询的起始位置
       *
       * 从 0 算起，填 10 就从第 11 条开始返回。
       * @example 0
       */
      offset: number;
      /**
       * 本次查询的最大数量
       *
       * 一页返回多少个商户。
       * @example 5
       */
      limit: number;
    }
  }
  interface WellformedResponse {
    /** 本次查询的起始位置 */
    offset: number;
    /**
     * 本次查询的最大数量
     * @example 5
     */
    limit: number;
    /**
     * 相关链接
     *
     * 字段：`next`、`prev`、`self`
     */
    links?: WeChatPay.Components.PageLinks;
    /**
     * 本次查询到的数据
     *
     * 字段：`goods_name`、`goods_id`、`goods_category`、`tax_code`、`tax_rate`、`tax_prefer_mark`
     */
    data: WellformedResponse.Data[];
    /**
     * 总记录数
     * @example 20
     */
    total_count: number;
  }
  namespace WellformedResponse {
    interface Data {
      /** 由商户自定义的货物或应税劳务、服务名称 */
      goods_name: string;
      /**
       * 企业侧维护的货物或应税劳务、服务编码
       * @example 1
       */
      goods_id?: number;
      /**
       * 货物或服务分类名称
       * @example '出租汽车客运服务'
       */
      goods_category?: string;
      /**
       * 货物或应税劳务、服务编码
       * @example '3010101020203000000'
       */
      tax_code: string;
      /**
       * 税率
       *
       * 单位 万分之一
       * @example 1300
       */
      tax_rate: number;
      /**
       * 税收优惠政策标识
       * @example 'NO_FAVORABLE'
       */
      tax_prefer_mark: string;
    }
  }
}
