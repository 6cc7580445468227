// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.TaxiInvoice {
  interface Cards {
    /**
     * 将出租车电子发票插入微信用户卡包
     *
     * `POST /v3/taxi-invoice/cards`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/taxi-invoice-card/create-taxi-invoice-card.html
     */
    (data: Cards.PostHttpMethod.JsonDataRequest, config?: Cards.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Cards.PostHttpMethod.WellformedResponse>>;
    /**
     * 将出租车电子发票插入微信用户卡包
     *
     * `POST /v3/taxi-invoice/cards`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/taxi-invoice-card/create-taxi-invoice-card.html
     */
    post(data: Cards.PostHttpMethod.JsonDataRequest, config?: Cards.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Cards.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.TaxiInvoice.Cards.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 出租车经营主体商户号
     *
     * 出租车公司收款的商户号。
     * @example '1900000109'
     */
    company_mchid: string;
    /**
     * 面对面付款单号
     *
     * 乘客付车费的那笔交易的单号。
     * @example '10001071012026112000437180176110'
     */
    trade_number: string;
    /**
     * 应用ID
     *
     * 在微信公众平台或开放平台申请，须已与商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wxb1170446a4c0a5a2'
     */
    appid?: string;
    /**
     * 用户标识
     *
     * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
     * @example 'oUypO5aQ1oOCaSiNZUpT5kxxJHuc'
     */
    openid: string;
    /**
     * 行政区划代码
     * @example 310100
     */
    region_id: number;
    /**
     * 营运资格证号
     * @example '6298416'
     */
    driver_license: string;
    /**
     * 车牌号
     *
     * 省份简称加号码，不带间隔符等特殊字符。
     * @example '浙AD12345'
     */
    plate_number: string;
    /**
     * 发票卡券信息
     *
     * 字段：`fapiao_media_id`、`fapiao_number`、`fapiao_code`、`fapiao_time`、`check_code`、`password`、`total_amount`、`tax_amount`、`amount`、`buyer_information`、`seller_information`、`extra_information` 等 14 个
     */
    fapiao_card_information: JsonDataRequest.FapiaoCardInformation;
    /**
     * 获取乘客行程单详情的凭证
     * @example 'ESvqG19gjw0qiiy1eeRA4VusLrOmIYQOMJ8rXX2V'
     */
    token?: string;
  }
  namespace JsonDataRequest {
    /** 发票卡券信息 */
    interface FapiaoCardInformation {
      /**
       * 电子发票文件ID
       *
       * 上传电子发票文件后返回。
       * @example 'ASNFZ4mrze/+3LqYdlQyEA=='
       */
      fapiao_media_id: string;
      /**
       * 发票号码
       *
       * 开票系统给这张发票的号码，数电发票只有号码没有代码。
       * @example '12897794'
       */
      fapiao_number: string;
      /**
       * 发票代码
       *
       * 数电发票没有，其他发票必填。
       * @example '044001911211'
       */
      fapiao_code: string;
      /**
       * 开票时间
       *
       * 开票系统开出这张发票的时间。
       *
       * RFC 3339 时间，含时区
       * @example '2026-12-01T10:34:56+08:00'
       */
      fapiao_time: string;
      /**
       * 校验码
       *
       * 数电发票没有，其他发票必填。
       * @example '69001808340631374774'
       */
      check_code: string;
      /**
       * 密码
       *
       * 票面密码区里印的内容，不是文件的密码。
       * @example '006>299-375/326>2+7/*0-+<351059<80<4*\/5>+<11631+*3030/5*37+/-243159658+013>3409*044>4-/1+/9->*>69501*6++1997--21'
       */
      password: string;
      /**
       * 总价税合计
       *
       * 这张发票各行含税金额之和。
       *
       * 单位 分
       * @example 429900
       */
      total_amount: number;
      /**
       * 总税额
       *
       * 单位 分
       * @example 49458
       */
      tax_amount: number;
      /**
       * 总金额
       *
       * 单位 分
       * @example 380442
       */
      amount: number;
      /**
       * 购买方信息
       *
       * 即发票抬头。
       *
       * 字段：`type`、`name`、`taxpayer_id`、`address`、`telephone`、`bank_name`、`bank_account`
       */
      buyer_information: FapiaoCardInformation.BuyerInformation;
      /**
       * 销售方信息
       *
       * 字段：`name`、`taxpayer_id`、`address`、`telephone`、`bank_name`、`bank_account`
       */
      seller_information: WeChatPay.Components.FapiaoSeller;
      /**
       * 附加信息
       *
       * 字段：`payee`、`reviewer`、`drawer`
       */
      extra_information: WeChatPay.Components.FapiaoExtraInformation;
      /**
       * 发票行信息
       *
       * 字段：`tax_code`、`goods_name`、`specification`、`unit`、`quantity`、`unit_price`、`amount`、`tax_amount`、`total_amount`、`tax_rate`、`tax_prefer_mark`、`discount`
       */
      items?: FapiaoCardInformation.Items[];
      /**
       * 备注信息
       * @example '备注'
       */
      remark?: string;
    }
    namespace FapiaoCardInformation {
      /** 购买方信息 */
      interface BuyerInformation {
        /**
         * 购买方类型
         * @example 'CORPORATION'
         */
        type: string;
        /**
         * 名称
         *
         * 发票上的名称。
         * @example '深圳市南山区测试企业'
         */
        name: string;
        /**
         * 纳税人识别号
         * @example '202611201233701778'
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
      }
      interface Items {
        /**
         * 货物或应税劳务、服务编码
         *
         * 税务部门规定的编码，须与所卖的货物或服务相符。
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
         *
         * 以 10 的 -8 次方为单位：数量 1 填 `100000000`。
         * @example 100000000
         */
        quantity: number;
        /**
         * 单价
         *
         * 以百万分之一分为单位：1 元填 `100000000`。
         *
         * 单位 分
         * @example 380442000000
         */
        unit_price: number;
        /**
         * 单行金额
         *
         * 单位 分
         * @example 380442
         */
        amount: number;
        /**
         * 单行税额
         *
         * 单位 分
         * @example 49458
         */
        tax_amount: number;
        /**
         * 单行金额合计
         *
         * 这一行的金额加税额；折扣行是负数。
         *
         * 单位 分
         * @example 429900
         */
        total_amount: number;
        /**
         * 税率
         *
         * 以万分之一为单位，13% 填 `1300`。
         *
         * 单位 万分之一
         * @example 1300
         */
        tax_rate: number;
        /**
         * 税收优惠政策标识
         * @example 'NO_FAVORABLE'
         */
        tax_prefer_mark: string;
        /**
         * 是否折扣行
         *
         * 折扣行须紧跟在被折扣的那一行之后。
         */
        discount: boolean;
      }
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 插入用户卡包的公众号AppID
     * @example 'wxab8acb865bb1637e'
     */
    card_appid: string;
    /**
     * 用户在插卡公众号下的OpenID
     * @example 'plN5twRbHym_j-QcqCzstl0HmwEs'
     */
    card_openid: string;
    /**
     * 出租车电子发票卡券模板ID
     * @example 'p4gLgvlAYSEOpeXGFVJRFxgop6iY'
     */
    card_id: string;
    /**
     * 出租车电子发票在卡包中的编码
     * @example '379550244162'
     */
    card_code: string;
  }
}
