// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Xdc.Apiv2sandbox.Pay {
  interface Micropay {
    /**
     * 提交付款码支付（仿真测试）
     *
     * `POST /xdc/apiv2sandbox/pay/micropay`
     * @see https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=23_1&index=2
     */
    (data: Micropay.PostHttpMethod.XmlDataRequest, config?: Micropay.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Micropay.PostHttpMethod.WellformedResponse>>;
    /**
     * 提交付款码支付（仿真测试）
     *
     * `POST /xdc/apiv2sandbox/pay/micropay`
     * @see https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=23_1&index=2
     */
    post(data: Micropay.PostHttpMethod.XmlDataRequest, config?: Micropay.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Micropay.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Xdc.Apiv2sandbox.Pay.Micropay.PostHttpMethod {
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
     * 能不能分账只在下单时决定：不填则付款后直接入账，事后不能再分。
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
     * 已与 `mch_id` 绑定的 AppID，在微信公众平台或开放平台申请；服务商模式填服务商的。
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    appid: string;
    /**
     * 子商户公众账号ID
     *
     * 子商户自己的 AppID，须已与子商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    sub_appid?: string;
    /**
     * 商户号
     *
     * 调用方自己的商户号，须与计算 `sign` 的 APIv2 密钥属于同一个商户；服务商模式填服务商的。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    mch_id: string;
    /**
     * 子商户号
     *
     * 服务商替子商户调用时填，进件后由微信支付分配；直连商户不传。下单时传了，后续查询、退款也须传同一个。
     *
     * 长度 ≤ 32
     * @example '1900000100'
     */
    sub_mch_id?: string;
    /**
     * 设备号
     *
     * 填你自己的门店号或终端设备号。
     *
     * 长度 ≤ 32
     * @example '013467007045764'
     */
    device_info?: string;
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
     * 长度 ≤ 64；可省略，由客户端自动填写
     * @example 'C380BEC2BFD727A4B6845133519F3AD6'
     */
    sign?: string;
    /**
     * 签名类型
     *
     * 须与计算 `sign` 时实际用的算法一致。
     *
     * 长度 ≤ 32
     * @example 'HMAC-SHA256'
     */
    sign_type?: 'MD5' | 'HMAC-SHA256';
    /**
     * 商品描述
     *
     * 须让人看得出卖的是什么。
     *
     * 长度 ≤ 128
     * @example 'image形象店-深圳腾大- QQ公仔'
     */
    body: string;
    /**
     * 商品详情（单品优惠活动必传）
     *
     * 长度 ≤ 6000；JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V2.Xdc.Apiv2sandbox.Pay.Micropay.PostHttpMethod.XmlDataRequest.Detail}
     * @example '{"cost_price":1,"receipt_id":"wx123","goods_detail":[{"goods_id":"商品编码","wxpay_goods_id":"1001","goods_name":"iPhone6s 16G","quantity":1,"price":1},{"goods_id":"商品编码","wxpay_goods_id":"1002","goods_n…
     */
    detail?: string;
    /**
     * 附加数据
     *
     * 微信支付不解读它，应答与查单时原样返回。可放你自己系统要用的标记。
     *
     * 长度 ≤ 127
     * @example '说明'
     */
    attach?: string;
    /**
     * 商户订单号
     *
     * 由你生成，须先存下再提交。扣款结果不明时用它查单，没弄清结果就换号再扣会重复收款。
     *
     * 长度 ≤ 32
     * @example 'ORDER20261201000001'
     */
    out_trade_no: string;
    /**
     * 订单金额
     *
     * 订单的全额。代金券在用户付款时由微信支付另行抵扣，不用先减。
     *
     * 单位 分；32 位整数
     * @example 888
     */
    total_fee: number;
    /**
     * 货币类型
     *
     * 境内商户只能用人民币。
     *
     * 长度 ≤ 16
     * @example 'CNY'
     */
    fee_type?: string;
    /**
     * 终端IP
     *
     * 由用户的请求触发的填用户设备的 IP；扫码收款、代扣没有用户请求，填调用接口的机器的。
     *
     * 长度 ≤ 64
     * @example '8.8.8.8'
     */
    spbill_create_ip: string;
    /**
     * 订单优惠标记
     *
     * 代金券批次设有优惠标记时，订单须带上其中任意一个才用得上券，标记由创建批次的商户自定。批次没设标记就不看它。
     *
     * 长度 ≤ 32
     * @example '1234'
     */
    goods_tag?: string;
    /**
     * 指定支付方式
     *
     * 限制用户能用的付款方式，不传就不限制。
     *
     * 长度 ≤ 32
     * @example 'no_credit'
     */
    limit_pay?: string;
    /**
     * 交易起始时间
     *
     * 从这个时间起订单才生效，用户才能付款。
     *
     * 长度 ≤ 14
     * @example '20261201000000'
     */
    time_start?: string;
    /**
     * 交易结束时间
     *
     * 用户付款的最后时限，过期后不能再付。
     *
     * 长度 ≤ 14
     * @example '20261231235959'
     */
    time_expire?: string;
    /**
     * 电子发票入口开放标识
     *
     * 支付成功消息和支付详情页是否出现开票入口。须先在商户平台或公众平台开通电子发票，否则不起作用。
     *
     * 长度 ≤ 8
     * @example 'Y'
     */
    receipt?: string;
    /**
     * 授权码
     *
     * 扫用户出示的付款码得到，约 1 分钟失效，且只能用一次；失效了就让用户刷新后再扫。
     *
     * 长度 ≤ 128
     * @example '120061098828009406'
     */
    auth_code: string;
    /**
     * 场景信息
     *
     * 长度 ≤ 256；JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V2.Xdc.Apiv2sandbox.Pay.Micropay.PostHttpMethod.XmlDataRequest.SceneInfo}
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
       * 一张小票分几次付时，填整张小票的金额，防止同一张小票重复享受优惠：它与本单支付金额不等时，这一单不能用优惠。普通订单不用填。
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
       * 单品优惠按这里的商品编码匹配。
       *
       * 字段：`goods_id`、`wxpay_goods_id`、`goods_name`、`quantity`、`price`、`goods_category`、`body`、`category`、`mcc`
       */
      goods_detail: Detail.GoodsDetail[];
    }
    namespace Detail {
      interface GoodsDetail {
        /**
         * 商品编码
         *
         * 你自己系统里的商品编码，须与单品优惠登记的编码一致才能匹配。
         * @example 'GOODS_10001'
         */
        goods_id?: string;
        /**
         * 微信支付商品编码
         *
         * 微信支付统一编的商品号，没有就不传。
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
         *
         * 这种商品买了几件，与 `price` 相乘得到这一行的金额。
         * @example 1
         */
        quantity?: number;
        /**
         * 商品单价
         *
         * 商户自己另有优惠时填优惠后的单价。
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
         *
         * 须让人看得出卖的是什么。
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
     * 用户在某个 AppID 下的标识。换一个 AppID，同一用户的值就不同，不能用来跨应用认人。
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
     * 用了代金券才有；订单金额减去它是用户付出的现金。
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
     * 用户自己付出的钱，不含代金券抵扣的部分。
     *
     * 单位 分；32 位整数
     * @example 100
     */
    cash_fee: `${number}`;
    /**
     * 微信支付订单号
     *
     * 微信支付为这笔支付分配的单号，存下来：退款、分账、投诉处理和对账都可用它找到这笔钱。
     *
     * 长度 ≤ 32
     * @example '4200002026202612011234567890'
     */
    transaction_id: string;
    /**
     * 商户订单号
     *
     * 这笔支付下单时商户侧传入的单号，用它找到自己系统里的订单。
     *
     * 长度 ≤ 32
     * @example 'ORDER20261201000001'
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
     * 北京时间，不带时区。付款成功后才有。
     *
     * 长度 ≤ 14
     * @example '20261120235959'
     */
    time_end: string;
    /**
     * 营销详情
     *
     * 用了优惠才有。里面是一段 JSON 文本，须再解析一次。
     *
     * 长度 ≤ 6000；JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V2.Xdc.Apiv2sandbox.Pay.Micropay.PostHttpMethod.WellformedResponse.PromotionDetail}
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
