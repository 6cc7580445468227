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
     * 须已与服务商的商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    appid: string;
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
     * 子商户应用ID
     *
     * 子商户自己的 AppID，须已与子商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    sub_appid?: string;
    /**
     * 子商户号
     *
     * 服务商替子商户调用时填，进件后由微信支付分配；直连商户不传。下单时传了，后续查询、退款也须传同一个。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mch_id: string;
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
    sign_type: 'MD5' | 'HMAC-SHA256';
    /**
     * 商品描述
     *
     * 显示在用户的微信账单里，须让人看得出买的是什么。
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
     * 微信支付不解读它，付款成功后查单与通知里原样返回，也写进交易账单；用户看不到。可放你自己系统要用的标记。
     *
     * 长度 ≤ 127
     * @example '说明'
     */
    attach?: string;
    /**
     * 商户订单号
     *
     * 由你生成，须先存下再提交。付过款或已关闭的单号不能再用。
     *
     * 长度 ≤ 32
     * @example 'ORDER20261201000001'
     */
    out_trade_no: string;
    /**
     * 货币类型
     *
     * 境内商户只能用人民币。
     *
     * 长度 ≤ 16
     * @example 'CNY'
     */
    fee_type: string;
    /**
     * 总金额
     *
     * 订单的全额。代金券在用户付款时由微信支付另行抵扣，不用先减。
     *
     * 单位 分；32 位整数
     * @example 888
     */
    total_fee: number;
    /**
     * 终端IP
     *
     * 由用户的请求触发的填用户设备的 IP；扫码收款、代扣没有用户请求，填调用接口的机器的。
     *
     * 长度 ≤ 64
     * @example '123.12.12.123'
     */
    spbill_create_ip: string;
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
     * 通知地址
     *
     * 微信支付把结果以 POST 发到这里：须是公网能直达的完整地址，不带查询参数，不要求登录。处理好后须应答 XML，`return_code` 填 `SUCCESS`，否则会再次通知。
     *
     * 长度 ≤ 256；URL
     * @example 'https://example.com/wechatpay/notify'
     */
    notify_url: string;
    /**
     * 交易类型
     *
     * 决定用户怎样付款，须与实际使用的支付方式一致。
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
     * 由你自定的商品编号。
     *
     * 长度 ≤ 32
     * @example '12235413214070356458058'
     */
    product_id?: string;
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
     * 用户标识
     *
     * 付款用户在 `appid` 下的标识，须用同一个 AppID 取得：小程序用 `wx.login` 的 code 换，公众号网页走网页授权。换个 AppID 取得的值不能用。
     *
     * 长度 ≤ 128
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid?: string;
    /**
     * 用户子标识
     *
     * 用户在 `sub_appid` 下的标识，用它就须同时传 `sub_appid`。
     *
     * 长度 ≤ 128
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    sub_openid?: string;
    /**
     * 电子发票入口开放标识
     *
     * 支付成功消息和支付详情页是否出现开票入口。须先在商户平台或公众平台开通电子发票，否则不起作用。
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
       * 单品优惠按这里的商品编码匹配；没有参加单品优惠的商品时不用传 `detail`。
       *
       * 字段：`goods_id`、`wxpay_goods_id`、`goods_name`、`quantity`、`price`
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
        quantity: number;
        /**
         * 商品单价
         *
         * 商户自己另有优惠时填优惠后的单价。
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
     * 2 小时内有效，供前端调起支付并参与签名；过期须重新下单取新值。拿到它不等于付款，结果以通知或查单为准。
     *
     * 长度 ≤ 64
     * @example 'wx202611202009395522657a690389285100'
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
