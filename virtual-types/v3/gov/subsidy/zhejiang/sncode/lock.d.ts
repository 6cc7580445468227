// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy.Zhejiang.Sncode {
  interface Lock {
    /**
     * 锁定SN码（浙江）
     *
     * `POST /v3/gov/subsidy/zhejiang/sncode/lock`（电商平台、服务商）
     */
    (data: Lock.PostHttpMethod.JsonDataRequest, config?: Lock.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Lock.PostHttpMethod.WellformedResponse>>;
    /**
     * 锁定SN码（浙江）
     *
     * `POST /v3/gov/subsidy/zhejiang/sncode/lock`（电商平台、服务商）
     */
    post(data: Lock.PostHttpMethod.JsonDataRequest, config?: Lock.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Lock.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy.Zhejiang.Sncode.Lock.PostHttpMethod {
  interface JsonDataRequest {
    /** 发起方 */
    create_user: string;
    /** 省份代码 */
    province: string;
    /** 厂商统一社会信用代码 */
    manufact_cert_code?: string;
    /** 商品 SN码 */
    sn: string;
    /** 商品条码 */
    goods_bar_code: string;
    /** 商品品类 */
    goods_type: string;
    /**
     * 商品名称
     *
     * 长度 ≤ 256
     */
    goods_name: string;
    /** 商品型号 */
    goods_model?: string;
    /** IMEI_1 码 */
    imei1?: string;
    /** IMEI_2 码 */
    imei2?: string;
    /** 交易订单号 */
    trans_orderid: string;
    /** 订单金额 */
    order_price: string;
    /** 收单机构 */
    acquire_code?: string;
    /** 销售订单号 */
    sell_orderid: string;
    /** 市级区域代码 */
    city?: string;
    /** 区县区域代码 */
    county?: string;
    /** 是否 AI 产品 */
    is_ai_product?: string;
    /** 销售时间 */
    sale_time?: string;
    /** 厂商信息 */
    mfr_info?: string;
    /** 具体品牌 */
    brand?: string;
    /** 渠道类型 */
    sale_models?: string;
    /** 请求流水号 */
    req_ssn: string;
    /** 请求时间 */
    req_time: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
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
    /** IMEI_1 码 */
    imei1?: string;
    /** IMEI_2 码 */
    imei2?: string;
  }
}
