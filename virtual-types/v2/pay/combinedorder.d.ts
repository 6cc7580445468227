// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Pay {
  interface Combinedorder {
    /**
     * 合单下单
     *
     * `POST /pay/combinedorder`
     * @see https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_1&index=2
     */
    (data: Combinedorder.PostHttpMethod.XmlDataRequest, config?: Combinedorder.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Combinedorder.PostHttpMethod.WellformedResponse>>;
    /**
     * 合单下单
     *
     * `POST /pay/combinedorder`
     * @see https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_1&index=2
     */
    post(data: Combinedorder.PostHttpMethod.XmlDataRequest, config?: Combinedorder.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Combinedorder.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Pay.Combinedorder.PostHttpMethod {
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
     * 整笔合单的单号，由你生成，须先存下再下单。合单的查询和关单用它，退款与分账用各商品单自己的单号。
     *
     * 长度 ≤ 32
     * @example 'COMBINE20261201000001'
     */
    combine_out_trade_no: string;
    /**
     * 终端IP
     *
     * 由用户的请求触发的填用户设备的 IP；扫码收款、代扣没有用户请求，填调用接口的机器的。
     *
     * 长度 ≤ 16
     * @example '8.8.8.8'
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
     * 用户付款的最后时限，过期后不能再付。时间按北京时间写。
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
     * @example 'JSAPI'
     */
    trade_type: string;
    /**
     * 商品ID
     *
     * 由你自定的商品编号。
     *
     * 长度 ≤ 32
     * @example '1234567890'
     */
    product_id?: string;
    /**
     * 合单用户标识
     *
     * 付款用户在 `combine_appid` 下的标识，须由它取得。
     *
     * 长度 ≤ 128
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    combine_openid?: string;
    /**
     * 场景信息
     *
     * 长度 ≤ 256；JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V2.Pay.Combinedorder.PostHttpMethod.XmlDataRequest.SceneInfo}
     * @example '{"h5_info": {"type":"iOS","app_name": "王者荣耀","bundle_id": "com.tencent.wzryIOS"}}'
     */
    scene_info: string;
    /**
     * 子单信息
     *
     * 长度 ≤ 10240；JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V2.Pay.Combinedorder.PostHttpMethod.XmlDataRequest.SubOrderList}
     * @example '{"order_list": [{"appid": "wxdace645e0bc2c424","attach": "深圳分店","body": "子订单1","fee_type": "CNY","mch_id": "1900009001","out_trade_no": "OD202611200001","total_fee": 1234}],"order_num": 3}'
     */
    sub_order_list: string;
  }
  namespace XmlDataRequest {
    /** JSON 字符串的内容 */
    interface SceneInfo {
      /**
       * 商户端设备号
       *
       * 填你自己的门店号或收银设备编号。
       * @example 'POS1:1'
       */
      device_id?: string;
      /**
       * 用户终端IP
       *
       * 用户设备的公网 IP，不是你服务器的；请求经过代理时从转发头里取。
       * @example '14.17.22.32'
       */
      payer_client_ip?: string;
      /**
       * H5场景信息
       *
       * 字段：`type`、`app_name`、`app_url`、`bundle_id`、`package_name`
       */
      h5_info?: SceneInfo.H5Info;
    }
    namespace SceneInfo {
      /** H5场景信息 */
      interface H5Info {
        /**
         * 场景类型
         *
         * - `iOS`：iOS应用
         * - `Android`：安卓应用
         * - `Wap`：WAP网站
         */
        type: 'iOS' | 'Android' | 'Wap';
        /**
         * 应用名称
         * @example '王者荣耀'
         */
        app_name?: string;
        /** 网站URL */
        app_url?: string;
        /**
         * iOS平台BundleID
         * @example 'com.tencent.wzryIOS'
         */
        bundle_id?: string;
        /** Android平台PackageName */
        package_name?: string;
      }
    }
    /** JSON 字符串的内容 */
    interface SubOrderList {
      /**
       * 子订单数
       * @example 2
       */
      order_num: number;
      /**
       * 子订单信息
       *
       * 字段：`appid`、`mch_id`、`body`、`detail`、`attach`、`out_trade_no`、`fee_type`、`total_fee`、`sub_appid`、`sub_mch_id`
       */
      order_list: SubOrderList.OrderList[];
    }
    namespace SubOrderList {
      interface OrderList {
        /**
         * 子单商户AppID
         *
         * 须已与这一单的商户号绑定。
         *
         * 长度 ≤ 32
         * @example 'wxdace645e0bc2c424'
         */
        appid: string;
        /**
         * 子单商户号
         *
         * 这一单收款的商户，由微信支付分配。
         *
         * 长度 ≤ 32
         * @example '1900009001'
         */
        mch_id: string;
        /**
         * 商品描述
         *
         * 须让人看得出卖的是什么。
         * @example '子订单1'
         */
        body: string;
        /**
         * 商品详情
         * @example '商品详细描述'
         */
        detail?: string;
        /**
         * 附加数据
         *
         * 微信支付不解读它，查单与支付通知时原样返回。可放你自己系统要用的标记。
         * @example '深圳分店'
         */
        attach: string;
        /**
         * 子单商户订单号
         *
         * 这一单自己的单号，由你生成；退款、分账都用它，不用整笔合单的单号。
         * @example 'ORDER20261201000001'
         */
        out_trade_no: string;
        /**
         * 标价币种
         *
         * 境内商户只能用人民币。
         * @example 'CNY'
         */
        fee_type: string;
        /**
         * 子单金额
         *
         * 用户这次共付各子单之和。
         *
         * 单位 分
         * @example 88
         */
        total_fee: number;
        /**
         * 子商户公众账号ID
         *
         * 子商户自己的 AppID，须已与子商户号绑定。
         * @example 'wxd678efh567hg6787'
         */
        sub_appid?: string;
        /**
         * 特约商户号
         *
         * 服务商替子商户收款时填，由微信支付分配。
         * @example '1256324589'
         */
        sub_mch_id?: string;
      }
    }
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
     * @example '013467007045764'
     */
    device_info?: string;
    /**
     * 交易类型
     *
     * 长度 ≤ 16
     * @example 'JSAPI'
     */
    trade_type: string;
    /**
     * 二维码链接
     *
     * 长度 ≤ 64
     * @example 'weixin://wxpay/bizpayurl/up?pr=NwY5Mz9&groupid=00'
     */
    code_url?: string;
    /**
     * 预支付交易会话标识
     *
     * 2 小时内有效，供前端调起支付并参与签名；过期须重新下单取新值。拿到它不等于付款，结果以通知或查单为准。
     *
     * 长度 ≤ 64
     * @example 'CNY'
     */
    prepay_id: string;
    /**
     * H5支付跳转链接
     *
     * 让手机浏览器打开它就会拉起微信；过期须重新下单取新值。
     *
     * URL
     * @example 'https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx2026112016420242444321ca0631331346&package=1405458241'
     */
    mweb_url?: string;
  }
}
