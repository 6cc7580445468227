// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Favor {
  interface CouponStocks {
    /**
     * 创建代金券批次
     *
     * `POST /v3/marketing/favor/coupon-stocks`（直连商户、服务商、渠道商、从业机构（银行）、从业机构（支付机构）、清算机构）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534633
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012534537
     */
    (data: CouponStocks.PostHttpMethod.JsonDataRequest, config?: CouponStocks.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<CouponStocks.PostHttpMethod.WellformedResponse>>;
    /**
     * 创建代金券批次
     *
     * `POST /v3/marketing/favor/coupon-stocks`（直连商户、服务商、渠道商、从业机构（银行）、从业机构（支付机构）、清算机构）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534633
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012534537
     */
    post(data: CouponStocks.PostHttpMethod.JsonDataRequest, config?: CouponStocks.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<CouponStocks.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Favor.CouponStocks.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 批次名称
     *
     * 给你自己辨认批次用，在商户平台的列表里显示。
     *
     * 长度 ≤ 20
     * @example '微信支付代金券批次'
     */
    stock_name: string;
    /**
     * 开始时间
     *
     * 从这时起才能核销。不能早于现在，也不能在 365 天之后；到结束时间最长 90 天。
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     *
     * 与官方页面不同：页面没有写限制；公开的 SDK binarywang/WxJava、songxzj/weixin-sdk-java11 写了它。
     * @example '2026-12-01T00:00:00+08:00'
     */
    available_begin_time: string;
    /**
     * 结束时间
     *
     * 过了这时券都失效，无论什么时候领的。
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     *
     * 与官方页面不同：页面没有写限制；公开的 SDK binarywang/WxJava、songxzj/weixin-sdk-java11 写了它。
     * @example '2026-12-31T23:59:59+08:00'
     */
    available_end_time: string;
    /**
     * 发放规则
     *
     * 预算、张数和每人限领几张，发到上限就停。
     *
     * 字段：`max_coupons`、`max_amount`、`max_amount_by_day`、`max_coupons_per_user`、`natural_person_limit`、`prevent_api_abuse`
     */
    stock_use_rule: JsonDataRequest.StockUseRule;
    /**
     * 是否无资金流
     *
     * `true` 是免充值：用户用券后，商户只收到他实付的钱。`false` 是预充值：先把预算存进微信支付，用券的钱由预算补给商户，商户收到全额。
     */
    no_cash: boolean;
    /**
     * 批次类型
     *
     * 代金券只能建满减券。
     *
     * 长度 ≤ 16
     *
     * - `NORMAL`：固定面额满减券批次
     * - `DISCOUNT`：折扣券批次
     * - `EXCHANGE`：换购券批次
     * - `RANDOM`：千人千面券批次
     * - `DISCOUNT_CUT`：立减与折扣
     */
    stock_type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | 'RANDOM' | 'DISCOUNT_CUT';
    /**
     * 批次备注
     *
     * 只有配置批次的商户看得到，用户看不到。
     *
     * 长度 ≤ 60
     * @example '零售批次'
     */
    comment?: string;
    /**
     * 归属商户号
     *
     * 只能填创建批次的商户自己的商户号。
     *
     * 长度 ≤ 20
     * @example '98568865'
     */
    belong_merchant: string;
    /**
     * 样式信息
     *
     * 券在用户卡包里的样子：名称、颜色、图片和入口。
     *
     * 字段：`description`、`merchant_logo`、`merchant_name`、`background_color`、`coupon_image`、`jump_target`、`mini_program_appid`、`mini_program_path`
     */
    pattern_info?: JsonDataRequest.PatternInfo;
    /**
     * 核销规则
     *
     * 券的面额、门槛、有效期和可用商户都在这里。
     *
     * 字段：`coupon_available_time`、`fixed_normal_coupon`、`discount_coupon`、`exchange_coupon`、`goods_tag`、`limit_pay`、`limit_card`、`trade_type`、`available_items`、`unavailable_items`、`available_merchants`、`combine_use`
     */
    coupon_use_rule: JsonDataRequest.CouponUseRule;
    /**
     * 商户单据号
     *
     * 由你生成并存下，须全局唯一。
     *
     * 长度 ≤ 128；字符集 `0-9 A-Z a-z _ | * -`
     */
    out_request_no: string;
    /**
     * 扩展属性
     *
     * 尚未开放，不用传。
     *
     * 长度 ≤ 128
     * @example '{"exinfo1":"1234","exinfo2":"3456"}'
     */
    ext_info?: string;
  }
  namespace JsonDataRequest {
    /** 发放规则 */
    interface StockUseRule {
      /**
       * 发放总上限
       *
       * 发完这么多张，活动就停发。5 到 1000 万张。
       */
      max_coupons: number;
      /**
       * 总预算
       *
       * 须等于面额乘以发放总数。选了预充值的批次，激活时从创建批次的商户余额里扣走这么多，余额须够。
       *
       * 单位 分
       */
      max_amount: number;
      /**
       * 单天发放上限金额
       *
       * 当天发出的券的面额合计到此为止，不能大于批次的总预算，也不能是 0。
       *
       * 单位 分
       */
      max_amount_by_day?: number;
      /**
       * 单个用户可领个数
       *
       * 1 到 60 张，不能大于发放总数。开了自然人限制时，同一身份证名下的几个微信号合计。
       */
      max_coupons_per_user: number;
      /**
       * 是否开启自然人限制
       *
       * 同一身份证名下的几个微信号算一个用户，一起计入领取上限。
       */
      natural_person_limit: boolean;
      /**
       * api发券防刷
       *
       * `true` 时不给有风险的用户发券，例如小号、机器和羊毛党。
       */
      prevent_api_abuse: boolean;
    }
    /** 样式信息 */
    interface PatternInfo {
      /**
       * 使用说明
       *
       * 展示在代金券的详情页，写明活动规则。
       *
       * 长度 ≤ 1000 字符
       */
      description: string;
      /**
       * 商户logo
       *
       * 须是上传图片返回的地址，外部链接不能用。长宽都是 120 像素，JPG 或 PNG，小于 1 MB。
       *
       * 长度 ≤ 128 字符；URL
       */
      merchant_logo?: string;
      /**
       * 商户名称
       *
       * 品牌的名称，显示在用户的卡包里。
       *
       * 长度 ≤ 12
       */
      merchant_name?: string;
      /**
       * 背景颜色
       *
       * 填颜色图里的颜色名，共 14 种；不用就不传，不能传空文本。
       *
       * - `COLOR010`：绿色 #63B359
       * - `COLOR020`：深绿色 #2C9F67
       * - `COLOR030`：浅蓝色 #509FC9
       * - `COLOR040`：蓝色 #5885CF
       * - `COLOR050`：紫色 #9062C0
       * - `COLOR060`：棕黄色 #D09A45
       * - `COLOR070`：黄色 #E4B138
       * - `COLOR080`：橙色 #EE903C
       * - `COLOR081`：深橙色 #F08500
       * - `COLOR082`：黄绿色 #A9D92D
       * - `COLOR090`：橘红色 #DD6549
       * - `COLOR100`：红色 #CC463D
       * - `COLOR101`：深红色 #CF3E36
       * - `COLOR102`：灰色 #5E6671
       */
      background_color?: 'COLOR010' | 'COLOR020' | 'COLOR030' | 'COLOR040' | 'COLOR050' | 'COLOR060' | 'COLOR070' | 'COLOR080' | 'COLOR081' | 'COLOR082' | 'COLOR090' | 'COLOR100' | 'COLOR101' | 'COLOR102';
      /**
       * 券详情图片
       *
       * 须是上传图片返回的地址，外部链接不能用。宽 850、高 350 像素，JPG 或 PNG，不超过 2 MB。
       *
       * 长度 ≤ 128；URL
       */
      coupon_image?: string;
      /**
       * 卡包跳转目标
       *
       * 决定用户点「立即使用」后去付款码、小程序还是默认页；选小程序须同时填它的 AppID 和路径；不填就去默认页。
       *
       * - `PAYMENT_CODE`：付款码
       * - `MINI_PROGRAM`：小程序
       * - `DEFAULT_PAGE`：默认页
       */
      jump_target?: 'PAYMENT_CODE' | 'MINI_PROGRAM' | 'DEFAULT_PAGE';
      /**
       * 小程序AppID
       *
       * 点券后跳转的小程序，须至少与一个可核销商户绑定。
       *
       * 长度 ≤ 128
       */
      mini_program_appid?: string;
      /**
       * 小程序path
       *
       * 选了跳转小程序时必填。
       *
       * 长度 ≤ 128
       */
      mini_program_path?: string;
    }
    /** 核销规则 */
    interface CouponUseRule {
      /**
       * 券可核销时间
       *
       * 尚未开放，不用传。
       *
       * 字段：`available_begin_time`、`available_end_time`、`fix_available_time`、`second_day_available`、`available_time_after_receive`
       */
      coupon_available_time?: CouponUseRule.CouponAvailableTime;
      /**
       * 固定面额满减券使用规则
       *
       * 每次都须填：代金券只有满减券这一种。
       *
       * 字段：`coupon_amount`、`transaction_minimum`
       */
      fixed_normal_coupon?: WeChatPay.Components.FavorNormalCoupon;
      /**
       * 折扣券使用规则
       *
       * 只有折扣券才填。
       *
       * 字段：`discount_amount_max`、`discount_percent`、`transaction_minimum`
       *
       * 与官方页面不同：公开的接口资料有这个可选的字段，页面没有写，也没有说停用。
       */
      discount_coupon?: CouponUseRule.DiscountCoupon;
      /**
       * 换购券使用规则
       *
       * 字段：`exchange_price`、`transaction_minimum`
       *
       * 与官方页面不同：公开的接口资料有这个可选的字段，页面没有写，也没有说停用。
       */
      exchange_coupon?: CouponUseRule.ExchangeCoupon;
      /**
       * 订单优惠标记
       *
       * 用户下单时 `goods_tag` 须是其中之一，这批券才能用；不填则不限。标记由你自定。
       *
       * 项数 ≤ 50；长度 ≤ 128 字符；字符集 `0-9 A-Z a-z _`
       * @example '123321'
       */
      goods_tag?: string[];
      /**
       * 指定付款方式
       *
       * 用户须用这种方式付款才能用券，不填则不限。填微信支付的付款方式编码，例子里的是工商银行信用卡；限定卡 BIN 时也须填。
       *
       * 项数 ≤ 1
       *
       * 与官方页面不同：微信支付自己的 Go SDK（wechatpay-apiv3/wechatpay-go）的下单和建券请求有这个字段，用来限定支付方式；这些页面没有写，也没有说停用。
       * @example 'ICBC_CREDIT'
       */
      limit_pay?: string[];
      /**
       * 指定银行卡BIN
       *
       * 只有用指定的卡付款才能用券，付款方式限定为银行卡时才起作用。
       *
       * 字段：`name`、`bin`
       */
      limit_card?: CouponUseRule.LimitCard;
      /**
       * 支付方式
       *
       * 只在这些支付方式下能用券，不填则不限。
       *
       * - `MICROAPP`：小程序支付
       * - `APPPAY`：APP支付
       * - `PPAY`：免密支付
       * - `CARD`：刷卡支付
       * - `FACE`：人脸支付
       * - `OTHER`：其他支付
       */
      trade_type?: ('MICROAPP' | 'APPPAY' | 'PPAY' | 'CARD' | 'FACE' | 'OTHER')[];
      /**
       * 可核销商品编码
       *
       * 下单时传的商品编码命中其中之一才能用券。
       *
       * 项数 ≤ 50；长度 ≤ 128
       *
       * 与官方页面不同：页面没有写限制；公开的 SDK JeffreySu/WeiXinMPSDK、binarywang/WxJava 写了它。
       * @example '123321'
       */
      available_items?: string[];
      /**
       * 不可核销商品编码
       *
       * 尚未开放，不用传。
       *
       * 长度 ≤ 128
       * @example '789987'
       */
      unavailable_items?: string[];
      /**
       * 可用商户号
       *
       * 哪些商户的订单能用券。预充值的批次填哪家都可以；免充值的批次，直连商户和特约商户填自己或同一品牌的商户，服务商填已授权免充值的特约商户，渠道商与从业机构填名下的子商户。
       *
       * 项数 ≤ 50；长度 ≤ 20
       *
       * 与官方页面不同：页面没有写限制；公开的 SDK JeffreySu/WeiXinMPSDK、binarywang/WxJava 写了它。
       * @example '9856000'
       */
      available_merchants: string[];
      /**
       * 是否可叠加其他优惠
       *
       * 能不能与同一商户创建的别的券一起用，不填则不能。
       */
      combine_use?: boolean;
    }
    namespace CouponUseRule {
      /** 券可核销时间 */
      interface CouponAvailableTime {
        /**
         * 开始时间
         *
         * 从这时起才能核销；早于它领的券也要等到这时。
         *
         * RFC 3339 时间，含时区
         *
         * 与官方页面不同：公开的接口资料有这个可选的字段，页面没有写，也没有说停用。
         */
        available_begin_time?: string;
        /**
         * 结束时间
         *
         * 过了这时券都失效，无论什么时候领的。
         *
         * RFC 3339 时间，含时区
         *
         * 与官方页面不同：公开的接口资料有这个可选的字段，页面没有写，也没有说停用。
         */
        available_end_time?: string;
        /**
         * 固定时间段可用
         *
         * 尚未开放，不用传。
         *
         * 字段：`available_week_day`、`begin_time`、`end_time`
         */
        fix_available_time?: CouponAvailableTime.FixAvailableTime;
        /**
         * 领取第二天生效
         *
         * 尚未开放，不用传。
         */
        second_day_available?: boolean;
        /**
         * 领取后有效时间
         *
         * 尚未开放，不用传。
         *
         * 单位 天
         */
        available_time_after_receive?: number;
      }
      namespace CouponAvailableTime {
        /** 固定时间段可用 */
        interface FixAvailableTime {
          /**
           * 可用星期数
           *
           * 尚未开放，不用传。
           *
           * - `0`：周日
           * - `1`：周一
           * - `2`：周二
           * - `3`：周三
           * - `4`：周四
           * - `5`：周五
           * - `6`：周六
           */
          available_week_day: (0 | 1 | 2 | 3 | 4 | 5 | 6)[];
          /**
           * 当天开始时间
           *
           * 尚未开放，不用传。
           *
           * 单位 秒
           * @example 3600
           */
          begin_time: number;
          /**
           * 当天结束时间
           *
           * 尚未开放，不用传。
           *
           * 单位 秒
           * @default 23
           * @example 86399
           */
          end_time?: number;
        }
      }
      /** 折扣券使用规则 */
      interface DiscountCoupon {
        /**
         * 最高折扣金额
         *
         * 单位 分
         */
        discount_amount_max?: number;
        /**
         * 折扣百分比
         *
         * 单位 百分之一
         */
        discount_percent?: number;
        /**
         * 门槛
         *
         * 订单满这个金额才用得上券。
         *
         * 单位 分
         */
        transaction_minimum?: number;
      }
      /** 换购券使用规则 */
      interface ExchangeCoupon {
        /**
         * 单品换购价
         *
         * 单位 分
         */
        exchange_price?: number;
        /**
         * 消费门槛
         *
         * 订单满这个金额才用得上券。
         *
         * 单位 分
         */
        transaction_minimum?: number;
      }
      /** 指定银行卡BIN */
      interface LimitCard {
        /**
         * 银行卡名称
         *
         * 显示在微信支付的收银台上，限定了银行卡时须填。
         *
         * 长度 ≤ 4
         * @example '精粹白金'
         */
        name: string;
        /**
         * 指定卡BIN
         *
         * 银行卡号开头的 6 到 9 位，更长的可能不被接受。
         *
         * 项数 ≤ 10；长度 6–13
         *
         * 与官方页面不同：页面没有写限制；公开的 SDK JeffreySu/WeiXinMPSDK、binarywang/WxJava、wechatpay-apiv3/wechatpay-go 写了它。
         * @example '62123456'
         */
        bin: string[];
      }
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 批次号
     *
     * 长度 ≤ 20
     *
     * 与官方页面不同：页面没有写限制；公开的 SDK songxzj/weixin-sdk-java11 写了它。
     * @example '98065001'
     */
    stock_id: string;
    /**
     * 创建时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     *
     * 与官方页面不同：页面没有写限制；公开的 SDK songxzj/weixin-sdk-java11 写了它。
     * @example '2026-11-20T10:34:56+08:00'
     */
    create_time: string;
  }
}
