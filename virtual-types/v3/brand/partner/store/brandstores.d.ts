// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.Store {
  interface Brandstores {
    /**
     * 列表查询品牌门店信息
     *
     * `GET /v3/brand/partner/store/brandstores`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016756674
     */
    get(config: Brandstores.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Brandstores.GetHttpMethod.WellformedResponse>>;
    /**
     * 创建品牌门店
     *
     * `POST /v3/brand/partner/store/brandstores`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015783183
     */
    (data: Brandstores.PostHttpMethod.JsonDataRequest, config?: Brandstores.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Brandstores.PostHttpMethod.WellformedResponse>>;
    /**
     * 创建品牌门店
     *
     * `POST /v3/brand/partner/store/brandstores`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015783183
     */
    post(data: Brandstores.PostHttpMethod.JsonDataRequest, config?: Brandstores.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Brandstores.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.Store.Brandstores.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 品牌ID
       *
       * 品牌入驻微信支付品牌商家后获得，在品牌经营平台查看；由服务商调用时，该品牌须已授权给服务商。
       * @example '120344'
       */
      brand_id: string;
      /**
       * 门店状态
       *
       * 只返回这种状态的门店，不填返回全部。
       *
       * - `OPEN`：生效中
       * - `CREATING`：创建中
       * - `CLOSED`：停业中
       * @example 'OPEN'
       */
      store_state?: 'OPEN' | 'CREATING' | 'CLOSED';
      /**
       * 分页起始位置
       *
       * 从 0 算起，填 10 就从第 11 条开始返回。
       * @example 100
       */
      offset?: number;
      /**
       * 分页条数
       *
       * 一页返回多少条。
       *
       * 范围 1–200
       * @default 20
       * @example 50
       */
      limit?: number;
    }
  }
  interface WellformedResponse {
    /**
     * 品牌ID
     * @example '1004'
     */
    brand_id: string;
    /** 分页起始位置 */
    offset?: number;
    /** 分页条数 */
    limit?: number;
    /** 门店总数 */
    total_count?: number;
    /**
     * 品牌门店列表
     *
     * 字段：`brand_id`、`store_id`、`store_state`、`audit_state`、`review_reject_reason`、`store_basics`、`store_address`、`store_business`、`store_recipient`
     */
    data?: WellformedResponse.Data[];
  }
  namespace WellformedResponse {
    interface Data {
      /**
       * 品牌ID
       * @example '123456789'
       */
      brand_id: string;
      /**
       * 品牌门店ID
       *
       * 创建门店时由微信支付生成，须存下。
       * @example '20488000'
       */
      store_id?: string;
      /**
       * 门店状态
       *
       * `OPEN` 与营业时间无关，也不受后来改资料的审核影响；`CREATING` 时看审核状态；`CLOSED` 不能用于其他业务。
       *
       * - `OPEN`：生效中
       * - `CREATING`：创建中
       * - `CLOSED`：停业中
       * @example 'OPEN'
       */
      store_state?: 'OPEN' | 'CREATING' | 'CLOSED';
      /**
       * 审核状态
       *
       * 新建或改了须审的资料之后看它，`REJECTED` 照驳回原因修改。
       *
       * - `SUCCESS`：审核通过
       * - `PROCESSING`：审核中
       * - `REJECTED`：审核驳回
       * @example 'SUCCESS'
       */
      audit_state?: 'SUCCESS' | 'PROCESSING' | 'REJECTED';
      /**
       * 审核失败原因
       *
       * 审核没过才有，照它修改门店资料再提交。
       * @example '通过核实，您提交的电话错误，请核实手机号码或座机号码是否正确'
       */
      review_reject_reason?: string;
      /**
       * 门店基础信息
       *
       * 字段：`store_reference_id`、`branch_name`
       */
      store_basics?: Data.StoreBasics;
      /**
       * 门店地址信息
       *
       * 字段：`address_code`、`address_detail`、`address_complements`、`longitude`、`latitude`
       */
      store_address?: WeChatPay.Components.StoreAddress;
      /**
       * 门店经营信息
       *
       * 字段：`service_phone`、`business_hours`
       */
      store_business?: WeChatPay.Components.StoreBusiness;
      /**
       * 门店收款信息
       *
       * 字段：`mchid`、`company_name`、`recipient_state`
       */
      store_recipient?: Data.StoreRecipient[];
    }
    namespace Data {
      /** 门店基础信息 */
      interface StoreBasics {
        /**
         * 商家门店编号
         *
         * 长度 ≤ 32
         * @example 'MDL001'
         */
        store_reference_id?: string;
        /**
         * 门店名称
         *
         * 长度 ≤ 50
         * @example '海岸城店'
         */
        branch_name?: string;
      }
      interface StoreRecipient {
        /**
         * 门店收款商户号
         *
         * 长度 ≤ 16
         * @example '1230000109'
         */
        mchid?: string;
        /**
         * 门店收款主体
         *
         * 长度 ≤ 256
         * @example '腾讯科技（深圳）有限公司'
         */
        company_name?: string;
        /**
         * 收款绑定状态
         *
         * `CONFIRMED` 才绑好；`ADMIN_REJECTED` 是商户管理员拒绝，`TIMEOUT_REJECTED` 是没及时确认，都须重新绑定。
         *
         * - `CONFIRMED`：已绑定
         * - `ADMIN_REJECTED`：商户管理员已拒绝
         * - `CONFIRMING`：待商户管理员确认
         * - `TIMEOUT_REJECTED`：超时未确认
         * @example 'CONFIRMED'
         */
        recipient_state?: 'CONFIRMED' | 'ADMIN_REJECTED' | 'CONFIRMING' | 'TIMEOUT_REJECTED';
      }
    }
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.Store.Brandstores.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 品牌ID
     *
     * 品牌入驻微信支付品牌商家后获得，在品牌经营平台查看；由服务商调用时，该品牌须已授权给服务商。
     * @example '123456789'
     */
    brand_id: string;
    /**
     * 门店基础信息
     *
     * 门店的名称和编号。
     *
     * 字段：`store_reference_id`、`branch_name`
     */
    store_basics?: JsonDataRequest.StoreBasics;
    /**
     * 门店地址信息
     *
     * 门店在哪里：省市区编码、地址和坐标。
     *
     * 字段：`address_code`、`address_detail`、`address_complements`、`longitude`、`latitude`
     */
    store_address: WeChatPay.Components.StoreAddress;
    /**
     * 门店经营信息
     *
     * 门店的电话和营业时间。
     *
     * 字段：`service_phone`、`business_hours`
     */
    store_business?: WeChatPay.Components.StoreBusiness;
  }
  namespace JsonDataRequest {
    /** 门店基础信息 */
    interface StoreBasics {
      /**
       * 商家门店编号
       *
       * 由你自定，在商家内部须唯一。只改它不用重新审核，立即更新。
       *
       * 长度 ≤ 32
       * @example 'MDL001'
       */
      store_reference_id?: string;
      /**
       * 门店名称
       *
       * 只写分店名，例如「南山店」，不带括号等符号；显示时自动接在品牌名后面。
       *
       * 长度 ≤ 50
       * @example '海岸城店'
       */
      branch_name?: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 品牌ID
     * @example '123456789'
     */
    brand_id: string;
    /**
     * 品牌门店ID
     *
     * 创建门店时由微信支付生成，须存下。
     * @example '20488000'
     */
    store_id?: string;
    /**
     * 门店状态
     *
     * `OPEN` 与营业时间无关，也不受后来改资料的审核影响；`CREATING` 时看审核状态；`CLOSED` 不能用于其他业务。
     *
     * - `OPEN`：生效中
     * - `CREATING`：创建中
     * - `CLOSED`：停业中
     * @example 'OPEN'
     */
    store_state?: 'OPEN' | 'CREATING' | 'CLOSED';
    /**
     * 审核状态
     *
     * 新建或改了须审的资料之后看它，`REJECTED` 照驳回原因修改。
     *
     * - `SUCCESS`：审核通过
     * - `PROCESSING`：审核中
     * - `REJECTED`：审核驳回
     * @example 'SUCCESS'
     */
    audit_state?: 'SUCCESS' | 'PROCESSING' | 'REJECTED';
    /**
     * 审核失败原因
     *
     * 审核没过才有，照它修改门店资料再提交。
     * @example '通过核实，您提交的电话错误，请核实手机号码或座机号码是否正确'
     */
    review_reject_reason?: string;
    /**
     * 门店基础信息
     *
     * 字段：`store_reference_id`、`branch_name`
     */
    store_basics?: WellformedResponse.StoreBasics;
    /**
     * 门店地址信息
     *
     * 字段：`address_code`、`address_detail`、`address_complements`、`longitude`、`latitude`
     */
    store_address?: WeChatPay.Components.StoreAddress;
    /**
     * 门店经营信息
     *
     * 字段：`service_phone`、`business_hours`
     */
    store_business?: WeChatPay.Components.StoreBusiness;
    /**
     * 门店收款信息
     *
     * 字段：`mchid`、`company_name`、`recipient_state`
     */
    store_recipient?: WellformedResponse.StoreRecipient[];
  }
  namespace WellformedResponse {
    /** 门店基础信息 */
    interface StoreBasics {
      /**
       * 商家门店编号
       *
       * 长度 ≤ 32
       * @example 'MDL001'
       */
      store_reference_id?: string;
      /**
       * 门店名称
       *
       * 长度 ≤ 50
       * @example '海岸城店'
       */
      branch_name?: string;
    }
    interface StoreRecipient {
      /**
       * 门店收款商户号
       *
       * 长度 ≤ 16
       * @example '1230000109'
       */
      mchid?: string;
      /**
       * 门店收款主体
       *
       * 长度 ≤ 256
       * @example '腾讯科技（深圳）有限公司'
       */
      company_name?: string;
      /**
       * 收款绑定状态
       *
       * `CONFIRMED` 才绑好；`ADMIN_REJECTED` 是商户管理员拒绝，`TIMEOUT_REJECTED` 是没及时确认，都须重新绑定。
       *
       * - `CONFIRMED`：已绑定
       * - `ADMIN_REJECTED`：商户管理员已拒绝
       * - `CONFIRMING`：待商户管理员确认
       * - `TIMEOUT_REJECTED`：超时未确认
       * @example 'CONFIRMED'
       */
      recipient_state?: 'CONFIRMED' | 'ADMIN_REJECTED' | 'CONFIRMING' | 'TIMEOUT_REJECTED';
    }
  }
}
