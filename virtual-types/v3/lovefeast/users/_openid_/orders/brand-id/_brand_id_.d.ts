// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Lovefeast.Users._openid_.Orders.BrandId {
  interface _brand_id_ {
    /**
     * 查询用户捐赠单列表
     *
     * `GET /v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}`（服务商、电商平台）
     */
    get(config: _brand_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_brand_id_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Lovefeast.Users._openid_.Orders.BrandId._brand_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 用户在商户AppID下的唯一标识
     *
     * 用户在某个 AppID 下的标识，换一个 AppID，同一用户的值就不同。
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid: string;
    /**
     * 品牌ID
     *
     * 品牌入驻微信支付品牌商家后获得，在品牌经营平台查看。
     * @example '2250'
     */
    brand_id: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 请求资源起始位置
       *
       * 从 0 算起，填 10 就从第 11 条开始返回；翻页时加上每页条数。
       * @default 0
       * @example 0
       */
      offset?: number;
      /**
       * 最大资源条数
       *
       * 一页返回多少条。
       * @example 20
       */
      limit: number;
    }
  }
  interface WellformedResponse {
    /** 该次请求返回的记录条数 */
    count?: number;
    /**
     * 最大记录条数
     * @default 10
     */
    limit?: number;
    /** 起始位置 */
    offset?: number;
    /** 全部记录数量 */
    total_count?: number;
    /**
     * 结果集
     *
     * 字段：`welfare_trade_id`、`appid`、`sub_appid`、`brand_id`、`donate_source`、`merchant_order`、`institution_name`、`business_id`、`business_name`、`success_time`、`payer`、`amount` 等 13 个
     */
    data?: WellformedResponse.Data[];
  }
  namespace WellformedResponse {
    interface Data {
      /** 捐赠订单号 */
      welfare_trade_id?: string;
      /**
       * 应用ID
       *
       * 长度 ≤ 32
       */
      appid?: string;
      /**
       * 子商户应用ID
       *
       * 长度 ≤ 32
       */
      sub_appid?: string;
      /** 品牌ID */
      brand_id?: number;
      /**
       * 捐赠来源
       *
       * - `MINIPROGRAM_PAY`：一起捐小程序
       * - `ENTRUST_PAY`：一块捐插件
       */
      donate_source?: 'MINIPROGRAM_PAY' | 'ENTRUST_PAY';
      /**
       * 商户订单
       *
       * 字段：`out_trade_no`、`mchid`、`sub_mchid`、`store_id`
       */
      merchant_order?: Data.MerchantOrder;
      /** 捐赠机构名称 */
      institution_name?: string;
      /** 捐赠项目编号 */
      business_id?: string;
      /** 捐赠活动名称 */
      business_name?: string;
      /**
       * 支付完成时间
       *
       * 付款成功后才有。核对超时与对账看它，不看收到通知的时刻。
       *
       * RFC 3339 时间，含时区
       */
      success_time?: string;
      /**
       * 支付者
       *
       * 字段：`openid`、`sub_openid`、`avatar`、`nickname`
       */
      payer?: Data.Payer;
      /**
       * 订单金额
       *
       * 字段：`total`、`payer_total`、`currency`、`payer_currency`
       */
      amount?: Data.Amount;
      /** 设备编号 */
      device_id?: string;
    }
    namespace Data {
      /** 商户订单 */
      interface MerchantOrder {
        /**
         * 商户订单号
         *
         * 这笔支付下单时商户侧传入的单号，用它找到自己系统里的订单。
         *
         * 长度 ≥ 6
         */
        out_trade_no: string;
        /** 商户号 */
        mchid: string;
        /**
         * 子商户号
         *
         * 长度 ≤ 32
         */
        sub_mchid?: string;
        /** 门店ID */
        store_id: string;
      }
      /** 支付者 */
      interface Payer {
        /**
         * 用户标识
         *
         * 用户在某个 AppID 下的标识。换一个 AppID，同一用户的值就不同，不能用来跨应用认人。
         */
        openid?: string;
        /**
         * 用户子标识
         *
         * 长度 ≤ 128
         */
        sub_openid?: string;
        /** 用户头像URL */
        avatar?: string;
        /** 用户昵称 */
        nickname?: string;
      }
      /** 订单金额 */
      interface Amount {
        /**
         * 总金额
         *
         * 单位 分
         */
        total?: number;
        /**
         * 用户支付金额
         *
         * 抵扣代金券后用户自己付出的钱。与下单金额核对用 `total`，不用它。
         *
         * 单位 分
         */
        payer_total?: number;
        /**
         * 货币类型
         *
         * 长度 ≤ 16
         */
        currency?: string;
        /** 用户支付币种 */
        payer_currency?: string;
      }
    }
  }
}
