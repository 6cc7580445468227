// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Deposit {
  interface Unifiedorder {
    /**
     * 支付押金（JSAPI/APP支付）
     *
     * `POST /deposit/unifiedorder`
     * @see https://pay.weixin.qq.com/wiki/doc/api/deposit_sl.php?chapter=27_7&index=1
     * @see https://pay.weixin.qq.com/wiki/doc/api/deposit_sl.php?chapter=27_8&index=3
     */
    (data: Unifiedorder.PostHttpMethod.XmlDataRequest, config?: Unifiedorder.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Unifiedorder.PostHttpMethod.WellformedResponse>>;
    /**
     * 支付押金（JSAPI/APP支付）
     *
     * `POST /deposit/unifiedorder`
     * @see https://pay.weixin.qq.com/wiki/doc/api/deposit_sl.php?chapter=27_7&index=1
     * @see https://pay.weixin.qq.com/wiki/doc/api/deposit_sl.php?chapter=27_8&index=3
     */
    post(data: Unifiedorder.PostHttpMethod.XmlDataRequest, config?: Unifiedorder.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Unifiedorder.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Deposit.Unifiedorder.PostHttpMethod {
  interface XmlDataRequest {
    /**
     * 服务商应用ID
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    appid: string;
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    mch_id: string;
    /**
     * 子商户应用ID
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    sub_appid?: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mch_id: string;
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
    sign_type: 'MD5' | 'HMAC-SHA256';
    /**
     * 商品描述
     *
     * 长度 ≤ 127
     * @example '腾讯充值中心-QQ会员充值'
     */
    body: string;
    /**
     * 商品详情（单品优惠活动必传）
     *
     * 长度 ≤ 6000；JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V2.Deposit.Unifiedorder.PostHttpMethod.XmlDataRequest.Detail}
     * @example '{"goods_detail":[]}'
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
     * 货币类型
     *
     * 长度 ≤ 16
     * @example 'CNY'
     */
    fee_type: string;
    /**
     * 总金额
     *
     * 单位 分；32 位整数
     * @example 888
     */
    total_fee: number;
    /**
     * 终端IP
     *
     * 长度 ≤ 64
     * @example '123.12.12.123'
     */
    spbill_create_ip: string;
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
     * 通知地址
     *
     * 长度 ≤ 256；URL
     * @example 'http://www.weixin.qq.com/wxpay/pay.php'
     */
    notify_url: string;
    /**
     * 交易类型
     *
     * 长度 ≤ 16
     *
     * - `JSAPI`：JSAPI支付
     * - `APP`：APP支付
     * @example 'JSAPI'
     */
    trade_type: 'JSAPI' | 'APP';
    /**
     * 商品ID
     *
     * 长度 ≤ 32
     * @example '12235413214070356458058'
     */
    product_id?: string;
    /**
     * 指定支付方式
     *
     * 长度 ≤ 32
     * @example 'no_credit'
     */
    limit_pay?: string;
    /**
     * 用户标识
     *
     * 长度 ≤ 128
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid?: string;
    /**
     * 用户子标识
     *
     * 长度 ≤ 128
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    sub_openid?: string;
    /**
     * 电子发票入口开放标识
     *
     * 长度 ≤ 8
     *
     * - `Y`：是
     * - `N`：否
     * @example 'Y'
     */
    receipt?: 'Y' | 'N';
    /**
     * 场景信息
     *
     * 长度 ≤ 256；JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V2.Deposit.Unifiedorder.PostHttpMethod.XmlDataRequest.SceneInfo}
     * @example '{"store_info":{"id":"SZTX001","name":"腾大餐厅","area_code":"440305","address":"科技园中一路腾讯大厦"}}'
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
       * 字段：`goods_id`、`wxpay_goods_id`、`goods_name`、`quantity`、`price`
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
        quantity: number;
        /**
         * 商品单价
         *
         * 单位 分
         * @example 528800
         */
        price: number;
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
     * 服务商应用ID
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    appid: string;
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    mch_id: string;
    /**
     * 子商户应用ID
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    sub_appid?: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mch_id: string;
    /**
     * 设备号
     *
     * 长度 ≤ 32
     * @example '013467007045764'
     */
    device_info?: string;
    /**
     * 交易类型
     *
     * 长度 ≤ 16
     *
     * - `JSAPI`：JSAPI支付
     * - `APP`：APP支付
     * @example 'JSAPI'
     */
    trade_type: 'JSAPI' | 'APP';
    /**
     * 预支付交易会话标识
     *
     * 长度 ≤ 64
     * @example 'wx201410272009395522657a690389285100'
     */
    prepay_id: string;
    /**
     * 二维码链接
     *
     * 长度 ≤ 64
     * @example 'weixin://wxpay/bizpayurl/up?pr=NwY5Mz9&groupid=00'
     */
    code_url?: string;
  }
}
