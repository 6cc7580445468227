// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.MerchantRiskManage {
  interface ReportTradeUnionInformation {
    /**
     * 上报订单关联信息
     *
     * `POST /v3/merchant-risk-manage/report-trade-union-information`（直连商户、服务商、渠道商、从业机构）
     * @see https://pay.weixin.qq.com/docs/partner/apis/risk-manage/trade-risk/report-trade-risk-information.html
     */
    (data: ReportTradeUnionInformation.PostHttpMethod.JsonDataRequest, config?: ReportTradeUnionInformation.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ReportTradeUnionInformation.PostHttpMethod.WellformedResponse>>;
    /**
     * 上报订单关联信息
     *
     * `POST /v3/merchant-risk-manage/report-trade-union-information`（直连商户、服务商、渠道商、从业机构）
     * @see https://pay.weixin.qq.com/docs/partner/apis/risk-manage/trade-risk/report-trade-risk-information.html
     */
    post(data: ReportTradeUnionInformation.PostHttpMethod.JsonDataRequest, config?: ReportTradeUnionInformation.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ReportTradeUnionInformation.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MerchantRiskManage.ReportTradeUnionInformation.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 服务商商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sp_mchid?: string;
    /**
     * 从业机构商户号
     *
     * 从业机构自己的商户号。
     * @example '1356485'
     */
    acquiring_bank_id?: string;
    /**
     * 渠道号
     * @example '1900000108'
     */
    channel_id?: string;
    /**
     * 子商户号
     *
     * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '1900009231'
     */
    sub_mchid?: string;
    /**
     * 商户订单号
     *
     * 这笔支付下单或扣款时传入的单号。
     * @example 'ORDER20261201000001'
     */
    out_trade_no?: string;
    /**
     * 用户标识
     *
     * 用户在同组 AppID 下的标识，须由它取得。
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid?: string;
    /**
     * 用户手机号
     *
     * 加密 用微信支付公钥加密
     */
    phone?: string;
    /**
     * 用户实名证件号
     *
     * 加密 用微信支付公钥加密
     */
    certificates_number?: string;
    /**
     * 用户终端ip
     * @example '123.12.12.123'
     */
    client_ip?: string;
    /**
     * 商户判定交易的风险等级
     * @example 1
     */
    risk_level?: number;
    /**
     * 线上线下标识
     *
     * - `1`：线上
     * - `2`：线下
     * @example 1
     */
    line_type?: 1 | 2;
    /**
     * 虚拟实物标识
     *
     * - `1`：虚拟
     * - `2`：实物
     * @example 1
     */
    goods_type?: 1 | 2;
    /**
     * 物品发布类型
     * @example 1
     */
    seller_type?: 1 | 2;
    /**
     * 是否需要物流发货
     * @example false
     */
    is_need_deliver?: boolean;
    /**
     * 用户设备类型
     * @example 1
     */
    device_type?: 1 | 2 | 3;
    /**
     * 付款方用户标识
     *
     * 付款人在你平台上的账号。
     * @example '华为的账号：260123'
     */
    userid?: string;
    /**
     * 手机号来源
     * @example 1
     */
    phone_from?: number;
    /**
     * 收款方用户标识
     *
     * 卖家在你平台上的账号。
     * @example '抖音的账号：wxpay2026'
     */
    seller_userid?: string;
    /**
     * 业务场景
     *
     * - `0`：无明确场景
     * - `1`：充值
     * - `2`：生活缴费
     * @example 1
     */
    scene?: 0 | 1 | 2;
    /**
     * 充值业务场景独有字段
     *
     * 字段：`account_type`、`account`
     */
    recharge_fields?: JsonDataRequest.RechargeFields;
    /**
     * 生活缴费场景独有字段
     *
     * 字段：`acc_no`、`type`、`city`、`address`、`acc_name`、`company_name`、`amount`
     */
    living_expenses_fields?: JsonDataRequest.LivingExpensesFields;
    /**
     * 扩展字段1
     * @example '{"key1":"value1"}'
     */
    extra_fields1?: string;
    /**
     * 扩展字段2
     * @example '{"key1":"value1"}'
     */
    extra_fields2?: string;
    /**
     * 扩展字段3
     * @example '{"key1":"value1"}'
     */
    extra_fields3?: string;
    /**
     * 高风险商品标签
     * @example 1
     */
    high_risk_goods?: number;
    /** 用户下单设备与支付设备是否一致 */
    same_deviced?: boolean;
    /** 用户下单设备是否是常用设备 */
    reliable_device?: boolean;
    /** 收货省份 */
    delivery_province?: string;
    /** 收货城市 */
    delivery_city?: string;
    /** 收货人地址是否新增 */
    new_address?: boolean;
    /**
     * 上一笔支付OpenID
     *
     * 同一个买家上一次付款的 OpenID。
     */
    last_pay_openid?: string;
    /**
     * 高风险类目
     * @example 1
     */
    risky_goods?: 1 | 2 | 3 | 4 | 5 | 6;
    /**
     * 订单识别标识
     * @example 1
     */
    offline_delivery_label?: 1 | 2;
    /** 是否为代付订单 */
    proxy_payment?: boolean;
    /**
     * 下单人手机号（前3后4位）
     *
     * 只传前 3 位和后 4 位。
     */
    order_phone_number?: string;
    /**
     * 下单人风险等级
     * @example 1
     */
    user_risk_level?: 1 | 2 | 3 | 4 | 5 | 6 | 7;
    /**
     * 商户风险等级
     * @example 1
     */
    sp_risk_level?: 1 | 2 | 3 | 4 | 5 | 6 | 7;
    /** 手机号所属地 */
    phone_number_location?: string;
    /** 商品类目 */
    goods_category?: string;
    /** 前置打开行为异常 */
    pre_opening_behavior?: string;
    /** 卖家是否是新账号 */
    new_store?: boolean;
    /** 店铺标识 */
    store_identifier?: string;
    /** 商品上架时间 */
    goods_listing_time?: string;
    /**
     * 合单商户订单号
     *
     * 整笔合单的单号，不是商品单的单号。
     *
     * 长度 ≤ 32
     */
    combine_out_trade_no?: string;
    /**
     * 合单商户号
     *
     * 发起合单的商户，由微信支付分配。
     *
     * 长度 ≤ 32
     */
    combine_mchid?: string;
    /**
     * 子单列表
     *
     * 字段：`out_trade_no`、`mch_id`、`delivery_province`、`delivery_city`、`risky_goods`、`user_risk_level`、`sp_risk_level`
     */
    sub_orders?: JsonDataRequest.SubOrders[];
  }
  namespace JsonDataRequest {
    /** 充值业务场景独有字段 */
    interface RechargeFields {
      /**
       * 充值账号类型
       * @example 1
       */
      account_type?: number;
      /** 充值账号 */
      account?: string;
    }
    /** 生活缴费场景独有字段 */
    interface LivingExpensesFields {
      /**
       * 户号
       * @example '123456'
       */
      acc_no?: string;
      /**
       * 费种
       * @example 1
       */
      type?: number;
      /**
       * 缴费城市
       * @example '湖南衡阳'
       */
      city?: string;
      /**
       * 户号对应的地址信息
       * @example '广东省深圳市南山区海天二路33号'
       */
      address?: string;
      /**
       * 缴费户名
       * @example '詹讯'
       */
      acc_name?: string;
      /**
       * 机构名称
       * @example '深圳电力'
       */
      company_name?: string;
      /**
       * 缴费金额
       *
       * 单位 分
       * @example 500
       */
      amount?: number;
    }
    interface SubOrders {
      /**
       * 子单商户订单号
       *
       * 这一单自己的单号，退款、分账都用它，不用整笔合单的单号。
       */
      out_trade_no?: string;
      /** 子单发起方商户号 */
      mch_id?: string;
      /** 收货省份 */
      delivery_province?: string;
      /** 收货城市 */
      delivery_city?: string;
      /**
       * 高风险类目
       * @example 1
       */
      risky_goods?: 1 | 2 | 3 | 4 | 5 | 6;
      /**
       * 下单人风险等级
       * @example 1
       */
      user_risk_level?: 1 | 2 | 3 | 4 | 5 | 6 | 7;
      /**
       * 商户风险等级
       * @example 1
       */
      sp_risk_level?: 1 | 2 | 3 | 4 | 5 | 6 | 7;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 请求头 */
    headers?: RequestConfig.Headers;
  }
  namespace RequestConfig {
    interface Headers extends WeChatPay.Client.Headers {
      /**
       * 微信支付公钥ID或平台证书序列号，请求中有加密的敏感字段时必填
       *
       * 填加密所用那把公钥的编号：`PUB_KEY_ID_` 开头的微信支付公钥 ID（商户平台「API 安全」可查），或平台证书的序列号。不是你自己的商户 API 证书序列号。
       * @example 'PUB_KEY_ID_0114232134912410000000000000'
       */
      'Wechatpay-Serial'?: string;
    }
  }
  interface WellformedResponse {
    /**
     * 服务商商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sp_mchid?: string;
    /**
     * 从业机构商户号
     * @example '1356485'
     */
    acquiring_bank_id?: string;
    /**
     * 渠道号
     * @example '1900000108'
     */
    channel_id?: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900009231'
     */
    sub_mchid?: string;
    /**
     * 商户订单号
     *
     * 这笔支付下单时商户侧传入的单号，用它找到自己系统里的订单。
     * @example 'ORDER20261201000001'
     */
    out_trade_no?: string;
  }
}
