// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy.Qualifications {
  interface Sync {
    /**
     * 同步资格核销信息
     *
     * `POST /v3/gov/subsidy/qualifications/sync`（电商平台、服务商）
     */
    (data: Sync.PostHttpMethod.JsonDataRequest, config?: Sync.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Sync.PostHttpMethod.WellformedResponse>>;
    /**
     * 同步资格核销信息
     *
     * `POST /v3/gov/subsidy/qualifications/sync`（电商平台、服务商）
     */
    post(data: Sync.PostHttpMethod.JsonDataRequest, config?: Sync.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Sync.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy.Qualifications.Sync.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 自然人姓名
     *
     * 加密 用微信支付公钥加密
     */
    real_name?: string;
    /**
     * 自然人证件号
     *
     * 加密 用微信支付公钥加密
     */
    id_card_number?: string;
    /**
     * 手机号
     *
     * 加密 用微信支付公钥加密
     */
    phone_number?: string;
    /**
     * 消费品类ID
     *
     * - `1`：电视机
     * - `2`：电冰箱
     * - `3`：洗衣机
     * - `4`：空调
     * - `5`：电脑
     * - `6`：热水器
     * - `7`：吸油烟机
     * - `8`：家用灶具
     * - `9`：空调2
     * - `10`：空调3
     * - `11`：微波炉
     * - `12`：净水器
     * - `13`：洗碗机
     * - `14`：电饭煲
     * - `15`：手机
     * - `16`：平板
     * - `17`：智能手表手环
     * @example 1
     */
    appliance_id?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17;
    /**
     * 商户支付订单号
     * @example 'vmall_250120131959_993_4494'
     */
    out_trade_no: string;
    /**
     * 子商户号
     * @example '123456'
     */
    sub_mch_id?: string;
    /**
     * 能效等级
     *
     * - `FIRST_LEVEL`：一级能效
     * - `SECOND_LEVEL`：二级能效
     * - `ENERGY_GRADE_UNKNOWN`：未知
     * @example 'FIRST_LEVEL'
     */
    energy_grade?: 'FIRST_LEVEL' | 'SECOND_LEVEL' | 'ENERGY_GRADE_UNKNOWN';
    /**
     * 收货地区编码
     *
     * 收货地的行政区划编码。
     * @example '110101'
     */
    receive_region_code: string;
    /**
     * 家电品牌
     * @example '海尔'
     */
    brand: string;
    /**
     * 收货地址
     * @example '深圳市南山区'
     */
    address: string;
    /**
     * 使用的资格的地区编码
     * @example 310100
     */
    qualification_region_code: number;
    /**
     * S/N码
     *
     * 商品的出厂序列号。
     * @example 'fallervuh'
     */
    sn_code: string;
    /**
     * 销售企业名称
     * @example '联想（北京）信息技术有限公司'
     */
    seller_name: string;
    /**
     * 统一社会信用代码
     * @example '91110108397173806M'
     */
    license_number: string;
    /**
     * 商品条码
     * @example '例值：6901010101098'
     */
    barcode: string;
    /**
     * 商品名称
     * @example '联想YOGA AIR 15'
     */
    item_name: string;
    /**
     * 规格型号
     * @example 'YOGA Air 15s ILL9'
     */
    spec_model: string;
    /**
     * 物流单号
     * @example '123456789'
     */
    logistics_num?: string;
    /**
     * 签收时间
     *
     * RFC 3339 时间，含时区
     * @example '2025-01-14T19:55:06+08:00'
     */
    delivery_time?: string;
    /**
     * 发票号
     * @example '031001900204'
     */
    invoice_num: string;
    /**
     * 产品类型
     *
     * - `COMMON_PRODUCT`：普通产品
     * - `AI_PRODUCT`：AI产品
     * @example 'COMMON_PRODUCT'
     */
    product_type: 'COMMON_PRODUCT' | 'AI_PRODUCT';
    /**
     * 电脑类型
     *
     * - `DESKTOP`：台式机
     * - `LAPTOP`：笔记本
     * - `COMPUTER_TYPE_UNKNOWN`：未知
     * @example 'DESKTOP'
     */
    pc_type?: 'DESKTOP' | 'LAPTOP' | 'COMPUTER_TYPE_UNKNOWN';
    /**
     * 订单金额
     *
     * 单位 分
     * @example 10000
     */
    order_amount: number;
    /**
     * 优惠金额
     *
     * 单位 分
     * @example 2000
     */
    discount_amount: number;
    /**
     * imei1编码
     * @example '358882046176540'
     */
    imei1?: string;
    /**
     * imei2编码
     * @example '358882046176540'
     */
    imei2?: string;
    /**
     * 线上平台订单编号
     *
     * 电商平台给这一单的编号。
     * @example '123456789'
     */
    mch_order_id: string;
    /**
     * 线上平台退款交易编号
     *
     * 退款后同步时填，平台给这次退款的编号。
     * @example '123456789'
     */
    refund_id?: string;
    /**
     * 开票日期
     *
     * RFC 3339 时间，含时区
     * @example '2025-01-14T19:55:06+08:00'
     */
    invoice_time: string;
    /**
     * 购买方名称
     * @example '小弟弟'
     */
    purchaser_name: string;
    /**
     * 销售方式
     *
     * - `SALE_MODEL_ONLINE`：线上
     * - `SALE_MODEL_OFFLINE`：线下
     * @example 'SALE_MODEL_OFFLINE'
     */
    sale_model: 'SALE_MODEL_ONLINE' | 'SALE_MODEL_OFFLINE';
    /**
     * 证件类型
     *
     * - `ID_DOC_TYPE_ID_CARD`：身份证
     * - `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC`：港澳居民来往内地通行证
     * - `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW`：台湾居民来往大陆通行证
     * @example 'ID_DOC_TYPE_ID_CARD'
     */
    identity_document_type: 'ID_DOC_TYPE_ID_CARD' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW';
    /**
     * 发票开具地编码
     *
     * 开票商户所在地的行政区划编码。
     * @example '310100'
     */
    invoice_address_code: string;
    /**
     * 发票代码
     * @example '310100'
     */
    invoice_code?: string;
    /**
     * 税务机关代码
     * @example '2525252'
     */
    tax_authority_code: string;
    /**
     * 交易完成或商品退回时间
     *
     * RFC 3339 时间，含时区
     * @example '2025-01-14T19:55:06+08:00'
     */
    transaction_time: string;
    /**
     * 品类状态
     *
     * - `CATE_STATE_REDEEM`：已核销
     * - `CATE_STATE_REFUND`：已退回
     * @example 'CATE_STATE_REDEEM'
     */
    cate_state: 'CATE_STATE_REDEEM' | 'CATE_STATE_REFUND';
    /**
     * 销售主体
     * @example '江苏京东信息技术有限公司'
     */
    mch_name: string;
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
     * 响应码
     * @example '000000'
     */
    code: string;
    /**
     * 响应描述
     * @example '成功'
     */
    message: string;
  }
}
