// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Profitsharing {
  interface Returnorders {
    /**
     * 查询分账回退结果
     *
     * `GET /v3/ecommerce/profitsharing/returnorders`（电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012477740
     */
    get(config: Returnorders.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Returnorders.GetHttpMethod.WellformedResponse>>;
    /**
     * 请求分账回退
     *
     * `POST /v3/ecommerce/profitsharing/returnorders`（电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012477737
     */
    (data: Returnorders.PostHttpMethod.JsonDataRequest, config?: Returnorders.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Returnorders.PostHttpMethod.WellformedResponse>>;
    /**
     * 请求分账回退
     *
     * `POST /v3/ecommerce/profitsharing/returnorders`（电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012477737
     */
    post(data: Returnorders.PostHttpMethod.JsonDataRequest, config?: Returnorders.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Returnorders.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Profitsharing.Returnorders.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    type Params = Params.Common & (Params.WithOrderId | Params.WithOutOrderNo);
    namespace Params {
      interface Common {
        /**
         * 二级商户号
         *
         * 二级商户进件审核通过后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
         *
         * 长度 ≤ 32
         */
        sub_mchid: string;
        /**
         * 商户回退单号
         *
         * 请求回退时由你生成的单号。
         *
         * 长度 ≤ 64
         */
        out_return_no: string;
      }
      interface WithOrderId {
        /**
         * 微信分账单号
         *
         * 请求分账的应答返回的单号，不是支付单号。
         *
         * 与 `out_order_no` 二选一；长度 ≤ 64
         */
        order_id: string;
        out_order_no?: never;
      }
      interface WithOutOrderNo {
        order_id?: never;
        /**
         * 商户分账单号
         *
         * 当初分出这笔钱的那次分账的单号，不是回退单号。
         *
         * 与 `order_id` 二选一；长度 ≤ 64
         */
        out_order_no: string;
      }
    }
  }
  /** 分账回退单 */
  type WellformedResponse = WeChatPay.Components.EcommerceProfitSharingReturn;
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Profitsharing.Returnorders.PostHttpMethod {
  type JsonDataRequest = JsonDataRequest.Common & (JsonDataRequest.WithOrderId | JsonDataRequest.WithOutOrderNo);
  namespace JsonDataRequest {
    interface Common {
      /**
       * 二级商户号
       *
       * 二级商户进件审核通过后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
       *
       * 长度 ≤ 32
       * @example '1900000109'
       */
      sub_mchid: string;
      /**
       * 商户回退单号
       *
       * 由你生成并存下，每次回退用一个；没有得到明确结果时用原单号再请求，或凭它查询。
       *
       * 长度 ≤ 64；字符集 `0-9 A-Z a-z _ | * @ -`
       * @example 'RETURN20261201000001'
       */
      out_return_no: string;
      /**
       * 回退商户号
       *
       * 原来分到钱的那个接收方，与分账时的 `receiver_account` 相同。
       *
       * 长度 ≤ 32
       * @example '86693852'
       */
      return_mchid: string;
      /**
       * 回退金额
       *
       * 从接收方收回的钱，不能超过原来分给它的金额。
       *
       * 单位 分
       * @example 10
       */
      amount: number;
      /**
       * 回退描述
       *
       * 原样出现在回退结果和分账账单里。
       *
       * 长度 ≤ 80
       * @example '分账回退'
       */
      description: string;
      /**
       * 微信订单号
       *
       * 订单超过 6 个月时必填，从支付成功通知或查单取得。
       *
       * 长度 ≤ 32
       */
      transaction_id?: string;
    }
    interface WithOrderId {
      /**
       * 微信分账单号
       *
       * 请求分账的应答返回的单号，不是支付单号。
       *
       * 与 `out_order_no` 二选一；长度 ≤ 64
       * @example '3008450740202611200007820472'
       */
      order_id: string;
      out_order_no?: never;
    }
    interface WithOutOrderNo {
      order_id?: never;
      /**
       * 商户分账单号
       *
       * 当初分出这笔钱的那次分账的单号，不是回退单号。
       *
       * 与 `order_id` 二选一；长度 ≤ 64；字符集 `0-9 A-Z a-z _ | * @ -`
       */
      out_order_no: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  /** 分账回退单 */
  type WellformedResponse = WeChatPay.Components.EcommerceProfitSharingReturn;
}
