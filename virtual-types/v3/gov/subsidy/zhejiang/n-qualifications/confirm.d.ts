// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy.Zhejiang.NQualifications {
  interface Confirm {
    /**
     * n品类核销
     *
     * `POST /v3/gov/subsidy/zhejiang/n-qualifications/confirm`（电商平台、服务商）
     */
    (data: Confirm.PostHttpMethod.JsonDataRequest, config?: Confirm.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Confirm.PostHttpMethod.WellformedResponse>>;
    /**
     * n品类核销
     *
     * `POST /v3/gov/subsidy/zhejiang/n-qualifications/confirm`（电商平台、服务商）
     */
    post(data: Confirm.PostHttpMethod.JsonDataRequest, config?: Confirm.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Confirm.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy.Zhejiang.NQualifications.Confirm.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 品类集合
     *
     * 字段：`cate_code`、`cert_no`、`grade`、`name`、`operation_time`、`bank_name`、`bank_subsidy`、`plat_subsidy`、`sales`、`status`、`subsidy`、`tel` 等 20 个
     */
    data?: JsonDataRequest.Data[];
    /**
     * 请求流水号
     * @example '123'
     */
    req_ssn: string;
    /** 请求时间 */
    req_time?: string;
  }
  namespace JsonDataRequest {
    interface Data {
      /** 品类编码 */
      cate_code: string;
      /**
       * 证件号码
       *
       * 加密 用微信支付公钥加密
       */
      cert_no: string;
      /** 能耗等级 */
      grade?: string;
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
      /** 销售金额 */
      sales: string;
      /** 品类状态 */
      status: string;
      /** 政府补贴金额 */
      subsidy: string;
      /**
       * 手机号
       *
       * 加密 用微信支付公钥加密
       */
      tel: string;
      /**
       * 收货地区编码
       *
       * 收货地的行政区划编码。
       */
      add_code: string;
      /**
       * 收货地址
       *
       * 加密 用微信支付公钥加密
       */
      address: string;
      /** 销售方式 */
      sale_models: string;
      /** 家电品牌 */
      brand: string;
      /** 活动资金地区编码 */
      activity_add_code: string;
      /** 统一社会信用代码 */
      uniscid: string;
      /** 销售企业名称 */
      corp_name: string;
      /** 数据流水号 */
      serial_num: string;
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
  }
}
