// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Offlineface {
  interface Transactions {
    /**
     * 申请扣款
     *
     * `POST /v3/offlineface/transactions`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
     */
    (data: Transactions.PostHttpMethod.JsonDataRequest, config?: Transactions.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Transactions.PostHttpMethod.WellformedResponse>>;
    /**
     * 申请扣款
     *
     * `POST /v3/offlineface/transactions`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
     */
    post(data: Transactions.PostHttpMethod.JsonDataRequest, config?: Transactions.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Transactions.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Offlineface.Transactions.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 支付凭证
     *
     * 刷脸设备识别用户后给出，一次付款用一个。
     */
    auth_code: string;
    /**
     * 服务商公众号AppID
     *
     * 须已与调用方的商户号绑定。
     *
     * 长度 ≤ 32
     */
    sp_appid?: string;
    /**
     * 服务商商户号
     *
     * 长度 ≤ 32
     */
    sp_mchid?: string;
    /**
     * 子商户公众号AppID
     *
     * 子商户自己的 AppID，须已与子商户号绑定。
     *
     * 长度 ≤ 32
     */
    sub_appid?: string;
    /**
     * 子商户号
     *
     * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     */
    sub_mchid?: string;
    /**
     * 金额信息
     *
     * 字段：`total`、`currency`
     */
    amount?: JsonDataRequest.Amount;
    /**
     * 支付场景信息
     *
     * 字段：`device_ip`
     */
    scene_info?: JsonDataRequest.SceneInfo;
    /**
     * 优惠标记
     *
     * 券批次设有优惠标记时，订单须带上其中任意一个才用得上券。
     */
    goods_tag?: string;
    /** 商品信息 */
    description?: string;
    /** 商户附加信息 */
    attach?: string;
    /**
     * 结算信息
     *
     * 字段：`profit_sharing`
     */
    settle_info?: JsonDataRequest.SettleInfo;
    /**
     * 商户订单号
     *
     * 由你生成，须先存下再提交。付过款或已关闭的单号不能再用。
     */
    out_trade_no?: string;
    /**
     * 业务信息
     *
     * 字段：`business_product_id`、`business_scene_id`
     */
    business?: JsonDataRequest.Business;
  }
  namespace JsonDataRequest {
    /** 金额信息 */
    interface Amount {
      /**
       * 总金额
       *
       * 订单的全额。代金券在用户付款时由微信支付另行抵扣，不用先减。
       *
       * 单位 分；64 位整数
       */
      total: number;
      /**
       * 货币类型
       *
       * 境内商户只能用人民币。
       *
       * - `CNY`：人民币
       */
      currency: 'CNY';
    }
    /** 支付场景信息 */
    interface SceneInfo {
      /**
       * 设备IP
       *
       * 用户设备的公网 IP，不是你服务器的。
       */
      device_ip: string;
    }
    /** 结算信息 */
    interface SettleInfo {
      /** 是否支持分账 */
      profit_sharing?: boolean;
    }
    /** 业务信息 */
    interface Business {
      /**
       * 平台产品ID
       *
       * - `2`：K12
       * - `11`：企业团餐
       */
      business_product_id: 2 | 11;
      /**
       * 平台场景ID
       *
       * - `3`：食堂
       * - `4`：超市
       * - `5`：校医院
       * - `6`：K12测试
       * - `124`：团餐测试
       * - `125`：企业食堂
       * - `126`：腾讯食堂
       */
      business_scene_id: 3 | 4 | 5 | 6 | 124 | 125 | 126;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
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
    trade_state?: string;
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
