// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy.Zhejiang.Qualifications {
  interface Sync {
    /**
     * 核销资格
     *
     * `POST /v3/gov/subsidy/zhejiang/qualifications/sync`（电商平台、服务商）
     */
    (data: Sync.PostHttpMethod.JsonDataRequest, config?: Sync.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Sync.PostHttpMethod.WellformedResponse>>;
    /**
     * 核销资格
     *
     * `POST /v3/gov/subsidy/zhejiang/qualifications/sync`（电商平台、服务商）
     */
    post(data: Sync.PostHttpMethod.JsonDataRequest, config?: Sync.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Sync.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy.Zhejiang.Qualifications.Sync.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 请求流水号
     * @example '123'
     */
    req_ssn?: string;
    /**
     * 资格集合
     *
     * 字段：`auth_code`、`cate_code`、`cert_no`、`grade`、`name`、`operation_time`、`bank_name`、`bank_subsidy`、`plat_subsidy`、`sales`、`status`、`subsidy` 等 34 个
     */
    data?: JsonDataRequest.Data[];
  }
  namespace JsonDataRequest {
    interface Data {
      /**
       * 品类凭证码
       * @example '0be5f8c9071ad939651948480316da8a2d610833bb63bf67c78fdee5edd5aea1'
       */
      auth_code: string;
      /**
       * 品类编码
       * @example 'A01'
       */
      cate_code: string;
      /**
       * 证件号码
       *
       * 加密 用微信支付公钥加密
       */
      cert_no: string;
      /**
       * 能耗等级
       *
       * - `一级`：一级能效
       * - `二级`：二级能效
       */
      grade?: '一级' | '二级';
      /**
       * 姓名
       *
       * 加密 用微信支付公钥加密
       */
      name: string;
      /** 交易完成或商品退回时间戳 */
      operation_time: string;
      /** 银行机构名称 */
      bank_name?: string;
      /** 银行补贴金额 */
      bank_subsidy?: string;
      /** 交易平台补贴金额 */
      plat_subsidy?: string;
      /**
       * 销售金额
       *
       * 单位 元
       */
      sales: string;
      /**
       * 品类状态
       *
       * - `0`：已核销
       * - `1`：已退回
       */
      status: '0' | '1';
      /** 政府补贴金额 */
      subsidy: string;
      /**
       * 手机号
       *
       * 加密 用微信支付公钥加密
       */
      tel: string;
      /**
       * 区县编码
       *
       * 区县的行政区划编码。
       * @example '330000'
       */
      add_code: string;
      /** 收货地址 */
      address: string;
      /**
       * 销售方式
       *
       * - `0`：线上
       * - `1`：线下
       */
      sale_models: '0' | '1';
      /**
       * S/N码
       *
       * 商品的出厂序列号。
       */
      sn_code: string;
      /** 统一社会信用代码 */
      uniscid: string;
      /** 销售企业名称 */
      corp_name: string;
      /** 商品条码 */
      barcode: string;
      /** 商品名称 */
      item_name: string;
      /** 规格型号 */
      spec_model: string;
      /** 家电品牌 */
      brand: string;
      /** 物流单号 */
      logistics_no?: string;
      /**
       * 签收时间
       *
       * RFC 3339 时间，含时区
       */
      delivery_time?: string;
      /** 发票号 */
      invoice_no?: string;
      /** 是否属于AI产品（0-是，1-否） */
      is_ai_product: string;
      /** 电脑类型 */
      pc_type?: string;
      /**
       * 商户订单号
       *
       * 这笔销售在你系统里的单号。
       */
      order_no: string;
      /** 原始订单号 */
      origin_order_no?: string;
      /** 活动地区编码 */
      activity_add_code: string;
      /** IMEI1 */
      imei1?: string;
      /** IMEI2 */
      imei2?: string;
      /** 3C SN 锁定解锁订单号 */
      ccc_sn_order_no?: string;
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
     * 响应码
     * @example '000000'
     */
    resp_code: string;
    /**
     * 响应描述
     * @example '成功'
     */
    resp_desc: string;
    /** 异常数据说明列表 */
    error_data?: string[];
  }
}
