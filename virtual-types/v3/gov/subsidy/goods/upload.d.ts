// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy.Goods {
  interface Upload {
    /**
     * 商品信息上传
     *
     * `POST /v3/gov/subsidy/goods/upload`（电商平台、服务商）
     */
    (data: Upload.PostHttpMethod.JsonDataRequest, config?: Upload.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Upload.PostHttpMethod.WellformedResponse>>;
    /**
     * 商品信息上传
     *
     * `POST /v3/gov/subsidy/goods/upload`（电商平台、服务商）
     */
    post(data: Upload.PostHttpMethod.JsonDataRequest, config?: Upload.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Upload.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy.Goods.Upload.PostHttpMethod {
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
     * 商品名称
     * @example '测试商品'
     */
    product_name: string;
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
     * 基准价格
     *
     * 单位 分
     * @example 10000
     */
    base_price: number;
    /**
     * 近1个月平均交易价
     *
     * 单位 分
     * @example 10000
     */
    average_trading_price: number;
    /**
     * 产品类型
     *
     * - `COMMON_PRODUCT`：普通产品
     * - `AI_PRODUCT`：AI产品
     * @example 'COMMON_PRODUCT'
     */
    product_type: 'COMMON_PRODUCT' | 'AI_PRODUCT';
    /**
     * 商品型号
     * @example 'XX'
     */
    product_model?: string;
    /**
     * 商品条码
     * @example '6901010101098'
     */
    bar_code: string;
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
