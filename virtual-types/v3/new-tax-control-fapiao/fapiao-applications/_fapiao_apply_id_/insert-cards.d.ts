// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.NewTaxControlFapiao.FapiaoApplications._fapiao_apply_id_ {
  interface InsertCards {
    /**
     * 将电子发票插入微信用户卡包
     *
     * `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards`（直连商户、服务商、渠道商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_11.shtml
     */
    (data: InsertCards.PostHttpMethod.JsonDataRequest, config: InsertCards.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<InsertCards.PostHttpMethod.WellformedResponse>>;
    /**
     * 将电子发票插入微信用户卡包
     *
     * `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards`（直连商户、服务商、渠道商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_11.shtml
     */
    post(data: InsertCards.PostHttpMethod.JsonDataRequest, config: InsertCards.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<InsertCards.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.NewTaxControlFapiao.FapiaoApplications._fapiao_apply_id_.InsertCards.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 子商户号
     * @example '1900000109'
     */
    sub_mchid?: string;
    /**
     * 插卡场景
     * @example 'WITH_WECHATPAY'
     */
    scene: 'WITH_WECHATPAY' | 'WITHOUT_WECHATPAY';
    /**
     * 购买方信息
     *
     * 字段：`type`、`name`、`taxpayer_id`、`address`、`telephone`、`bank_name`、`bank_account`、`phone`、`email`、`amount`、`out_trade_no`、`fapiao_bill_type` 等 13 个
     */
    buyer_information: JsonDataRequest.BuyerInformation;
    /**
     * 电子发票卡券信息列表
     *
     * 字段：`fapiao_media_id`、`fapiao_number`、`fapiao_code`、`fapiao_time`、`check_code`、`password`、`total_amount`、`tax_amount`、`amount`、`seller_information`、`extra_information`、`items` 等 13 个
     */
    fapiao_card_information: JsonDataRequest.FapiaoCardInformation[];
  }
  namespace JsonDataRequest {
    /** 购买方信息 */
    interface BuyerInformation {
      /**
       * 购买方类型
       * @example 'ORGANIZATION'
       */
      type: 'INDIVIDUAL' | 'ORGANIZATION';
      /**
       * 名称
       * @example '深圳市南山区测试企业'
       */
      name: string;
      /**
       * 纳税人识别号
       * @example '202003261233701778'
       */
      taxpayer_id?: string;
      /**
       * 地址
       * @example '深圳市南山区深南大道10000号'
       */
      address?: string;
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
      /**
       * 手机号
       *
       * 需用微信支付公钥加密（RSAES-OAEP）
       * @example '18507550000'
       */
      phone?: string;
      /**
       * 邮箱地址
       *
       * 需用微信支付公钥加密（RSAES-OAEP）
       * @example '123110@qq.com'
       */
      email?: string;
      /**
       * 订单金额
       *
       * 单位：分
       * @example 1000
       */
      amount?: number;
      /**
       * 商户订单号
       * @example 'order_20200701_123456'
       */
      out_trade_no?: string;
      /**
       * 开具的发票类型
       *
       * - `COMM_FAPIAO`：普通发票
       * - `VAT_FAPIAO`：增值税专用发票
       * @example 'COMM_FAPIAO'
       */
      fapiao_bill_type?: 'COMM_FAPIAO' | 'VAT_FAPIAO';
      /**
       * 留言信息
       * @example '用户留言'
       */
      user_apply_message?: string;
    }
    interface FapiaoCardInformation {
      /**
       * 电子发票文件ID
       * @example 'ASNFZ4mrze/+3LqYdlQyEA=='
       */
      fapiao_media_id: string;
      /**
       * 发票号码
       * @example '12897794'
       */
      fapiao_number: string;
      /**
       * 发票代码
       * @example '044001911211'
       */
      fapiao_code: string;
      /**
       * 开票时间
       *
       * RFC 3339 日期时间
       * @example '2020-07-01T12:00:00+08:00'
       */
      fapiao_time: string;
      /**
       * 校验码
       * @example '69001808340631374774'
       */
      check_code: string;
      /**
       * 密码
       * @example '006>299-375/326>2+7/*0-+<3510'
       */
      password: string;
      /**
       * 总价税合计
       * @example 382895
       */
      total_amount: number;
      /**
       * 总税额
       * @example 44050
       */
      tax_amount: number;
      /**
       * 总金额
       *
       * 单位：分
       * @example 338845
       */
      amount: number;
      /**
       * 销售方信息
       *
       * 字段：`name`、`taxpayer_id`、`address`、`telephone`、`bank_name`、`bank_account`
       */
      seller_information: FapiaoCardInformation.SellerInformation;
      /**
       * 附加信息
       *
       * 字段：`payee`、`reviewer`、`drawer`
       */
      extra_information: FapiaoCardInformation.ExtraInformation;
      /**
       * 发票行信息
       *
       * 字段：`tax_code`、`goods_name`、`specification`、`unit`、`quantity`、`unit_price`、`amount`、`tax_amount`、`total_amount`、`tax_rate`、`tax_prefer_mark`、`discount`
       */
      items: FapiaoCardInformation.Items[];
      /**
       * 备注信息
       * @example '备注'
       */
      remark?: string;
    }
    namespace FapiaoCardInformation {
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
      interface Items {
        /**
         * 货物或应税劳务、服务编码
         * @example '3010101020203000000'
         */
        tax_code: string;
        /**
         * 货物或应税劳务、服务名称
         * @example '出租汽车客运服务'
         */
        goods_name: string;
        /**
         * 规格型号
         * @example 'A4'
         */
        specification?: string;
        /**
         * 单位
         * @example '次'
         */
        unit?: string;
        /**
         * 数量
         * @example 100000000
         */
        quantity: number;
        /**
         * 单价
         *
         * 单位：分
         * @example 380442000000
         */
        unit_price: number;
        /**
         * 单行金额
         *
         * 单位：分
         * @example 380442
         */
        amount: number;
        /**
         * 单行税额
         * @example 49458
         */
        tax_amount: number;
        /**
         * 单行金额合计
         * @example 429900
         */
        total_amount: number;
        /**
         * 税率
         * @example 1300
         */
        tax_rate: number;
        /**
         * 税收优惠政策标识
         *
         * - `NO_FAVORABLE`：无优惠
         * - `OUTSIDE_VAT`：不征税
         * - `VAT_EXEMPT`：免税
         * - `NORMAL_ZERO_RATED`：普通零税率
         * - `EXPORT_ZERO_RATED`：出口零税率
         * @example 'NO_FAVORABLE'
         */
        tax_prefer_mark: 'NO_FAVORABLE' | 'OUTSIDE_VAT' | 'VAT_EXEMPT' | 'NORMAL_ZERO_RATED' | 'EXPORT_ZERO_RATED';
        /** 是否折扣行 */
        discount: boolean;
      }
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 发票申请单号
     * @example '4200000444201910177461284488'
     */
    fapiao_apply_id: string;
    /** 请求头 */
    headers?: RequestConfig.Headers;
  }
  namespace RequestConfig {
    interface Headers extends WeChatPay.Client.Headers {
      /**
       * 微信支付公钥ID或平台证书序列号，请求中有加密的敏感字段时必填
       * @example 'PUB_KEY_ID_0114232134912410000000000000'
       */
      'Wechatpay-Serial'?: string;
    }
  }
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
