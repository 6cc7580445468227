// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Sandboxnew.Pay {
  interface Micropay {
    /**
     * 提交付款码支付
     *
     * `POST /sandboxnew/pay/micropay`
     * @see https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_10&index=1
     * @deprecated
     */
    (data: Micropay.PostHttpMethod.XmlDataRequest, config?: Micropay.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Micropay.PostHttpMethod.WellformedResponse>>;
    /**
     * 提交付款码支付
     *
     * `POST /sandboxnew/pay/micropay`
     * @see https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_10&index=1
     * @deprecated
     */
    post(data: Micropay.PostHttpMethod.XmlDataRequest, config?: Micropay.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Micropay.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Sandboxnew.Pay.Micropay.PostHttpMethod {
  interface XmlDataRequest {
    /**
     * 接口版本号
     *
     * 长度 ≤ 32
     * @example '1.0'
     */
    version?: string;
    /**
     * 是否指定服务商分账
     *
     * 长度 ≤ 1
     *
     * - `N`：否
     * - `Y`：是
     * @example 'N'
     */
    profit_sharing?: 'N' | 'Y';
    /**
     * 是否押金支付
     *
     * 长度 ≤ 1
     *
     * - `Y`：是
     * - `N`：否
     * @example 'Y'
     */
    deposit?: 'Y' | 'N';
    /**
     * 公众账号ID
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    appid: string;
    /**
     * 子商户公众账号ID
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    sub_appid?: string;
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    mch_id: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000100'
     */
    sub_mch_id?: string;
    /**
     * 设备号
     *
     * 长度 ≤ 32
     * @example '013467007045764'
     */
    device_info?: string;
    /**
     * 随机字符串
     *
     * 长度 ≤ 32；可省略，由客户端自动填写
     * @example '5K8264ILTKCH16CQ2502SI8ZNMTM67VS'
     */
    nonce_str?: string;
    /**
     * 签名
     *
     * 长度 ≤ 64；可省略，由客户端自动填写
     * @example 'C380BEC2BFD727A4B6845133519F3AD6'
     */
    sign?: string;
    /**
     * 签名类型
     *
     * 长度 ≤ 32
     * @example 'HMAC-SHA256'
     */
    sign_type?: 'MD5' | 'HMAC-SHA256';
    /**
     * 商品描述
     *
     * 长度 ≤ 128
     * @example 'image形象店-深圳腾大- QQ公仔'
     */
    body: string;
    /**
     * 商品详情（单品优惠活动必传）
     *
     * 长度 ≤ 6000；JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V2.Sandboxnew.Pay.Micropay.PostHttpMethod.XmlDataRequest.Detail}
     * @example '{"cost_price":1,"receipt_id":"wx123","goods_detail":[{"goods_id":"商品编码","wxpay_goods_id":"1001","goods_name":"iPhone6s 16G","quantity":1,"price":1},{"goods_id":"商品编码","wxpay_goods_id":"1002","goods_n…
     */
    detail?: string;
    /**
     * 附加数据
     *
     * 长度 ≤ 127
     * @example '说明'
     */
    attach?: string;
    /**
     * 商户订单号
     *
     * 长度 ≤ 32
     * @example '1217752501201407033233368018'
     */
    out_trade_no: string;
    /**
     * 订单金额
     *
     * 单位 分；32 位整数
     * @example 888
     */
    total_fee: number;
    /**
     * 货币类型
     *
     * 长度 ≤ 16
     * @example 'CNY'
     */
    fee_type?: string;
    /**
     * 终端IP
     *
     * 长度 ≤ 64
     * @example '8.8.8.8'
     */
    spbill_create_ip: string;
    /**
     * 订单优惠标记
     *
     * 长度 ≤ 32
     * @example '1234'
     */
    goods_tag?: string;
    /**
     * 指定支付方式
     *
     * 长度 ≤ 32
     * @example 'no_credit'
     */
    limit_pay?: string;
    /**
     * 交易起始时间
     *
     * 长度 ≤ 14
     * @example '20091225091010'
     */
    time_start?: string;
    /**
     * 交易结束时间
     *
     * 长度 ≤ 14
     * @example '20091227091010'
     */
    time_expire?: string;
    /**
     * 电子发票入口开放标识
     *
     * 长度 ≤ 8
     * @example 'Y'
     */
    receipt?: string;
    /**
     * 授权码
     *
     * 长度 ≤ 128
     * @example '120061098828009406'
     */
    auth_code: string;
    /**
     * 场景信息
     *
     * 长度 ≤ 256；JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V2.Sandboxnew.Pay.Micropay.PostHttpMethod.XmlDataRequest.SceneInfo}
     * @example '{"store_info" : {"id": "SZTX001","name": "腾大餐厅","area_code": "440305","address": "科技园中一路腾讯大厦" }}'
     */
    scene_info?: string;
  }
  namespace XmlDataRequest {
    /** JSON 字符串的内容 */
    interface Detail {
      /**
       * 订单原价
       *
       * 单位 分
       * @example 1
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
       * 字段：`goods_id`、`wxpay_goods_id`、`goods_name`、`quantity`、`price`、`goods_category`、`body`、`category`、`mcc`
       */
      goods_detail: Detail.GoodsDetail[];
    }
    namespace Detail {
      interface GoodsDetail {
        /**
         * 商品编码
         * @example 'GOODS_10001'
         */
        goods_id?: string;
        /**
         * 微信支付商品编码
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
        quantity?: number;
        /**
         * 商品单价
         *
         * 单位 分
         * @example 528800
         */
        price?: number;
        /**
         * 商品种类
         * @example '123789'
         */
        goods_category?: string;
        /**
         * 商品描述
         * @example '苹果手机'
         */
        body?: string;
        /**
         * 商品种类
         * @example 'FOOD_BEVERAGE'
         */
        category?: string;
        /**
         * 商品MCC码
         * @example 5942
         */
        mcc?: number;
      }
    }
    /** JSON 字符串的内容 */
    interface SceneInfo {
      /**
       * 实际门店信息
       *
       * 字段：`id`、`name`、`area_code`、`address`
       */
      store_info: WeChatPay.Components.StoreInfo;
    }
  }
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {}
  interface WellformedResponse extends WeChatPay.Components.ApiV2SignedResult {
    /**
     * 公众账号ID
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    appid: string;
    /**
     * 子商户公众账号ID
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    sub_appid?: string;
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    mch_id: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000100'
     */
    sub_mch_id?: string;
    /**
     * 设备号
     *
     * 长度 ≤ 32
     * @example '013467007045764'
     */
    device_info?: string;
    /**
     * 用户标识
     *
     * 长度 ≤ 128
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid: string;
    /**
     * 是否关注公众账号
     *
     * 长度 ≤ 1
     *
     * - `Y`：是
     * - `N`：否
     * @example 'Y'
     */
    is_subscribe: 'Y' | 'N';
    /**
     * 交易类型
     *
     * 长度 ≤ 16
     * @example 'MICROPAY'
     */
    trade_type: string;
    /**
     * 付款银行
     *
     * 长度 ≤ 32
     * @example 'CMC'
     */
    bank_type: string;
    /**
     * 货币类型
     *
     * 长度 ≤ 16
     * @example 'CNY'
     */
    fee_type?: string;
    /**
     * 订单金额
     *
     * 单位 分；32 位整数
     * @example 888
     */
    total_fee: `${number}`;
    /**
     * 应结订单金额
     *
     * 单位 分；32 位整数
     * @example 100
     */
    settlement_total_fee?: `${number}`;
    /**
     * 代金券金额
     *
     * 单位 分；32 位整数
     * @example 100
     */
    coupon_fee?: `${number}`;
    /**
     * 现金支付货币类型
     *
     * 长度 ≤ 16
     * @example 'CNY'
     */
    cash_fee_type?: string;
    /**
     * 现金支付金额
     *
     * 单位 分；32 位整数
     * @example 100
     */
    cash_fee: `${number}`;
    /**
     * 微信支付订单号
     *
     * 长度 ≤ 32
     * @example '1217752501201407033233368018'
     */
    transaction_id: string;
    /**
     * 商户订单号
     *
     * 长度 ≤ 32
     * @example '1217752501201407033233368018'
     */
    out_trade_no: string;
    /**
     * 商家数据包
     *
     * 长度 ≤ 128
     * @example '123456'
     */
    attach?: string;
    /**
     * 支付完成时间
     *
     * 长度 ≤ 14
     * @example '20141030133525'
     */
    time_end: string;
    /**
     * 营销详情
     *
     * 长度 ≤ 6000；JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V2.Sandboxnew.Pay.Micropay.PostHttpMethod.WellformedResponse.PromotionDetail}
     */
    promotion_detail?: string;
  }
  namespace WellformedResponse {
    /** JSON 字符串的内容 */
    interface PromotionDetail {
      /**
       * 营销详情列表
       *
       * 字段：`promotion_id`、`name`、`scope`、`type`、`amount`、`activity_id`、`wxpay_contribute`、`merchant_contribute`、`other_contribute`、`goods_detail`
       */
      promotion_detail: WeChatPay.Components.ApiV2PromotionDetail[];
    }
  }
}
