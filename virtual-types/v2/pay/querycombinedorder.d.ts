// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Pay {
  interface Querycombinedorder {
    /**
     * 合单查单
     *
     * `POST /pay/querycombinedorder`
     * @see https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_3&index=4
     */
    (data: Querycombinedorder.PostHttpMethod.XmlDataRequest, config?: Querycombinedorder.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Querycombinedorder.PostHttpMethod.WellformedResponse>>;
    /**
     * 合单查单
     *
     * `POST /pay/querycombinedorder`
     * @see https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_3&index=4
     */
    post(data: Querycombinedorder.PostHttpMethod.XmlDataRequest, config?: Querycombinedorder.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Querycombinedorder.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Pay.Querycombinedorder.PostHttpMethod {
  interface XmlDataRequest {
    /**
     * 合单AppID
     *
     * 合单发起方的 AppID，须同时与发起方和每个子单的商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    combine_appid: string;
    /**
     * 合单商户号
     *
     * 发起合单的商户，由微信支付分配。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    combine_mch_id: string;
    /**
     * 随机字符串
     *
     * 每次请求重新生成，让签名无法预测，不用保存。
     *
     * 长度 ≤ 32；可省略，由客户端自动填写
     * @example '5K8264ILTKCH16CQ2502SI8ZNMTM67VS'
     */
    nonce_str?: string;
    /**
     * 签名
     *
     * 最后计算：其余非空参数按名字的 ASCII 码升序拼成 `k=v&k=v`，末尾接上 `&key=` 与 APIv2 密钥，摘要后转大写。`sign` 自己不参与。
     *
     * 长度 ≤ 128；可省略，由客户端自动填写
     * @example 'C380BEC2BFD727A4B6845133519F3AD6'
     */
    sign?: string;
    /**
     * 签名类型
     *
     * 须与计算 `sign` 时实际用的算法一致。
     *
     * 长度 ≤ 64
     * @example 'HMAC-SHA256'
     */
    sign_type: 'HMAC-SHA256';
    /**
     * 合单商户订单号
     *
     * 合单下单时传入的整笔合单的单号，不是商品单的单号。
     *
     * 长度 ≤ 32
     * @example 'COMBINE20261201000001'
     */
    combine_out_trade_no: string;
  }
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {}
  interface WellformedResponse extends WeChatPay.Components.ApiV2SignedResult {
    /**
     * 合单AppID
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    combine_appid: string;
    /**
     * 合单商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    combine_mch_id: string;
    /**
     * 设备号
     *
     * 长度 ≤ 32
     * @example '000077'
     */
    device_info?: string;
    /**
     * 合单用户标识
     *
     * 长度 ≤ 128
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    combine_openid?: string;
    /**
     * 合单商户订单号
     *
     * 长度 ≤ 32
     * @example 'COMBINE20261201000001'
     */
    combine_out_trade_no: string;
    /**
     * 业务结果描述
     *
     * 长度 ≤ 32
     * @example 'OK'
     */
    result_msg: string;
    /**
     * 交易状态
     *
     * 长度 ≤ 32
     *
     * - `SUCCESS`：支付成功
     * - `REFUND`：转入退款
     * - `NOTPAY`：未支付
     * - `CLOSED`：已关闭
     * - `REVOKED`：已撤销
     * - `USERPAYING`：用户支付中
     * - `PAYERROR`：支付失败
     * - `ACCEPT`：已接收，等待扣款
     * @example 'SUCCESS'
     */
    trade_state?: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT';
    /**
     * 交易状态描述
     *
     * 给人看的说明，程序判断用 `trade_state`。
     *
     * 长度 ≤ 256
     * @example '支付成功'
     */
    trade_state_desc?: string;
    /**
     * 子单信息
     *
     * 长度 ≤ 10240；JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V2.Pay.Querycombinedorder.PostHttpMethod.WellformedResponse.SubOrderList}
     */
    sub_order_list: string;
  }
  namespace WellformedResponse {
    /** JSON 字符串的内容 */
    interface SubOrderList {
      /** 子订单数 */
      order_num: number;
      /**
       * 子订单信息
       *
       * 字段：`mchid`、`trade_type`、`attach`、`amount`、`transaction_id`、`out_trade_no`、`goods_tag`、`description`、`promotion_detail`
       */
      order_list: SubOrderList.OrderList[];
    }
    namespace SubOrderList {
      interface OrderList {
        /**
         * 子单商户号
         *
         * 长度 ≤ 32
         */
        mchid: string;
        /**
         * 交易类型
         *
         * - `NATIVE`：Native支付
         * - `JSAPI`：JSAPI支付
         * - `APP`：APP支付
         * - `MWEB`：H5支付
         */
        trade_type: 'NATIVE' | 'JSAPI' | 'APP' | 'MWEB';
        /**
         * 附加数据
         *
         * 下单时传入的内容原样返回，当时没传就没有。
         */
        attach: string;
        /**
         * 订单金额
         *
         * 字段：`total_amount`、`currency`
         */
        amount: OrderList.Amount;
        /** 微信订单号 */
        transaction_id?: string;
        /** 子单商户订单号 */
        out_trade_no: string;
        /**
         * 订单优惠标记
         *
         * 暂不返回，批次设过标记也看不到。
         *
         * 长度 ≤ 32
         */
        goods_tag?: string;
        /** 商品描述 */
        description: string;
        /**
         * 营销详情
         *
         * 用了优惠才有。里面是一段 JSON 文本，须再解析一次。
         *
         * 字段：`promotion_id`、`name`、`scope`、`type`、`amount`、`activity_id`、`wxpay_contribute`、`merchant_contribute`、`other_contribute`、`goods_detail`
         */
        promotion_detail?: OrderList.PromotionDetail;
      }
      namespace OrderList {
        /** 订单金额 */
        interface Amount {
          /**
           * 标价金额
           *
           * 单位 分
           */
          total_amount: number;
          /** 标价币种 */
          currency?: string;
        }
        /** 营销详情 */
        interface PromotionDetail {
          /** 券ID */
          promotion_id: string;
          /** 优惠名称 */
          name?: string;
          /**
           * 优惠范围
           *
           * - `GLOBAL`：全场
           * - `SINGLE`：单品
           */
          scope?: 'GLOBAL' | 'SINGLE';
          /**
           * 优惠类型
           *
           * 充值型的券带着资金，券额随订单一起结算给收款商户；免充值型没有资金，商户实收要减去券额。
           *
           * - `COUPON`：充值型代金券
           * - `DISCOUNT`：免充值型优惠券
           */
          type?: 'COUPON' | 'DISCOUNT';
          /**
           * 优惠券面额
           *
           * 这张券抵扣的钱，等于微信、商户、其他三方出资之和。
           *
           * 单位 分
           */
          amount: number;
          /** 活动ID */
          activity_id: string;
          /**
           * 微信出资
           *
           * 单位 分
           */
          wxpay_contribute?: number;
          /**
           * 商户出资
           *
           * 单位 分
           */
          merchant_contribute?: number;
          /**
           * 其他出资
           *
           * 单位 分
           */
          other_contribute?: number;
          /**
           * 单品列表
           *
           * 字段：`goods_id`、`wxpay_goods_id`、`goods_name`、`quantity`、`price`
           */
          goods_detail: PromotionDetail.GoodsDetail[];
        }
        namespace PromotionDetail {
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
      }
    }
  }
}
