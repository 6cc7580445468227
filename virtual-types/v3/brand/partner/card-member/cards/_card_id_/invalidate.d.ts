// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.CardMember.Cards._card_id_ {
  interface Invalidate {
    /**
     * 作废会员卡模板
     *
     * `POST /v3/brand/partner/card-member/cards/{card_id}/invalidate`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015336972
     */
    (data: Invalidate.PostHttpMethod.JsonDataRequest, config: Invalidate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Invalidate.PostHttpMethod.WellformedResponse>>;
    /**
     * 作废会员卡模板
     *
     * `POST /v3/brand/partner/card-member/cards/{card_id}/invalidate`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015336972
     */
    post(data: Invalidate.PostHttpMethod.JsonDataRequest, config: Invalidate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Invalidate.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.CardMember.Cards._card_id_.Invalidate.PostHttpMethod {
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
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 会员卡模板ID
     *
     * 创建会员卡模板后由微信支付返回。
     *
     * 长度 ≤ 32
     * @example 'pbLatjvWOibDc5-TBnbUk1pD12o0'
     */
    card_id: string;
  }
  interface WellformedResponse {
    /**
     * 商家请求单号
     *
     * 长度 ≤ 128；字符集 `0-9 A-Z a-z _ -`
     * @example 'REQUEST20261201000001'
     */
    out_request_no: string;
    /**
     * 会员卡模板ID
     *
     * 创建会员卡模板后由微信支付生成，须存下，发卡、查会员与更新都要用它。
     *
     * 长度 ≤ 32
     * @example 'pbLatjvWOibDc5-TBnbUk1pD12o0'
     */
    card_id: string;
    /**
     * 品牌ID
     *
     * 长度 ≤ 32
     * @example '1004'
     */
    brand_id: string;
    /**
     * 商户AppId
     * @example 'wxea9c30890f48d5ae'
     */
    appid: string;
    /**
     * 会员卡类型
     *
     * - `PURCHASE`：付费卡
     * - `NORMAL`：普通卡
     * - `BALANCE`：储值卡
     */
    card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE';
    /**
     * 卡名称
     *
     * 长度 ≤ 10
     * @example '测试卡'
     */
    card_title: string;
    /**
     * 卡背景颜色
     *
     * 长度 ≤ 7
     * @example '#FFFF00'
     */
    card_color: string;
    /**
     * 卡背景图URL
     *
     * 长度 ≤ 256；URL
     * @example 'https://wxpaylogo.qpic.cn/wxpaylogo/a1b2c/0'
     */
    card_picture_url: string;
    /**
     * 会员卡code分配类型
     *
     * - `SYSTEM_ALLOCATE`：系统分配
     * - `MERCHANT_ALLOCATE`：商户分配
     */
    code_mode: 'SYSTEM_ALLOCATE' | 'MERCHANT_ALLOCATE';
    /**
     * 会员码型
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
     * 字段：`jump_appid`、`jump_path`
     */
    code_jump_information?: WeChatPay.Components.MiniProgramJump;
    /**
     * 会员权益
     *
     * 长度 ≤ 32
     * @example '会员折扣、专属价'
     */
    benefits: string;
    /**
     * 回调地址
     *
     * 长度 ≤ 256；URL
     * @example 'https://www.weixin.qq.com/wxpay/notify.php'
     */
    notify_url: string;
    /**
     * 是否置顶
     * @default false
     */
    need_pinned?: boolean;
    /** 是否展示会员等级 */
    need_display_level?: boolean;
    /**
     * 会员初始等级
     *
     * 长度 ≤ 10
     * @example '白银会员'
     */
    init_level?: string;
    /**
     * 服务电话
     *
     * 长度 ≤ 32
     * @example '010-88771234'
     */
    service_phone?: string;
    /**
     * 商家法务协议
     *
     * 长度 ≤ 20480
     * @example '商家需在 48 小时内发货，若商品存在质量问题，用户可在 7 天内申请退货。'
     */
    legal_agreement: string;
    /**
     * 会员卡有效期
     *
     * 字段：`type`、`available_begin_time`、`available_end_time`、`available_day_after_receive`
     */
    valid_date_information: WeChatPay.Components.MemberCardValidDate;
    /**
     * 会员中心信息
     *
     * 字段：`jump_appid`、`jump_path`
     */
    member_information: WeChatPay.Components.MiniProgramJump;
    /**
     * 积分信息
     *
     * 字段：`jump_appid`、`jump_path`
     */
    points_information?: WeChatPay.Components.MiniProgramJump;
    /**
     * 储值信息
     *
     * 字段：`jump_appid`、`jump_path`
     */
    balance_information?: WeChatPay.Components.MiniProgramJump;
    /**
     * 付费会员信息
     *
     * 字段：`price`、`jump_appid`、`jump_path`
     */
    purchase_information?: WeChatPay.Components.MemberCardPurchase;
    /**
     * 用户开卡信息
     *
     * 字段：`common_field_list`、`custom_field_list`
     */
    user_information?: WeChatPay.Components.MemberCardUserForm;
    /**
     * 状态
     *
     * - `CARD_EFFECTIVE`：已生效
     * - `CARD_INVALID`：已失效
     */
    state: 'CARD_EFFECTIVE' | 'CARD_INVALID';
    /**
     * 创建时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    create_time: string;
    /**
     * 更新时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    modify_time: string;
  }
}
