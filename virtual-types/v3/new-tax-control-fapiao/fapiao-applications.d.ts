// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.NewTaxControlFapiao {
  interface FapiaoApplications {
    /**
     * 开具电子发票
     *
     * `POST /v3/new-tax-control-fapiao/fapiao-applications`（直连商户、服务商、渠道商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter4_8_8.shtml
     */
    (data: FapiaoApplications.PostHttpMethod.JsonDataRequest, config?: FapiaoApplications.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<FapiaoApplications.PostHttpMethod.WellformedResponse>>;
    /**
     * 开具电子发票
     *
     * `POST /v3/new-tax-control-fapiao/fapiao-applications`（直连商户、服务商、渠道商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter4_8_8.shtml
     */
    post(data: FapiaoApplications.PostHttpMethod.JsonDataRequest, config?: FapiaoApplications.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<FapiaoApplications.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.NewTaxControlFapiao.FapiaoApplications.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 子商户号
     *
     * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid?: string;
    /**
     * 开票场景
     * @example 'WITH_WECHATPAY'
     */
    scene: string;
    /**
     * 发票申请单号
     *
     * 长度 ≤ 32
     * @example '4200000444202611207461284488'
     */
    fapiao_apply_id: string;
    /**
     * 购买方信息
     *
     * 即发票抬头。用户用微信的抬头时，从用户填写的抬头取得；也可以自己收集。
     *
     * 字段：`type`、`name`、`taxpayer_id`、`address`、`telephone`、`bank_name`、`bank_account`、`phone`、`email`
     */
    buyer_information: JsonDataRequest.BuyerInformation;
    /**
     * 需要开具的发票信息
     *
     * 字段：`fapiao_id`、`total_amount`、`need_list`、`remark`、`items`
     */
    fapiao_information: JsonDataRequest.FapiaoInformation[];
  }
  namespace JsonDataRequest {
    /** 购买方信息 */
    interface BuyerInformation {
      /**
       * 购买方类型
       *
       * 个人还是单位，单位须填纳税人识别号。
       * @example 'ORGANIZATION'
       */
      type: string;
      /**
       * 名称
       *
       * 发票抬头。
       *
       * 长度 ≤ 256
       * @example '深圳市南山区测试企业'
       */
      name: string;
      /**
       * 纳税人识别号
       *
       * 长度 ≤ 32
       * @example '202611201233701778'
       */
      taxpayer_id?: string;
      /**
       * 地址
       *
       * 购买方自己的地址。
       *
       * 长度 ≤ 128
       * @example '深圳市南山区深南大道10000号'
       */
      address?: string;
      /**
       * 电话
       *
       * 长度 ≤ 32
       * @example '075512345678'
       */
      telephone?: string;
      /**
       * 开户银行
       *
       * 长度 ≤ 128
       * @example '测试银行'
       */
      bank_name?: string;
      /**
       * 银行账号
       *
       * 长度 ≤ 32
       * @example '62001234567890'
       */
      bank_account?: string;
      /**
       * 手机号
       *
       * 用户的手机号，加密后传。
       *
       * 加密 用微信支付公钥加密
       */
      phone?: string;
      /**
       * 邮箱地址
       *
       * 用户收发票的邮箱，加密后传。
       *
       * 加密 用微信支付公钥加密
       */
      email?: string;
    }
    interface FapiaoInformation {
      /**
       * 商户发票单号
       *
       * 由你生成，一张发票一个。
       *
       * 长度 ≤ 32
       * @example '20261120123456'
       */
      fapiao_id: string;
      /**
       * 总价税合计
       *
       * 这张发票各行含税金额之和。
       *
       * 单位 分
       * @example 429900
       */
      total_amount: number;
      /** 是否以清单形式开具发票 */
      need_list: boolean;
      /**
       * 发票备注
       *
       * 长度 ≤ 200
       * @example '备注'
       */
      remark?: string;
      /**
       * 发票行信息
       *
       * 字段：`tax_code`、`goods_category`、`goods_name`、`goods_id`、`specification`、`unit`、`quantity`、`total_amount`、`tax_rate`、`tax_prefer_mark`、`discount`
       */
      items: FapiaoInformation.Items[];
    }
    namespace FapiaoInformation {
      interface Items {
        /**
         * 税收分类编码
         *
         * 税务部门规定的编码，须与所卖的货物或服务相符。
         *
         * 长度 ≤ 32
         * @example '3010101020203000000'
         */
        tax_code: string;
        /**
         * 货物或服务分类名称
         *
         * 长度 ≤ 128
         * @example '运输服务'
         */
        goods_category?: string;
        /**
         * 货物或应税劳务、服务名称
         *
         * 长度 ≤ 128
         * @example '出租汽车客运服务'
         */
        goods_name?: string;
        /**
         * 企业侧维护的货物或应税劳务、服务编码
         * @example 1
         */
        goods_id?: number;
        /**
         * 规格型号
         *
         * 印在发票的规格型号一栏。
         *
         * 长度 ≤ 20
         * @example 'A4'
         */
        specification?: string;
        /**
         * 单位
         *
         * 印在发票的单位一栏。
         *
         * 长度 ≤ 20
         * @example '次'
         */
        unit?: string;
        /**
         * 数量
         *
         * 以 10 的 -8 次方为单位：数量 1 填 `100000000`。折扣行不填。
         * @example 100000000
         */
        quantity: number;
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
        tax_rate?: number;
        /**
         * 税收优惠政策标识
         * @example 'NO_FAVORABLE'
         */
        tax_prefer_mark?: string;
        /**
         * 是否折扣行
         *
         * 折扣行须紧跟在被折扣的那一行之后。
         */
        discount: boolean;
      }
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
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
