// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.FundsToOversea {
  interface Orders {
    /**
     * 申请资金出境
     *
     * `POST /v3/funds-to-oversea/orders`（电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012476113
     */
    (data: Orders.PostHttpMethod.JsonDataRequest, config?: Orders.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Orders.PostHttpMethod.WellformedResponse>>;
    /**
     * 申请资金出境
     *
     * `POST /v3/funds-to-oversea/orders`（电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012476113
     */
    post(data: Orders.PostHttpMethod.JsonDataRequest, config?: Orders.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Orders.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundsToOversea.Orders.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 商户出境单号
     *
     * 首次提交时由你生成并存下，须唯一；之后的请求用同一个单号指明是哪一笔。
     *
     * 长度 ≤ 64；字符集 `0-9 A-Z a-z _ -`
     * @example 'merchant_1123123'
     */
    out_order_id: string;
    /**
     * 二级商户号
     *
     * 二级商户进件审核通过后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 64
     * @example '123456'
     */
    sub_mchid: string;
    /**
     * 微信订单号
     *
     * 付款成功后由微信支付生成，从支付成功通知或查单取得。
     *
     * 长度 ≤ 64
     * @example '420000000000000010'
     */
    transaction_id: string;
    /**
     * 出境金额
     *
     * 要出境的人民币金额，不是外币金额。
     *
     * 单位 分
     * @example 10
     */
    amount: number;
    /**
     * 境外收款币种
     *
     * 须与 `payee_id` 登记的币种一致。
     *
     * 长度 ≤ 20
     * @example 'USD'
     */
    foreign_currency: string;
    /**
     * 商品信息
     *
     * 这笔资金对应的商品，须填，最多 10 种。
     *
     * 字段：`goods_name`、`goods_category`、`goods_unit_price`、`goods_quantity`
     */
    goods_info?: JsonDataRequest.GoodsInfo[];
    /**
     * 卖家信息
     *
     * 出售商品的境外卖家。
     *
     * 字段：`oversea_business_name`、`oversea_shop_name`、`seller_id`
     */
    seller_info: JsonDataRequest.SellerInfo;
    /**
     * 物流信息
     *
     * 只有预售的定金订单单独出境时可以不填。
     *
     * 字段：`courier_number`、`express_company_name`
     */
    express_info?: JsonDataRequest.ExpressInfo;
    /**
     * 收款人信息
     *
     * 在境外收款的一方，`payee_id` 在开通资金出境服务时由微信支付分配。
     *
     * 字段：`payee_id`
     */
    payee_info: JsonDataRequest.PayeeInfo;
    /**
     * 预售信息
     *
     * 定金与尾款分两次付时填，两次须是同一个人付，都在 3 年之内。
     *
     * 字段：`type`、`total_amount`、`deposit_transaction_id`、`balance_transaction_id`
     */
    presale_info?: JsonDataRequest.PresaleInfo;
  }
  namespace JsonDataRequest {
    interface GoodsInfo {
      /**
       * 商品名称
       *
       * 用户买的是什么，与订单上的一致。
       *
       * 长度 ≤ 128
       * @example '橘子'
       */
      goods_name: string;
      /**
       * 商品类目
       *
       * 由你自己分类，最多两级，用斜线隔开。
       *
       * 长度 ≤ 32
       * @example '家用电器'
       */
      goods_category: string;
      /**
       * 商品单价
       *
       * 一件商品的价格，数量另填在 `goods_quantity`。
       *
       * 单位 分
       * @example 1
       */
      goods_unit_price: number;
      /**
       * 商品数量
       *
       * 这一行商品卖出几件。
       * @example 1
       */
      goods_quantity: number;
    }
    /** 卖家信息 */
    interface SellerInfo {
      /**
       * 境外卖家经营主体名称
       *
       * 卖家在境外的经营主体。
       *
       * 长度 ≤ 256
       * @example '香港示例公司'
       */
      oversea_business_name: string;
      /**
       * 境外卖家店铺名称
       *
       * 境外卖家的店名。
       *
       * 长度 ≤ 256
       * @example '香港示例公司示例店铺'
       */
      oversea_shop_name: string;
      /**
       * 卖家ID
       *
       * 卖家在你系统里的编号。
       *
       * 长度 ≤ 128
       * @example 'id2123123123'
       */
      seller_id: string;
    }
    /** 物流信息 */
    interface ExpressInfo {
      /**
       * 物流单号
       *
       * 物流商给这一件的运单号，核查时凭它查物流。
       *
       * 长度 ≤ 256
       * @example 'curier_number_1231'
       */
      courier_number: string;
      /**
       * 物流商名称
       *
       * 承运这一件的物流公司。
       *
       * 长度 ≤ 256
       * @example '国际示例物流'
       */
      express_company_name: string;
    }
    /** 收款人信息 */
    interface PayeeInfo {
      /**
       * 收款人识别号
       *
       * 接入资金出境服务时由微信支付分配。
       *
       * 长度 ≤ 128
       * @example 'ID123112312'
       */
      payee_id: string;
    }
    /** 预售信息 */
    interface PresaleInfo {
      /**
       * 订单类型
       *
       * 预售的这一笔是定金还是尾款。
       *
       * - `DEPOSIT`：定金
       * - `BALANCE`：尾款
       */
      type: 'DEPOSIT' | 'BALANCE';
      /**
       * 预售订单总金额
       *
       * 商品的实际价值，用于跨境合规检查。
       *
       * 单位 分
       * @example 10
       */
      total_amount: number;
      /**
       * 关联定金订单号
       *
       * 尾款订单出境时填：定金那一笔的微信支付订单号。
       *
       * 长度 ≤ 64
       * @example '4208450740202611200007820472'
       */
      deposit_transaction_id?: string;
      /**
       * 关联尾款订单号
       *
       * 定金订单出境时填：尾款那一笔的微信支付订单号；定金单独出境就不填。
       *
       * 长度 ≤ 64
       * @example '4208450740202611200007820472'
       */
      balance_transaction_id?: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 商户出境单号
     *
     * 长度 ≤ 64；字符集 `0-9 A-Z a-z _ -`
     * @example 'merchant123123'
     */
    out_order_id: string;
    /**
     * 二级商户号
     *
     * 长度 ≤ 64
     * @example '1231231'
     */
    sub_mchid: string;
    /**
     * 微信出境单号
     *
     * 长度 ≤ 128
     * @example '42000000000_123123'
     */
    order_id: string;
    /**
     * 出境结果
     *
     * `ACCEPT` 只是受理，须再查；`SUCCESS` 才是已出境。
     *
     * 长度 ≤ 128
     *
     * - `ACCEPT`：已受理
     * - `SUCCESS`：出境成功
     * - `FAIL`：出境失败
     * @example 'ACCEPT'
     */
    result: 'ACCEPT' | 'SUCCESS' | 'FAIL';
    /**
     * 出境失败的原因
     *
     * 失败时才有；是 `SYSTEM_ERROR` 的可再请求，其余须先排除原因。
     *
     * 长度 ≤ 128
     * @example 'DEPARTURE_AMOUNT_NO_ENOUGH'
     */
    fail_reason?: string;
    /**
     * 请求出境人民币金额
     *
     * 你申请出境的金额；实际出境多少看 `departure_amount`。
     *
     * 单位 分
     * @example 21
     */
    amount: number;
    /**
     * 真实出境外币金额
     *
     * 成功后才有，是实际汇出的外币，以该币种的最小单位计。
     *
     * 单位 币种的最小单位
     * @example 20
     */
    foreign_amount?: number;
    /**
     * 外币币种
     *
     * 长度 ≤ 20
     * @example 'USD'
     */
    foreign_currency: string;
    /**
     * 汇率
     *
     * 成功后才有：兑换比例乘以 10 的 8 次方，换算时先除回来。
     *
     * 单位 亿分之一
     * @example 650000000
     */
    rate?: number;
    /**
     * 购汇时间
     *
     * 长度 ≤ 64；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    exchange_rate_time?: string;
    /**
     * 预计购汇时间
     *
     * 长度 ≤ 64；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    estimate_exchange_rate_time?: string;
    /**
     * 真实出境人民币金额
     *
     * 由二级商户承担手续费且没有收支分离时，是申请的金额减去手续费；否则等于申请的金额。
     *
     * 单位 分
     * @example 20
     */
    departure_amount?: number;
    /**
     * 手续费人民币金额
     *
     * 单位 分
     * @example 1
     */
    fee?: number;
    /**
     * 手续费承担商户号
     *
     * 长度 ≤ 64
     * @example '1231231'
     */
    charge_mchid?: string;
    /**
     * 手续费承担账户
     *
     * - `BASIC`：基本账户
     * - `FEES`：手续费账户
     * @example 'BASIC'
     */
    charge_account_type?: 'BASIC' | 'FEES';
  }
}
