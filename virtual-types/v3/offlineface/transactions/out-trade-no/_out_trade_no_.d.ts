// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Offlineface.Transactions.OutTradeNo {
  interface _out_trade_no_ {
    /**
     * 查单
     *
     * `GET /v3/offlineface/transactions/out-trade-no/{out_trade_no}`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
     */
    get(config: _out_trade_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_out_trade_no_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Offlineface.Transactions.OutTradeNo._out_trade_no_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户订单号
     *
     * 这笔支付下单或扣款时传入的单号。
     * @example 'ORDER20261201000001'
     */
    out_trade_no: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 服务商商户号
       *
       * 长度 ≤ 32
       * @example '198798777'
       */
      sp_mchid: string;
      /**
       * 子商户号
       *
       * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
       *
       * 长度 ≤ 32
       * @example '3233122121'
       */
      sub_mchid: string;
      /**
       * 平台产品ID
       *
       * - `2`：K12
       * - `11`：企业团餐
       */
      business_product_id: 2 | 11;
    }
  }
  interface WellformedResponse {
    /**
     * 服务商公众号AppID
     *
     * 长度 ≤ 32
     */
    sp_appid: string;
    /**
     * 服务商商户号
     *
     * 长度 ≤ 32
     */
    sp_mchid: string;
    /**
     * 子商户公众号AppID
     *
     * 长度 ≤ 32
     */
    sub_appid?: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     */
    sub_mchid: string;
    /**
     * 支付用户信息
     *
     * 字段：`sp_openid`、`sub_openid`
     */
    payer?: WeChatPay.Components.PartnerPayer;
    /**
     * 金额信息
     *
     * 字段：`total`、`currency`
     */
    amount?: WellformedResponse.Amount;
    /** 优惠信息列表 */
    promotion_detail?: { [field: string]: unknown }[];
    /**
     * 支付场景信息
     *
     * 字段：`device_ip`
     */
    scene_info?: WellformedResponse.SceneInfo;
    /** 付款银行 */
    bank_type?: string;
    /**
     * 交易类型
     *
     * - `NATIVE`：Native支付
     * - `JSAPI`：JSAPI支付
     * - `APP`：APP支付
     * - `MWEB`：H5支付
     * - `AUTH`：代扣
     */
    trade_type?: 'NATIVE' | 'JSAPI' | 'APP' | 'MWEB' | 'AUTH';
    /** 交易状态 */
    trade_state: string;
    /** 交易描述 */
    trade_state_description?: string;
    /** 欠款状态 */
    debt_state?: string;
    /** 商品信息 */
    description?: string;
    /** 商户附加信息 */
    attach?: string;
    /**
     * 支付成功时间
     *
     * RFC 3339 时间，含时区
     */
    success_time?: string;
    /** 微信订单号 */
    transaction_id?: string;
    /** 还款微信订单号 */
    repayment_transaction_id?: string;
    /**
     * 商户订单号
     *
     * 这笔支付下单时商户侧传入的单号，用它找到自己系统里的订单。
     */
    out_trade_no?: string;
    /** 错误分类 */
    error_type?: string;
  }
  namespace WellformedResponse {
    /** 金额信息 */
    interface Amount {
      /**
       * 总金额
       *
       * 单位 分；64 位整数
       */
      total: number;
      /**
       * 货币类型
       *
       * - `CNY`：人民币
       */
      currency: 'CNY';
    }
    /** 支付场景信息 */
    interface SceneInfo {
      /** 设备IP */
      device_ip?: string;
    }
  }
}
