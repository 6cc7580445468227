// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy.Zhejiang.Goods {
  interface Query {
    /**
     * 商品信息查询
     *
     * `POST /v3/gov/subsidy/zhejiang/goods/query`（电商平台、服务商）
     */
    (data: Query.PostHttpMethod.JsonDataRequest, config?: Query.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Query.PostHttpMethod.WellformedResponse>>;
    /**
     * 商品信息查询
     *
     * `POST /v3/gov/subsidy/zhejiang/goods/query`（电商平台、服务商）
     */
    post(data: Query.PostHttpMethod.JsonDataRequest, config?: Query.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Query.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy.Zhejiang.Goods.Query.PostHttpMethod {
  interface JsonDataRequest {
    /** 商品条码 */
    goods_bar_code?: string;
    /** 省份代码 */
    province?: string;
    /**
     * 请求流水号
     * @example '123'
     */
    req_ssn: string;
    /** 请求时间 */
    req_time?: string;
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
    /** 商品条码 */
    goods_bar_code: string;
    /** 本记录唯一ID */
    seq_id: string;
    /** 省份代码 */
    province: string;
    /** 条码类型 */
    code_type: '001' | '002';
    /** 商品品类 */
    goods_type: string;
    /**
     * 商品名称
     *
     * 长度 ≤ 256
     */
    goods_name: string;
    /** 品牌名称 */
    logo_name: string;
    /** 商品型号 */
    goods_model: string;
    /** 基准价格 */
    basis_price: string;
    /** 厂商统一社会信用代码 */
    manufact_cert_code: string;
    /** 厂商指导零售价 */
    manufact_price: string;
    /** 能效标识 */
    energy_effciency?: string;
    /** 能效备案编号 */
    energy_reg_code?: string;
    /** 能效备案型号 */
    energy_reg_model?: string;
    /** 3C 认证编号 */
    reg_3c_code?: string;
    /** 水效标识 */
    water_effciency?: string;
    /** 有效期 */
    expire_date?: string;
    /** 产品描述 */
    description?: string;
    /** gpc 分类代码 */
    gpc?: string;
    /** 净含量 */
    net_content?: string;
    /** 净含量单位代码 */
    unit_code?: string;
    /** 原产国 */
    origin?: string;
    /** 市级区域代码 */
    city?: string;
    /** 区县区域代码 */
    county?: string;
    /** 数据状态 */
    data_state?: string;
    /** 备注 */
    remark?: string;
    /** 上送状态 */
    upload_state?: string;
    /** 失效时间 */
    expire_time?: string;
    /** 是否 AI 产品 */
    is_ai_product?: string;
    /** 设备类型 */
    device_type?: string;
    /** 厂商识别代码 */
    manufact_code?: string;
    /** 厂商注册日期 */
    manufact_login_date?: string;
    /** 厂商失效日期 */
    manufact_logout_date?: string;
    /** 厂商失效标识 */
    manufact_logout_flag?: string;
    /** 厂商注册地址 */
    manufact_register_addr?: string;
    /** 厂商过期日期 */
    manufact_valid_date?: string;
    /** 厂商企业名称 */
    manufact_firm_name?: string;
    /** 企业定价单位 */
    price_unit?: string;
    /** 上市日期 */
    sale_date?: string;
    /** PC 类型 */
    pc_type?: string;
    /** 上送平台编码 */
    msg_src_platform?: string;
  }
}
