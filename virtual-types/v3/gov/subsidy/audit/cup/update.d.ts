// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy.Audit.Cup {
  interface Update {
    /**
     * 更新审核数据
     *
     * `POST /v3/gov/subsidy/audit/cup/update`（电商平台、服务商）
     */
    (data: Update.PostHttpMethod.JsonDataRequest, config?: Update.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Update.PostHttpMethod.WellformedResponse>>;
    /**
     * 更新审核数据
     *
     * `POST /v3/gov/subsidy/audit/cup/update`（电商平台、服务商）
     */
    post(data: Update.PostHttpMethod.JsonDataRequest, config?: Update.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Update.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy.Audit.Cup.Update.PostHttpMethod {
  interface JsonDataRequest {
    /** 分公司机构代码 */
    org_no: string;
    /** 店铺编码 */
    sub_mchnt_cd: string;
    /** 店铺名称 */
    sub_mchnt_nm: string;
    /** 门店名称 */
    store_nm?: string;
    /**
     * 线上平台订单号
     *
     * 电商平台给这一单的编号；线下销售填商户自己的。
     */
    online_no: string;
    /** 商户订单号 */
    mchnt_order_id: string;
    /** 审核记录上传时间 */
    upload_time: string;
    /**
     * 审核结果通知地址
     *
     * 审核的结果发到这里，须是公网能直达的完整地址，不带查询参数。
     */
    notify_url: string;
    /**
     * 品类
     *
     * 补贴政策规定的商品品类编码。
     */
    prod_id: string;
    /** 能效 */
    eng_grade?: string;
    /** 品牌 */
    brand_nm: string;
    /** 型号 */
    prod_model: string;
    /** 销售方式（线上或线下） */
    sales_chnl?: string;
    /** 电商平台方 */
    plat_form: string;
    /** 支付方式类型 */
    payer_tp: string;
    /** 收旧订单号 */
    trade_in_order_id?: string;
    /** 收旧价格 */
    trade_in_at?: string;
    /** 收旧价格是否统计 */
    is_trade_in?: string;
    /** 订单金额 */
    sales_at: string;
    /** 实付金额 */
    actual_at: string;
    /** 交易时间 */
    trans_tm: string;
    /**
     * 商户编码
     *
     * 收单机构给商户的编号。
     */
    mchnt_cd: string;
    /** 商家优惠金额 */
    mer_sub_at?: string;
    /** 国补优惠金额 */
    discount_at: string;
    /** 其他图片1 */
    image01?: string;
    /** 其他图片2 */
    image02?: string;
    /** 其他图片3 */
    image03?: string;
    /** 其他图片4 */
    image04?: string;
    /** 其他图片5 */
    image05?: string;
    /** 其他图片6 */
    image06?: string;
    /** 其他图片7 */
    image07?: string;
    /** 其他图片8 */
    image08?: string;
    /** 其他图片9 */
    image09?: string;
    /** 其他图片10 */
    image10?: string;
    /** 收旧承诺函照片 */
    commitment_letter_photo?: string;
    /** 收旧承诺函照片格式 */
    commitment_letter_photo_format?: string;
    /** 收旧设备外观照片 */
    device_photo?: string;
    /** 收旧设备外观照片格式 */
    device_photo_format?: string;
    /** 包含完整外包装及sn码的激活照片 */
    pack_and_active_photo?: string;
    /** 商品条码 */
    bar_code?: string;
    /**
     * SN码
     *
     * 商品的出厂序列号。
     */
    sn_code: string;
    /** IMEI1 */
    imei1?: string;
    /** IMEI2 */
    imei2?: string;
    /** 能效或水效网备案登记型号 */
    register_model?: string;
    /** 能效或水效备案号 */
    record_number?: string;
    /** 能效或水效执行的国家标准名称 */
    eng_grade_standard?: string;
    /**
     * 发票信息
     *
     * 字段：`invoice_cd`、`invoice_no`、`invoice_dt`、`invoice_link`、`invoice_tp`、`invoice_ck_cd`、`nm`、`tax`、`invoice_tax_amt`、`sales_ent_nm`、`tax_payer`、`num` 等 13 个
     */
    invoice_info: JsonDataRequest.InvoiceInfo;
    /**
     * 物流信息
     *
     * 字段：`tracking_no`、`tracking_company`、`usr_prov`、`usr_city`、`usr_area`、`usr_addr`、`tracking_type`、`delivery_method`、`shipping_addr`、`delivery_time`
     */
    track_info: JsonDataRequest.TrackInfo;
  }
  namespace JsonDataRequest {
    /** 发票信息 */
    interface InvoiceInfo {
      /** 发票代码 */
      invoice_cd?: string;
      /** 发票号码 */
      invoice_no?: string;
      /** 开票日期 */
      invoice_dt?: string;
      /**
       * 发票链接
       *
       * 发票文件能直接下载的地址。
       */
      invoice_link?: string;
      /** 发票类型 */
      invoice_tp?: string;
      /** 发票校验码 */
      invoice_ck_cd?: string;
      /** 发票上购买人姓名 */
      nm?: string;
      /** 税价合计 */
      tax?: string;
      /** 发票税额 */
      invoice_tax_amt?: string;
      /** 销售企业名称 */
      sales_ent_nm?: string;
      /** 销售方纳税人识别号 */
      tax_payer?: string;
      /** 数量 */
      num?: string;
      /** 货物或应税劳务服务名称（含型号） */
      service_nm?: string;
    }
    /** 物流信息 */
    interface TrackInfo {
      /** 物流单号 */
      tracking_no?: string;
      /** 物流公司 */
      tracking_company?: string;
      /** 收货省 */
      usr_prov?: string;
      /** 收货市 */
      usr_city?: string;
      /** 收货区县 */
      usr_area?: string;
      /** 收货地址 */
      usr_addr?: string;
      /** 物流类型 */
      tracking_type?: string;
      /** 提货方式 */
      delivery_method?: string;
      /** 发货地址 */
      shipping_addr?: string;
      /**
       * 签收时间
       *
       * RFC 3339 时间，含时区
       */
      delivery_time?: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
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
    msg: string;
    /** 详细应答码 */
    sub_code?: string;
    /** 详细应答码描述 */
    sub_msg?: string;
  }
}
