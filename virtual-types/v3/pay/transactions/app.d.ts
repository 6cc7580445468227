// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Pay.Transactions {
  interface App {
    /**
     * APP下单
     *
     * `POST /v3/pay/transactions/app`（直连商户、特约商户（直连模式））
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transactions/chapter3_1.shtml
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012525136
     */
    (data: App.PostHttpMethod.JsonDataRequest, config?: App.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<App.PostHttpMethod.WellformedResponse>>;
    /**
     * APP下单
     *
     * `POST /v3/pay/transactions/app`（直连商户、特约商户（直连模式））
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transactions/chapter3_1.shtml
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012525136
     */
    post(data: App.PostHttpMethod.JsonDataRequest, config?: App.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<App.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Pay.Transactions.App.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 公众号ID
     *
     * 长度最大 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 直连商户号
     *
     * 长度最大 32
     * @example '1230000109'
     */
    mchid: string;
    /**
     * 商品描述
     *
     * 长度最大 127
     * @example 'Image形象店-深圳腾大-QQ公仔'
     */
    description: string;
    /**
     * 附加数据
     *
     * 长度最大 128
     * @example '自定义数据'
     */
    attach?: string;
    /**
     * 商户订单号
     *
     * 长度最大 32
     * @example '1217752501201407033233368018'
     */
    out_trade_no: string;
    /**
     * 订单金额
     *
     * 字段：`total`、`currency`
     */
    amount: JsonDataRequest.Amount;
    /**
     * 交易结束时间
     *
     * RFC 3339 日期时间；长度最大 64
     * @example '2018-06-08T10:34:56+08:00'
     */
    time_expire?: string;
    /**
     * 通知地址
     *
     * URL；长度最大 255
     * @example 'https://www.weixin.qq.com/wxpay/pay.php'
     */
    notify_url: string;
    /**
     * 订单优惠标记
     *
     * 长度最大 32
     * @example 'WXG'
     */
    goods_tag?: string;
    /** 指定支付方式 */
    limit_pay?: ('no_balance' | 'no_credit' | 'no_debit' | 'balance_only')[];
    /** 电子发票入口开放标识 */
    support_fapiao?: boolean;
    /**
     * 优惠功能
     *
     * 字段：`cost_price`、`invoice_id`、`goods_detail`
     */
    detail?: JsonDataRequest.Detail;
    /**
     * 场景信息
     *
     * 字段：`payer_client_ip`、`device_id`、`store_info`
     */
    scene_info?: JsonDataRequest.SceneInfo;
    /**
     * 支付者
     *
     * 字段：`identity`
     */
    payer?: JsonDataRequest.Payer;
    /**
     * 结算信息
     *
     * 字段：`profit_sharing`
     */
    settle_info?: JsonDataRequest.SettleInfo;
    /**
     * 贴息信息(微信分付)
     *
     * 字段：`subsidy_detail`
     */
    subsidy_info?: JsonDataRequest.SubsidyInfo;
  }
  namespace JsonDataRequest {
    /** 订单金额 */
    interface Amount {
      /**
       * 总金额
       *
       * 单位：分
       * @example 100
       */
      total: number;
      /**
       * 货币类型
       * @example 'CNY'
       */
      currency?: string;
    }
    /** 优惠功能 */
    interface Detail {
      /**
       * 订单原价
       *
       * 单位：分
       * @example 608800
       */
      cost_price?: number;
      /**
       * 商品小票ID
       * @example '微信123'
       */
      invoice_id?: string;
      /**
       * 单品列表
       *
       * 字段：`merchant_goods_id`、`wechatpay_goods_id`、`goods_name`、`quantity`、`unit_price`
       */
      goods_detail?: Detail.GoodsDetail[];
    }
    namespace Detail {
      interface GoodsDetail {
        /**
         * 商户侧商品编码
         * @example '商品编码'
         */
        merchant_goods_id: string;
        /**
         * 微信侧商品编码
         * @example '1001'
         */
        wechatpay_goods_id?: string;
        /**
         * 商品名称
         * @example 'iPhoneX 256G'
         */
        goods_name?: string;
        /**
         * 商品数量
         * @example 1
         */
        quantity: number;
        /**
         * 商品单价
         *
         * 单位：分
         * @example 828800
         */
        unit_price: number;
      }
    }
    /** 场景信息 */
    interface SceneInfo {
      /**
       * 用户终端IP
       * @example '14.23.150.211'
       */
      payer_client_ip: string;
      /**
       * 商户端设备号
       * @example '013467007045764'
       */
      device_id?: string;
      /**
       * 商户门店信息
       *
       * 字段：`id`、`name`、`area_code`、`address`
       */
      store_info?: SceneInfo.StoreInfo;
    }
    namespace SceneInfo {
      /** 商户门店信息 */
      interface StoreInfo {
        /**
         * 门店编号
         * @example '0001'
         */
        id: string;
        /**
         * 门店名称
         * @example '腾讯大厦分店'
         */
        name?: string;
        /**
         * 地区编码
         * @example '440305'
         */
        area_code?: string;
        /**
         * 详细地址
         * @example '广东省深圳市南山区科技中一道10000号'
         */
        address?: string;
      }
    }
    /** 支付者 */
    interface Payer {
      /**
       * 实名支付(需单独申请权限)
       *
       * 字段：`type`、`number`、`name`
       */
      identity?: Payer.Identity;
    }
    namespace Payer {
      /** 实名支付(需单独申请权限) */
      interface Identity {
        /**
         * 证件类型
         *
         * - `IDCARD`：身份证
         * - `HONGKONG_MACAO`：港澳回乡证
         * - `HONGKONG_MACAO_RESIDENT`：港澳居住证
         * - `TAIWAN_RESIDENT`：台湾居住证
         * - `FOREIGN_RESIDENT`：外国人永居证
         * - `OVERSEA_PASSPORT`：护照
         */
        type: 'IDCARD' | 'HONGKONG_MACAO' | 'HONGKONG_MACAO_RESIDENT' | 'TAIWAN_RESIDENT' | 'FOREIGN_RESIDENT' | 'OVERSEA_PASSPORT' | 'PHONE_NUMBER';
        /**
         * 加密后的证件号
         *
         * 需用微信支付公钥加密（RSAES-OAEP）
         */
        number: string;
        /**
         * 加密后的姓名
         *
         * 需用微信支付公钥加密（RSAES-OAEP）
         */
        name: string;
      }
    }
    /** 结算信息 */
    interface SettleInfo {
      /**
       * 是否指定分账
       * @example false
       */
      profit_sharing?: boolean;
    }
    /** 贴息信息(微信分付) */
    interface SubsidyInfo {
      /**
       * 贴息详情列表
       *
       * 字段：`subsidy_period_type`、`subsidy_plan`
       */
      subsidy_detail?: SubsidyInfo.SubsidyDetail[];
    }
    namespace SubsidyInfo {
      interface SubsidyDetail {
        /**
         * 贴息方案类型
         *
         * - `DAILY`：随时还
         * - `PERIOD`：分期还
         * @example 'PERIOD'
         */
        subsidy_period_type: 'DAILY' | 'PERIOD';
        /**
         * 贴息方案列表
         *
         * 字段：`subsidy_installment_num`、`subsidy_percent`
         */
        subsidy_plan: SubsidyDetail.SubsidyPlan[];
      }
      namespace SubsidyDetail {
        interface SubsidyPlan {
          /**
           * 贴息期数
           *
           * - `3`：洗衣机
           * - `6`：热水器
           * - `12`：净水器
           * @example 3
           */
          subsidy_installment_num: 3 | 6 | 12;
          /**
           * 贴息比例
           * @example 100
           */
          subsidy_percent: 0 | 100;
        }
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
       * @example 'PUB_KEY_ID_0114232134912410000000000000'
       */
      'Wechatpay-Serial'?: string;
    }
  }
  interface WellformedResponse {
    /**
     * 预支付交易会话标识
     *
     * 长度最大 64
     * @example 'wx201410272009395522657a690389285100'
     */
    prepay_id: string;
  }
}
