// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Xdc.Apiv2sandbox.Pay {
  interface Orderquery {
    /**
     * 查询订单
     *
     * `POST /xdc/apiv2sandbox/pay/orderquery`
     * @see https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=23_1&index=2
     */
    (data: Orderquery.PostHttpMethod.XmlDataRequest, config?: Orderquery.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Orderquery.PostHttpMethod.WellformedResponse>>;
    /**
     * 查询订单
     *
     * `POST /xdc/apiv2sandbox/pay/orderquery`
     * @see https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=23_1&index=2
     */
    post(data: Orderquery.PostHttpMethod.XmlDataRequest, config?: Orderquery.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Orderquery.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Xdc.Apiv2sandbox.Pay.Orderquery.PostHttpMethod {
  interface XmlDataRequest {
    /**
     * 接口版本号
     *
     * 长度最大 32
     * @example '1.0'
     */
    version?: '1.0';
    /**
     * 公众账号ID
     *
     * 长度最大 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 子商户公众账号ID
     *
     * 长度最大 32
     * @example 'wx8888888888888888'
     */
    sub_appid?: string;
    /**
     * 商户号
     *
     * 长度最大 32
     * @example '1230000109'
     */
    mch_id: string;
    /**
     * 子商户号
     *
     * 长度最大 32
     * @example '1900000100'
     */
    sub_mch_id?: string;
    /**
     * 微信订单号
     *
     * 长度最大 32
     * @example '1009660380201506130728806387'
     */
    transaction_id: string;
    /**
     * 商户订单号
     * @example '20150806125346'
     */
    out_trade_no: string;
    /**
     * 随机字符串
     *
     * 长度最大 32；可省略，由客户端自动填写
     * @example 'C380BEC2BFD727A4B6845133519F3AD6'
     */
    nonce_str?: string;
    /**
     * 签名
     *
     * 长度最大 32；可省略，由客户端自动填写
     * @example '5K8264ILTKCH16CQ2502SI8ZNMTM67VS'
     */
    sign?: string;
    /**
     * 签名类型
     *
     * 长度最大 32
     * @example 'HMAC-SHA256'
     */
    sign_type?: 'MD5' | 'HMAC-SHA256';
  }
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {
    /** 请求头 */
    headers?: RequestConfig.Headers;
  }
  namespace RequestConfig {
    interface Headers extends WeChatPay.Client.Headers {
      'Wechatpay-Negative-Test'?: 'MICROPAY_USERPAYING' | 'MICROPAY_TIMEOUT' | 'MICROPAY_PAYERROR';
    }
  }
  interface WellformedResponse {
    /**
     * 返回状态码
     *
     * 长度最大 16
     *
     * - `SUCCESS`：申报成功
     * - `FAIL`：申报失败
     * @example 'SUCCESS'
     */
    return_code: 'SUCCESS' | 'FAIL';
    /**
     * 返回信息
     *
     * 长度最大 128
     * @example 'OK'
     */
    return_msg: string;
    /**
     * 公众账号ID
     *
     * 长度最大 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 子商户公众账号ID
     *
     * 长度最大 32
     * @example 'wx8888888888888888'
     */
    sub_appid?: string;
    /**
     * 商户号
     *
     * 长度最大 32
     * @example '1230000109'
     */
    mch_id: string;
    /**
     * 子商户号
     *
     * 长度最大 32
     * @example '1900000100'
     */
    sub_mch_id?: string;
    /**
     * 随机字符串
     *
     * 长度最大 32；可省略，由客户端自动填写
     * @example '5K8264ILTKCH16CQ2502SI8ZNMTM67VS'
     */
    nonce_str?: string;
    /**
     * 签名
     *
     * 长度最大 32；可省略，由客户端自动填写
     * @example 'C380BEC2BFD727A4B6845133519F3AD6'
     */
    sign?: string;
    /**
     * 业务结果
     *
     * 长度最大 16
     *
     * - `SUCCESS`：申报成功
     * - `FAIL`：申报失败
     * @example 'SUCCESS'
     */
    result_code: 'SUCCESS' | 'FAIL';
    /**
     * 错误代码
     *
     * 长度最大 32
     */
    err_code?: string;
    /**
     * 错误代码描述
     *
     * 长度最大 128
     */
    err_code_des?: string;
    /**
     * 设备号
     *
     * 长度最大 32
     * @example '013467007045764'
     */
    device_info?: string;
    /**
     * 用户标识
     *
     * 长度最大 128
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid: string;
    /**
     * 是否关注公众账号
     *
     * 长度最大 1
     * @example 'Y'
     */
    is_subscribe: 'Y' | 'N';
    /**
     * 用户子标识
     *
     * 长度最大 128
     * @example 'wxd930ea5d5a258f4f'
     */
    sub_openid?: string;
    /**
     * 是否关注子公众账号
     *
     * 长度最大 1
     * @example 'Y'
     */
    sub_is_subscribe?: 'Y' | 'N';
    /**
     * 交易类型
     *
     * 长度最大 16
     * @example 'JSAPI'
     */
    trade_type: string;
    /**
     * 交易状态
     *
     * 长度最大 32
     *
     * - `SUCCESS`：分账成功
     * - `REFUND`：转入退款
     * - `NOTPAY`：未支付
     * - `CLOSED`：已关闭
     * - `REVOKED`：已撤销（刷卡支付）
     * - `USERPAYING`：用户支付中
     * - `PAYERROR`：支付失败(其他原因
     * @example 'SUCCESS'
     */
    trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT';
    /**
     * 付款银行
     *
     * 长度最大 16
     * @example 'CMC'
     */
    bank_type: string;
    /**
     * 标价金额
     * @example 100
     */
    total_fee: `${number}`;
    /**
     * 应结订单金额
     * @example 100
     */
    settlement_total_fee?: `${number}`;
    /**
     * 标价币种
     *
     * 长度最大 8
     * @example 'CNY'
     */
    fee_type?: string;
    /**
     * 现金支付金额
     * @example 100
     */
    cash_fee: `${number}`;
    /**
     * 现金支付币种
     *
     * 长度最大 16
     * @example 'CNY'
     */
    cash_fee_type?: string;
    /**
     * 代金券金额
     * @example 100
     */
    coupon_fee?: `${number}`;
    /**
     * 代金券使用数量
     * @example 1
     */
    coupon_count?: `${number}`;
    /**
     * 微信支付订单号
     *
     * 长度最大 32
     * @example '1009660380201506130728806387'
     */
    transaction_id: string;
    /**
     * 商户订单号
     *
     * 长度最大 32
     * @example '20150806125346'
     */
    out_trade_no: string;
    /**
     * 附加数据
     *
     * 长度最大 128
     * @example '深圳分店'
     */
    attach?: string;
    /**
     * 支付完成时间
     *
     * 长度最大 14
     * @example '20141030133525'
     */
    time_end: string;
    /**
     * 交易状态描述
     *
     * 长度最大 256
     * @example '支付失败，请重新下单支付'
     */
    trade_state_desc: string;
    /**
     * 营销详情`JSON`格式字符串
     *
     * 长度最大 6000；JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V2.Xdc.Apiv2sandbox.Pay.Orderquery.PostHttpMethod.WellformedResponse.PromotionDetail}
     * @example '{"promotion_detail":[{"promotion_id":"109519","name":"单品惠-6","scope":"SINGLE","type":"DISCOUNT","amount":5,"activity_id":"931386","wxpay_contribute":0,"merchant_contribute":0,"other_contribute":5,"goods_detail":[{"goods_id":"a_goods1","goods_remark":"商品备注","quantity":7,"price":1,"discount_amount":4},{"goods_id":"a_goods2","goods_remark":"商品备注","quantity":1,"price":2,"discount_amount":1}]}]}'
     */
    promotion_detail?: string;
    /**
     * 押金消费金额
     * @example 888
     */
    consume_fee?: `${number}`;
    /**
     * 代金券类型
     * @example 'CASH'
     */
    [field: `coupon_type_${number}`]: string;
    /**
     * 代金券ID
     *
     * 长度最大 20
     * @example '10000'
     */
    [field: `coupon_id_${number}`]: string;
    /**
     * 单个代金券支付金额
     * @example 100
     */
    [field: `coupon_fee_${number}`]: `${number}`;
  }
  namespace WellformedResponse {
    /**
     * 营销详情`JSON`表达式
     * JSON 字符串的内容
     */
    interface PromotionDetail {
      /** 券ID */
      promotion_id: string;
      /** 优惠名称 */
      name?: string;
      /**
       * 优惠范围
       *
       * - `GLOBAL`：全场代金券
       * - `SINGLE`：单品优惠
       */
      scope?: 'GLOBAL' | 'SINGLE';
      /**
       * 优惠类型
       *
       * - `COUPON`：代金券
       * - `DISCOUNT`：优惠券
       */
      type?: 'COUPON' | 'DISCOUNT';
      /** 优惠券面额 */
      amount: string;
      /** 活动ID */
      activity_id: string;
      /** 微信出资 */
      wxpay_contribute?: string;
      /** 商户出资 */
      merchant_contribute?: string;
      /** 其他出资 */
      other_contribute?: string;
      /** 单品列表 */
      goods_detail: PromotionDetail.GoodsDetail[];
    }
    namespace PromotionDetail {
      interface GoodsDetail {
        /**
         * 商品编码
         * @example '商品编码'
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
         * @example 528800
         */
        price: number;
      }
    }
  }
}
