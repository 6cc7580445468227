// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.CardMember {
  interface Cards {
    /**
     * 查询会员卡模板列表
     *
     * `GET /v3/brand/partner/card-member/cards`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015336976
     */
    get(config: Cards.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Cards.GetHttpMethod.WellformedResponse>>;
    /**
     * 创建会员卡模板
     *
     * `POST /v3/brand/partner/card-member/cards`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015336970
     */
    (data: Cards.PostHttpMethod.JsonDataRequest, config?: Cards.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Cards.PostHttpMethod.WellformedResponse>>;
    /**
     * 创建会员卡模板
     *
     * `POST /v3/brand/partner/card-member/cards`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015336970
     */
    post(data: Cards.PostHttpMethod.JsonDataRequest, config?: Cards.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Cards.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.CardMember.Cards.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 品牌ID
       *
       * 品牌入驻微信支付品牌商家后获得，在品牌经营平台查看；由服务商调用时，该品牌须已授权给服务商。
       *
       * 长度 ≤ 32
       * @example '1004'
       */
      brand_id: string;
      /**
       * 状态
       *
       * - `CARD_EFFECTIVE`：已生效
       * - `CARD_INVALID`：已失效
       */
      state?: 'CARD_EFFECTIVE' | 'CARD_INVALID';
      /**
       * 分页开始位置
       *
       * 从 0 算起，填 10 就从第 11 条开始返回。
       * @default 0
       */
      offset: number;
      /**
       * 分页大小
       *
       * 一页返回多少条。
       * @example 20
       */
      limit: number;
    }
  }
  interface WellformedResponse {
    /**
     * 总数量
     * @example 20
     */
    total_count: number;
    /**
     * 分页开始位置
     * @example 1
     */
    offset: number;
    /**
     * 分页大小
     * @example 20
     */
    limit: number;
    /**
     * 会员卡模板列表
     *
     * 字段：`card_id`、`appid`、`card_type`、`card_title`、`card_color`、`card_picture_url`、`code_mode`、`code_type`、`code_jump_information`、`benefits`、`notify_url`、`need_pinned` 等 27 个
     */
    data?: WeChatPay.Components.MemberCardSummary[];
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.CardMember.Cards.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 品牌ID
     *
     * 品牌入驻微信支付品牌商家后获得，在品牌经营平台查看；由服务商调用时，该品牌须已授权给服务商。
     *
     * 长度 ≤ 32
     * @example '1004'
     */
    brand_id: string;
    /**
     * 商户AppId
     *
     * 须已与会员卡所属的品牌绑定，用户的 OpenID 由它取得。
     *
     * 长度 ≤ 32
     * @example 'wxea9c30890f48d5ae'
     */
    appid: string;
    /**
     * 会员卡类型
     *
     * 目前只能建普通会员卡，填别的报错。
     *
     * - `PURCHASE`：付费卡
     * - `NORMAL`：普通卡
     * - `BALANCE`：储值卡
     */
    card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE';
    /**
     * 卡名称
     *
     * 展示在卡面上的名称。
     *
     * 长度 ≤ 10
     * @example '测试卡'
     */
    card_title: string;
    /**
     * 卡背景颜色
     *
     * 十六进制的 RGB 颜色，用在卡的正面。
     *
     * 长度 ≤ 7
     * @example '#FFFF00'
     */
    card_color: string;
    /**
     * 卡背景图URL
     *
     * 须是图片上传接口返回的地址，外部链接不能用。
     *
     * 长度 ≤ 256；URL
     * @example 'https://wxpaylogo.qpic.cn/wxpaylogo/a1b2c/0'
     */
    card_picture_url: string;
    /**
     * 会员卡code分配类型
     *
     * 会员卡的编码由谁分配：微信支付在用户领卡时分配 24 位数字，或由你在同步开卡结果时传入。选了系统分配，以后不能改成商家分配。
     *
     * - `SYSTEM_ALLOCATE`：系统分配
     * - `MERCHANT_ALLOCATE`：商户分配
     */
    code_mode: 'SYSTEM_ALLOCATE' | 'MERCHANT_ALLOCATE';
    /**
     * 会员码型
     *
     * 用户打开会员卡时看到哪种码；选跳转小程序须同时填 `code_jump_information`。
     *
     * - `NONE_CODE`：不显示任何码型
     * - `BAR_CODE`：条形码
     * - `QR_CODE`：二维码
     * - `BAR_CODE_AND_QR_CODE`：条形码和二维码
     * - `JUMP_MINI_PROGRAM`：跳转商家小程序
     */
    code_type: 'NONE_CODE' | 'BAR_CODE' | 'QR_CODE' | 'BAR_CODE_AND_QR_CODE' | 'JUMP_MINI_PROGRAM';
    /**
     * 会员码跳转信息
     *
     * 会员码选择跳转小程序展示时须填，别的码型不能填。
     *
     * `code_type` 为 `JUMP_MINI_PROGRAM` 时必填；字段：`jump_appid`、`jump_path`
     */
    code_jump_information?: WeChatPay.Components.MiniProgramJump;
    /**
     * 会员权益
     *
     * 展示给会员看的专属优惠和服务。
     *
     * 长度 ≤ 32
     * @example '会员折扣、专属价'
     */
    benefits: string;
    /**
     * 回调地址
     *
     * 开卡成功的通知发到这里，须是公网能直达的完整地址，不带查询参数。
     *
     * 长度 ≤ 256；URL
     * @example 'https://www.weixin.qq.com/wxpay/notify.php'
     */
    notify_url: string;
    /**
     * 是否置顶
     *
     * `true` 让这张卡固定显示在前面；同一品牌有几张置顶卡时，新更新的在前。
     * @default false
     */
    need_pinned?: boolean;
    /**
     * 是否展示会员等级
     *
     * `true` 须同时填 `init_level`。
     */
    need_display_level?: boolean;
    /**
     * 会员初始等级
     *
     * 用户开卡时的等级，文字由你自定，只在展示等级时填；以后升降级用更新用户会员卡改。
     *
     * 长度 ≤ 10
     * @example '白银会员'
     */
    init_level?: string;
    /**
     * 服务电话
     *
     * 展示在会员卡的详情里，宜填固定电话。
     *
     * 长度 ≤ 32
     * @example '010-88771234'
     */
    service_phone?: string;
    /**
     * 商家法务协议
     *
     * 用户开卡时看到的协议全文，只能是纯文本，换行用 `\n`，链接点不开。
     *
     * 长度 ≤ 20480
     * @example '商家需在 48 小时内发货，若商品存在质量问题，用户可在 7 天内申请退货。'
     */
    legal_agreement: string;
    /**
     * 会员卡有效期
     *
     * 从激活会员卡时算起，可以是固定的起止日，也可以是激活后若干天。
     *
     * 字段：`type`、`available_begin_time`、`available_end_time`、`available_day_after_receive`
     */
    valid_date_information: WeChatPay.Components.MemberCardValidDate;
    /**
     * 会员中心信息
     *
     * 用户点会员卡卡面后打开哪里。
     *
     * 字段：`jump_appid`、`jump_path`
     */
    member_information: JsonDataRequest.MemberInformation;
    /**
     * 积分信息
     *
     * 不传就不启用积分；传须带积分页的小程序。
     *
     * 字段：`jump_appid`、`jump_path`
     */
    points_information?: WeChatPay.Components.MiniProgramJump;
    /**
     * 储值信息
     *
     * 只有储值卡能填，别的卡填了报错；目前只能建普通卡。
     *
     * 字段：`jump_appid`、`jump_path`
     */
    balance_information?: WeChatPay.Components.MiniProgramJump;
    /**
     * 付费会员信息
     *
     * 只有付费卡能填，别的卡填了报错；目前只能建普通卡。
     *
     * 字段：`price`、`jump_appid`、`jump_path`
     */
    purchase_information?: WeChatPay.Components.MemberCardPurchase;
    /**
     * 用户开卡信息
     *
     * 用户开卡时须填完这些信息，不填就开不了。
     *
     * 字段：`common_field_list`、`custom_field_list`
     */
    user_information?: WeChatPay.Components.MemberCardUserForm;
    /**
     * 商家请求单号
     *
     * 由你生成，建一个模板用一个；用过的再用会报错。
     *
     * 长度 ≤ 128；字符集 `0-9 A-Z a-z _ -`
     * @example 'REQUEST20261201000001'
     */
    out_request_no: string;
  }
  namespace JsonDataRequest {
    /** 会员中心信息 */
    interface MemberInformation {
      /**
       * 会员中心跳转AppID
       *
       * 用户点会员卡卡面后打开的小程序。
       *
       * 长度 ≤ 32
       * @example 'wxea9c30890f48d5ae'
       */
      jump_appid: string;
      /**
       * 会员中心跳转路径
       *
       * 用户点会员卡卡面后打开的页面。
       *
       * 长度 ≤ 128
       * @example 'pages/member/index'
       */
      jump_path: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  /** 会员卡模板 */
  type WellformedResponse = WeChatPay.Components.MemberCardSummary;
}
