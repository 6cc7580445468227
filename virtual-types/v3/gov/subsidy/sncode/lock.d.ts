// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy.Sncode {
  interface Lock {
    /**
     * 锁定SN码
     *
     * `POST /v3/gov/subsidy/sncode/lock`（电商平台、服务商）
     */
    (data: Lock.PostHttpMethod.JsonDataRequest, config?: Lock.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Lock.PostHttpMethod.WellformedResponse>>;
    /**
     * 锁定SN码
     *
     * `POST /v3/gov/subsidy/sncode/lock`（电商平台、服务商）
     */
    post(data: Lock.PostHttpMethod.JsonDataRequest, config?: Lock.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Lock.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy.Sncode.Lock.PostHttpMethod {
  interface JsonDataRequest {
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
    appliance_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17;
    /**
     * 商户支付订单号
     * @example 'vmall_250120131959_993_4494'
     */
    out_trade_no: string;
    /**
     * 家电品牌
     * @example '海尔'
     */
    brand: string;
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
    /** 厂商信息 */
    manufacturer_info: string;
    /**
     * 商品条码
     * @example '6901010101098'
     */
    barcode: string;
    /**
     * 规格型号
     * @example 'YOGA Air 15s ILL9'
     */
    spec_model: string;
    /**
     * 产品类型
     *
     * - `COMMON_PRODUCT`：普通产品
     * - `AI_PRODUCT`：AI产品
     * @example 'COMMON_PRODUCT'
     */
    product_type: 'COMMON_PRODUCT' | 'AI_PRODUCT';
    /**
     * 销售时间
     *
     * RFC 3339 时间，含时区
     * @example '2025-01-14T19:55:06+08:00'
     */
    sale_time?: string;
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
    message: string;
  }
}
