// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.NewTaxControlFapiao.Merchant {
  interface BaseInformation {
    /**
     * 获取商户开票基础信息
     *
     * `GET /v3/new-tax-control-fapiao/merchant/base-information`（直连商户、服务商、渠道商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_3.shtml
     */
    get(config: BaseInformation.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<BaseInformation.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.NewTaxControlFapiao.Merchant.BaseInformation.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 子商户号
       * @example '1900000109'
       */
      sub_mchid: string;
    }
  }
  interface WellformedResponse {
    /**
     * 销售方信息
     *
     * 字段：`name`、`taxpayer_id`、`address`、`telephone`、`bank_name`、`bank_account`
     */
    seller_information: WellformedResponse.SellerInformation;
    /**
     * 附加信息
     *
     * 字段：`payee`、`reviewer`、`drawer`
     */
    extra_information: WellformedResponse.ExtraInformation;
  }
  namespace WellformedResponse {
    /** 销售方信息 */
    interface SellerInformation {
      /**
       * 名称
       * @example '深圳市南山区测试公司'
       */
      name: string;
      /**
       * 纳税人识别号
       * @example '202003261233701778'
       */
      taxpayer_id: string;
      /**
       * 地址
       * @example '深圳市南山区深南大道10000号'
       */
      address: string;
      /**
       * 电话
       * @example '075512345678'
       */
      telephone?: string;
      /**
       * 开户银行
       * @example '测试银行'
       */
      bank_name?: string;
      /**
       * 银行账号
       * @example '62001234567890'
       */
      bank_account?: string;
    }
    /** 附加信息 */
    interface ExtraInformation {
      /**
       * 收款人
       * @example '张三'
       */
      payee?: string;
      /**
       * 复核人
       * @example '李四'
       */
      reviewer?: string;
      /**
       * 开票人
       * @example '王五'
       */
      drawer: string;
    }
  }
}
