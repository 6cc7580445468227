// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Global.Transactions {
  interface Native {
    /**
     * Native支付下单
     *
     * `POST /v3/global/transactions/native`（直连模式、机构模式）
     * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_2_1.shtml
     */
    (data: Native.PostHttpMethod.JsonDataRequest, config?: Native.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Native.PostHttpMethod.WellformedResponse>>;
    /**
     * Native支付下单
     *
     * `POST /v3/global/transactions/native`（直连模式、机构模式）
     * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_2_1.shtml
     */
    post(data: Native.PostHttpMethod.JsonDataRequest, config?: Native.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Native.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.Transactions.Native.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 商户号
     * @example '1900000109'
     */
    mchid: string;
    /**
     * APPID
     * @example 'wx8888888888888888'
     */
    appid: string;
    /**
     * 子商户号
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 机构商户号
     * @example '1900000100'
     */
    sp_mchid: string;
    /**
     * 机构APPID
     * @example 'wx8888888888888888'
     */
    sp_appid: string;
    /** 子商户APPID */
    sub_appid?: string;
    /**
     * 商品描述
     * @example 'image形象店-深圳腾大- QQ公仔'
     */
    description: string;
    /**
     * 商户数据
     * @example '自定义数据'
     */
    attach?: string;
    /**
     * 通知地址
     *
     * URL
     * @example 'https://www.weixin.qq.com/wxpay/pay.php'
     */
    notify_url: string;
    /**
     * 商户订单号
     * @example '1217752501201407033233368018'
     */
    out_trade_no: string;
    /**
     * 商品标记
     * @example 'WXG'
     */
    goods_tag?: string;
    /**
     * 交易类型
     * @example 'NATIVE'
     */
    trade_type: string;
    /**
     * 指定支付方式
     * @example 'no_credit'
     */
    limit_pay?: string;
    /**
     * 交易起始时间
     *
     * RFC 3339 日期时间
     * @example '2018-06-08T10:34:56+08:00'
     */
    time_start?: string;
    /**
     * 交易结束时间
     *
     * RFC 3339 日期时间
     * @example '2018-06-08T10:34:56+08:00'
     */
    time_expire?: string;
    /**
     * MCC码
     * @example '1011'
     */
    merchant_category_code: string;
    /**
     * 支付者
     *
     * 字段：`openid`、`sp_openid`、`sub_openid`
     */
    payer?: JsonDataRequest.Payer;
    /**
     * 订单金额
     *
     * 字段：`total`、`currency`
     */
    amount: JsonDataRequest.Amount;
    /**
     * 场景信息
     *
     * 字段：`device_id`、`device_ip`、`payer_client_ip`、`operator_id`、`store_info`
     */
    scene_info?: JsonDataRequest.SceneInfo;
    /**
     * 优惠功能
     *
     * 字段：`cost_price`、`receipt_id`、`goods_detail`
     */
    detail?: JsonDataRequest.Detail[];
  }
  namespace JsonDataRequest {
    /** 支付者 */
    interface Payer {
      /**
       * 用户标识
       * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
       */
      openid?: string;
      /**
       * 用户标识（机构）
       * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
       */
      sp_openid?: string;
      /**
       * 用户标识（特约商户）
       * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
       */
      sub_openid?: string;
    }
    /** 订单金额 */
    interface Amount {
      /**
       * 总金额
       * @example 888
       */
      total: number;
      /**
       * 货币类型
       * @example 'HKD'
       */
      currency?: string;
    }
    /** 场景信息 */
    interface SceneInfo {
      /**
       * 商户端设备号
       * @example '013467007045764'
       */
      device_id?: string;
      /**
       * 商户端设备IP
       * @example '128.0.0.1'
       */
      device_ip?: string;
      /**
       * 用户终端IP
       * @example '128.0.0.1'
       */
      payer_client_ip?: string;
      /**
       * 操作员ID
       * @example '123145'
       */
      operator_id?: string;
      /**
       * 商户门店信息
       *
       * 字段：`id`、`name`、`address`
       */
      store_info?: SceneInfo.StoreInfo;
    }
    namespace SceneInfo {
      /** 商户门店信息 */
      interface StoreInfo {
        /**
         * 编号
         * @example '0001'
         */
        id?: string;
        /**
         * 名称
         * @example '腾讯大厦分店'
         */
        name: string;
        /**
         * 详细地址
         * @example '广东省深圳市南山区科技中一道10000号'
         */
        address: string;
      }
    }
    interface Detail {
      /**
       * 订单原价
       * @example 608800
       */
      cost_price?: number;
      /**
       * 商品小票ID
       * @example 'wx123'
       */
      receipt_id?: string;
      /**
       * 单品列表
       *
       * 字段：`goods_id`、`wxpay_goods_id`、`goods_name`、`quantity`、`price`
       */
      goods_detail?: Detail.GoodsDetail[];
    }
    namespace Detail {
      interface GoodsDetail {
        /**
         * 商品编码
         * @example '12345'
         */
        goods_id: string;
        /**
         * 微信侧商品编码
         * @example '1001'
         */
        wxpay_goods_id?: string;
        /**
         * 商品名称
         * @example 'iPhone6s 16G'
         */
        goods_name?: string;
        /**
         * 商品数量
         * @example 1
         */
        quantity: number;
        /**
         * 商品单价
         * @example 528800
         */
        price: number;
      }
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 二维码链接
     * @example 'weixin://wxpay/s/An4baqw'
     */
    code_url: string;
  }
}
