// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Sandboxnew.Pay {
  interface Unifiedorder {
    /**
     * 统一下单
     *
     * `POST /sandboxnew/pay/unifiedorder`
     * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_1
     * @see https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_1
     * @see https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_1
     * @see https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_20&index=1
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_1
     * @deprecated
     */
    (data: Unifiedorder.PostHttpMethod.XmlDataRequest, config?: Unifiedorder.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Unifiedorder.PostHttpMethod.WellformedResponse>>;
    /**
     * 统一下单
     *
     * `POST /sandboxnew/pay/unifiedorder`
     * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_1
     * @see https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_1
     * @see https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_1
     * @see https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_20&index=1
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_1
     * @deprecated
     */
    post(data: Unifiedorder.PostHttpMethod.XmlDataRequest, config?: Unifiedorder.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Unifiedorder.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Sandboxnew.Pay.Unifiedorder.PostHttpMethod {
  interface XmlDataRequest {
    /**
     * 接口版本号
     *
     * 长度 ≤ 32
     * @example '1.0'
     */
    version?: '1.0';
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
     * 公众账号ID
     *
     * 已与 `mch_id` 绑定的 AppID，在微信公众平台或开放平台申请；服务商模式填服务商的。
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 商户号
     *
     * 调用方自己的商户号，须与计算 `sign` 的 APIv2 密钥属于同一个商户；服务商模式填服务商的。
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    mch_id: string;
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
     * @example 'MD5'
     */
    sign_type?: 'MD5' | 'HMAC-SHA256';
    /**
     * 商品描述
     *
     * 须让人看得出卖的是什么。
     *
     * 长度 ≤ 128
     * @example '腾讯充值中心-QQ会员充值'
     */
    body: string;
    /**
     * 商品详情（单品优惠活动必传）
     *
     * 长度 ≤ 6000；JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V2.Sandboxnew.Pay.Unifiedorder.PostHttpMethod.XmlDataRequest.Detail}
     * @example '{"cost_price":1,"receipt_id":"wx123","goods_detail":[{"goods_id":"商品编码","wxpay_goods_id":"1001","goods_name":"iPhone6s 16G","quantity":1,"price":1},{"goods_id":"商品编码","wxpay_goods_id":"1002","goods_n…
     */
    detail?: string;
    /**
     * 附加数据
     *
     * 微信支付不解读它，付款成功后查单与通知里原样返回，也写进交易账单；用户看不到。可放你自己系统要用的标记。
     *
     * 长度 ≤ 127
     * @example '深圳分店'
     */
    attach?: string;
    /**
     * 商户订单号
     *
     * 由你生成，须先存下再下单。付过款或已关闭的单号不能再用，换号才能重新下单；参数不变时可用原号再次下单，不会多出一笔。
     *
     * 长度 ≤ 32
     * @example 'ORDER20261201000001'
     */
    out_trade_no: string;
    /**
     * 标价币种
     *
     * 境内商户只能用人民币。
     *
     * 长度 ≤ 16
     * @example 'CNY'
     */
    fee_type?: string;
    /**
     * 标价金额
     *
     * 订单的全额。代金券在用户付款时由微信支付另行抵扣，不用先减。
     *
     * 单位 分；32 位整数
     * @example 88
     */
    total_fee: number;
    /**
     * 终端IP
     *
     * 用户设备的 IP；Native 下单没有用户请求，填调用接口的机器的。H5 支付会拿它与用户打开收银台时的 IP 比对。
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
     * 用户付款的最后时限，过期后不能再付，但订单不会因此关闭，不再等的订单须自己关单。时间按北京时间写。
     *
     * 长度 ≤ 14
     * @example '20261231235959'
     */
    time_expire?: string;
    /**
     * 订单优惠标记
     *
     * 代金券批次设有优惠标记时，订单须带上其中任意一个才用得上券，标记由创建批次的商户自定。批次没设标记就不看它。
     *
     * 长度 ≤ 32
     * @example 'WXG'
     */
    goods_tag?: string;
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
     * 决定用户怎样付款：公众号网页与小程序都填 `JSAPI`，须传 `openid`。
     *
     * 长度 ≤ 16
     * @example 'JSAPI'
     */
    trade_type: string;
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
     * 长度 ≤ 256；JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V2.Sandboxnew.Pay.Unifiedorder.PostHttpMethod.XmlDataRequest.SceneInfo}
     * @example '{"store_info" : {"id": "SZTX001","name": "腾大餐厅","area_code": "440305","address": "科技园中一路腾讯大厦" }}'
     */
    scene_info?: string;
    /**
     * 证件类型
     *
     * 长度 ≤ 32
     *
     * - `IDCARD`：身份证
     * - `HONGKONG_MACAO`：港澳回乡证
     * - `HONGKONG_MACAO_RESIDENT`：港澳居住证
     * - `TAIWAN_RESIDENT`：台湾居住证
     * - `FOREIGN_RESIDENT`：外国人永居证
     * - `OVERSEA_PASSPORT`：护照
     * @example 'IDCARD'
     */
    user_type?: 'IDCARD' | 'HONGKONG_MACAO' | 'HONGKONG_MACAO_RESIDENT' | 'TAIWAN_RESIDENT' | 'FOREIGN_RESIDENT' | 'OVERSEA_PASSPORT';
    /**
     * 证件号（指定身份支付）
     *
     * 长度 ≤ 32
     * @example '43102119910910512X'
     */
    user_creid?: string;
    /**
     * 姓名（指定身份支付）
     *
     * 长度 ≤ 64
     * @example '周星星'
     */
    user_truename?: string;
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
     * 商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    mch_id: string;
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
     * - `NATIVE`：Native支付
     * - `APP`：APP支付
     * - `MWEB`：H5支付
     * @example 'JSAPI'
     */
    trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB';
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
    /**
     * 支付跳转链接
     *
     * URL
     * @example 'https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx2026112016420242444321ca0631331346&package=1405458241'
     */
    mweb_url?: string;
    /**
     * 营销详情
     *
     * 用了优惠才有。里面是一段 JSON 文本，须再解析一次。
     *
     * 长度 ≤ 6000；JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V2.Sandboxnew.Pay.Unifiedorder.PostHttpMethod.WellformedResponse.PromotionDetail}
     * @example '{"promotion_detail":[{"promotion_id":"109519","name":"单品惠-6","scope":"SINGLE","type":"DISCOUNT","amount":5,"activity_id":"931386","wxpay_contribute":0,"merchant_contribute":0,"other_contribute":5,"go…
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
