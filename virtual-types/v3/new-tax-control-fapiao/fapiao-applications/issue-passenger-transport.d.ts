// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.NewTaxControlFapiao.FapiaoApplications {
  interface IssuePassengerTransport {
    /**
     * 开具旅客运输行业电子发票
     *
     * `POST /v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4025863376
     */
    (data: IssuePassengerTransport.PostHttpMethod.JsonDataRequest, config: IssuePassengerTransport.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<IssuePassengerTransport.PostHttpMethod.WellformedResponse>>;
    /**
     * 开具旅客运输行业电子发票
     *
     * `POST /v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4025863376
     */
    post(data: IssuePassengerTransport.PostHttpMethod.JsonDataRequest, config: IssuePassengerTransport.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<IssuePassengerTransport.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.NewTaxControlFapiao.FapiaoApplications.IssuePassengerTransport.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 子商户号
     *
     * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 发票申请单号
     *
     * 标明这次开票：给微信支付的订单开票时是它的 `transaction_id`，其他情形是获取抬头填写链接时你自定的那个。
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
     * 字段：`type`、`name`、`taxpayer_id`、`address`、`telephone`、`bank_name`、`bank_account`、`phone`、`email`、`amount`、`out_trade_no`、`fapiao_bill_type` 等 13 个
     */
    buyer_information: WeChatPay.Components.FapiaoBuyer;
    /**
     * 需要开具的数电发票信息
     *
     * 应答成功只表示已受理，开出的发票从回调或查询电子发票得到。
     *
     * 字段：`fapiao_id`、`total_amount`、`items`、`export_business_policy_code`、`vat_refund_levy_code`、`billing_person_id`、`billing_person`、`fapiao_bill_type`、`transaction_information`、`remark`
     */
    fapiao_information: JsonDataRequest.FapiaoInformation;
  }
  namespace JsonDataRequest {
    /** 需要开具的数电发票信息 */
    interface FapiaoInformation {
      /**
       * 商户发票单号
       *
       * 由你生成，一张发票一个，在商户下须唯一。开具失败或已冲红后可换一个重开，一个申请最多 5 个。
       *
       * 长度 ≤ 32；字符集 `0-9 A-Z a-z _ | * -`
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
      /**
       * 发票行信息
       *
       * 一行一种商品或服务，各行含税金额之和是发票总额。
       *
       * 字段：`tax_code`、`goods_name`、`specification`、`unit`、`quantity`、`total_amount`、`tax_rate`、`discount`、`preferential_policy_code`、`passenger_information`
       */
      items: FapiaoInformation.Items[];
      /**
       * 出口业务适用政策代码
       *
       * 出口业务才填：1 退税，2 免税，3 征税。
       *
       * - `1`：退税政策
       * - `2`：免税政策
       * - `3`：征税政策
       * @example 1
       */
      export_business_policy_code?: 1 | 2 | 3;
      /**
       * 增值税即征即退代码
       *
       * 享受即征即退时填，如 1 是软件产品，2 是资源综合利用产品。
       *
       * - `1`：软件产品
       * - `2`：资源综合利用产品
       * - `3`：管道运输服务
       * - `4`：有形动产融资租赁服务
       * - `5`：有形动产融资性售后回租服务
       * - `6`：新型墙体材料
       * - `7`：风力发电产品
       * - `8`：光伏发电产品
       * - `9`：动漫软件产品
       * - `10`：飞机维修劳务
       * - `11`：黄金
       * - `12`：铂金
       * @example 1
       */
      vat_refund_levy_code?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
      /**
       * 开票人ID
       *
       * 在税务局的乐企系统登记开票人后得到。
       *
       * 长度 ≤ 64
       * @example '187776276864872'
       */
      billing_person_id: string;
      /**
       * 开票人名称
       *
       * 照乐企系统里登记的样子填：名字只留最后一个字，其余用 `*`，空一格再接身份证后 4 位。
       *
       * 长度 ≤ 64
       * @example '**伟 0020'
       */
      billing_person?: string;
      /**
       * 发票类型
       *
       * 开普通发票还是增值税专用发票。
       *
       * - `COMM_FAPIAO`：普通发票
       * - `VAT_FAPIAO`：增值税专用发票
       * @example 'COMM_FAPIAO'
       */
      fapiao_bill_type: 'COMM_FAPIAO' | 'VAT_FAPIAO';
      /**
       * 交易信息
       *
       * 这张发票对应哪几笔付款，须是真实的交易，最多 10 笔。
       *
       * 字段：`pay_channel`、`transaction_id`、`out_trade_no`、`amount`
       */
      transaction_information: WeChatPay.Components.FapiaoTransaction[];
      /**
       * 发票备注
       * @example '备注'
       */
      remark?: string;
    }
    namespace FapiaoInformation {
      interface Items {
        /**
         * 税收分类编码
         *
         * 税务部门规定的编码，旅客运输只能用 301 开头的。
         *
         * 长度 ≤ 19
         * @example '3010101020203000000'
         */
        tax_code: string;
        /**
         * 货物或应税劳务、服务名称
         *
         * 印在发票上的名称，由你定义。
         *
         * 长度 ≤ 128
         * @example '出租汽车客运服务'
         */
        goods_name: string;
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
         */
        unit?: string;
        /**
         * 数量
         *
         * 以 10 的 -8 次方为单位：数量 1 填 `100000000`。折扣行不填。
         * @default 100000000
         * @example 100000000
         */
        quantity?: number;
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
         * 是否折扣行
         *
         * 折扣行须紧跟在被折扣的那一行之后。
         */
        discount: boolean;
        /**
         * 优惠政策标识
         *
         * 这一行享受税收优惠时才填。
         *
         * - `1`：简易征收
         * - `2`：稀土产品
         * - `3`：免税
         * - `4`：不征税
         * - `5`：先征后退
         * - `6`：100%先征后退
         * - `7`：50%先征后退
         * - `8`：按3%简易征收
         * - `9`：按5%简易征收
         * - `10`：按5%简易征收减按1.5%计征
         * - `11`：即征即退30%
         * - `12`：即征即退50%
         * - `13`：即征即退70%
         * - `14`：即征即退100%
         * - `15`：超税负3%即征即退
         * - `16`：超税负8%即征即退
         * - `17`：超税负12%即征即退
         * - `18`：超税负6%即征即退
         * @example 1
         */
        preferential_policy_code?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18;
        /**
         * 出行人额外信息
         *
         * 字段：`name`、`certificate_type`、`certificate_number`、`departure_date`、`departure_place`、`destination`、`transportation_type`、`transportation_classes`
         */
        passenger_information?: Items.PassengerInformation;
      }
      namespace Items {
        /** 出行人额外信息 */
        interface PassengerInformation {
          /**
           * 出行人名称
           *
           * 出行人的姓名。
           *
           * 长度 ≤ 20
           * @example '张三'
           */
          name: string;
          /**
           * 出行人证件类型
           *
           * 证件号码须是这种证件的。
           *
           * - `IDENTITY_CARD`：居民身份证
           * - `PASSPORT`：护照
           * - `HONG_KONG_PERMIT`：香港居民来往内地通行证
           * - `MACAO_PERMIT`：澳门居民来往内地通行证
           * - `TAIWAN_PERMIT`：台湾居民来往大陆通行证
           * - `FOREIGNER_RESIDENCE_PERMIT`：外国人居留证
           * - `HONG_KONG_RESIDENT_CARD`：香港居民居住证
           * - `MACAO_RESIDENT_CARD`：澳门居民居住证
           * - `TAIWAN_RESIDENT_CARD`：台湾居民居住证
           * - `MILITARY_OFFICER_CARD`：军官证
           * - `ARMED_POLICE_OFFICER_CARD`：武警警官证
           * - `SOLDIER_CARD`：士兵证
           * - `HOMECOMING_CERT`：回乡证
           * - `TAIWAN_COMPATRIOT_CERT`：台胞证
           * @example 'IDENTITY_CARD'
           */
          certificate_type: 'IDENTITY_CARD' | 'PASSPORT' | 'HONG_KONG_PERMIT' | 'MACAO_PERMIT' | 'TAIWAN_PERMIT' | 'FOREIGNER_RESIDENCE_PERMIT' | 'HONG_KONG_RESIDENT_CARD' | 'MACAO_RESIDENT_CARD' | 'TAIWAN_RESIDENT_CARD' | 'MILITARY_OFFICER_CARD' | 'ARMED_POLICE_OFFICER_CARD' | 'SOLDIER_CARD' | 'HOMECOMING_CERT' | 'TAIWAN_COMPATRIOT_CERT';
          /**
           * 证件号码
           *
           * 出行人这种证件的号码。
           *
           * 加密 用微信支付公钥加密
           */
          certificate_number: string;
          /**
           * 出行日期
           *
           * 出行的日期。
           *
           * RFC 3339 时间，含时区
           * @example '2026-07-01T00:00:00+08:00'
           */
          departure_date: string;
          /**
           * 出发地
           *
           * 出发地的详细地址。
           *
           * 长度 ≤ 80
           * @example '北京市朝阳区'
           */
          departure_place: string;
          /**
           * 目的地
           *
           * 目的地的详细地址。
           *
           * 长度 ≤ 80
           * @example '上海市浦东新区'
           */
          destination: string;
          /**
           * 交通工具类型
           *
           * 实际乘坐的交通工具，没有列出的选「其他」。
           *
           * - `LONG_DISTANCE_BUS`：长途汽车
           * - `PUBLIC_TRANSPORTATION`：公共交通
           * - `CAR`：汽车
           * - `SHIP`：船舶
           * - `OTHER_TRANSPORTATION`：其他交通工具
           * @example 'LONG_DISTANCE_BUS'
           */
          transportation_type: 'LONG_DISTANCE_BUS' | 'PUBLIC_TRANSPORTATION' | 'CAR' | 'SHIP' | 'OTHER_TRANSPORTATION';
          /**
           * 交通工具等级
           *
           * 船舶必填，分一等舱、二等舱和三等舱；别的交通工具不填。
           *
           * - `SHIP_FIRST_CLASS_CABIN`：船舶一等舱
           * - `SHIP_SECOND_CLASS_CABIN`：船舶二等舱
           * - `SHIP_THIRD_CLASS_CABIN`：船舶三等舱
           * @example 'SHIP_FIRST_CLASS_CABIN'
           */
          transportation_classes?: 'SHIP_FIRST_CLASS_CABIN' | 'SHIP_SECOND_CLASS_CABIN' | 'SHIP_THIRD_CLASS_CABIN';
        }
      }
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 请求头 */
    headers: RequestConfig.Headers;
  }
  namespace RequestConfig {
    interface Headers extends WeChatPay.Client.Headers {
      /**
       * 微信支付公钥ID或平台证书序列号，指明加密敏感字段所用的公钥
       *
       * 填加密所用那把公钥的编号：`PUB_KEY_ID_` 开头的微信支付公钥 ID（商户平台「API 安全」可查），或平台证书的序列号。不是你自己的商户 API 证书序列号。
       * @example 'PUB_KEY_ID_0114232134912410000000000000'
       */
      'Wechatpay-Serial': string;
    }
  }
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
