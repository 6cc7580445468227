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
     * 随机字符串
     *
     * 长度 ≤ 32；可省略，由客户端自动填写
     * @example '5K8264ILTKCH16CQ2502SI8ZNMTM67VS'
     */
    nonce_str?: string;
    /**
     * 签名
     *
     * 长度 ≤ 128；可省略，由客户端自动填写
     * @example 'C380BEC2BFD727A4B6845133519F3AD6'
     */
    sign?: string;
    /**
     * 签名类型
     *
     * 长度 ≤ 64
     * @example 'HMAC-SHA256'
     */
    sign_type: 'HMAC-SHA256';
    /**
     * 合单商户订单号
     *
     * 长度 ≤ 32
     * @example '1217752501201407033233368018'
     */
    combine_out_trade_no: string;
    /**
     * 终端IP
     *
     * 长度 ≤ 16
     * @example '8.8.8.8'
     */
    spbill_create_ip: string;
    /**
     * 交易起始时间
     *
     * 长度 ≤ 14
     * @example '20171225091010'
     */
    time_start?: string;
    /**
     * 交易结束时间
     *
     * 长度 ≤ 14
     * @example '20171225091510'
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
     * @example 'JSAPI'
     */
    trade_type: string;
    /**
     * 商品ID
     *
     * 长度 ≤ 32
     * @example '1234567890'
     */
    product_id?: string;
    /**
     * 合单用户标识
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
     * @example '{"order_list": [{"appid": "wxdace645e0bc2c424","attach": "深圳分店","body": "子订单1","fee_type": "CNY","mch_id": "1900009001","out_trade_no": "OD201708030001","total_fee": 1234}],"order_num": 3}'
     */
    sub_order_list: string;
  }
  namespace XmlDataRequest {
    /** JSON 字符串的内容 */
    interface SceneInfo {
      /**
       * 商户端设备号
       * @example 'POS1:1'
       */
      device_id?: string;
      /**
       * 用户终端IP
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
         * 长度 ≤ 32
         * @example 'wxdace645e0bc2c424'
         */
        appid: string;
        /**
         * 子单商户号
         *
         * 长度 ≤ 32
         * @example '1900009001'
         */
        mch_id: string;
        /**
         * 商品描述
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
         * @example '深圳分店'
         */
        attach: string;
        /**
         * 子单商户订单号
         * @example 'OD201708030001'
         */
        out_trade_no: string;
        /**
         * 标价币种
         * @example 'CNY'
         */
        fee_type: string;
        /**
         * 子单金额
         *
         * 单位 分
         * @example 88
         */
        total_fee: number;
        /**
         * 服务商模式下
         * @example 'wxd678efh567hg6787'
         */
        sub_appid?: string;
        /**
         * 特约商户号
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
     * 长度 ≤ 64
     * @example 'CNY'
     */
    prepay_id: string;
    /**
     * H5支付跳转链接
     *
     * URL
     * @example 'https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx2016121516420242444321ca0631331346&package=1405458241'
     */
    mweb_url?: string;
  }
}
