// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 会员卡模板 */
  interface BrandMemberCard {
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
    code_jump_information?: BrandMemberCard.CodeJumpInformation;
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
    valid_date_information: BrandMemberCard.ValidDateInformation;
    /**
     * 会员中心信息
     *
     * 字段：`jump_appid`、`jump_path`
     */
    member_information: BrandMemberCard.MemberInformation;
    /**
     * 积分信息
     *
     * 字段：`jump_appid`、`jump_path`
     */
    points_information?: BrandMemberCard.PointsInformation;
    /**
     * 储值信息
     *
     * 字段：`jump_appid`、`jump_path`
     */
    balance_information?: BrandMemberCard.BalanceInformation;
    /**
     * 付费会员信息
     *
     * 字段：`price`、`jump_appid`、`jump_path`
     */
    purchase_information?: BrandMemberCard.PurchaseInformation;
    /**
     * 用户开卡信息
     *
     * 字段：`common_field_list`、`custom_field_list`
     */
    user_information?: BrandMemberCard.UserInformation;
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
    /**
     * 商家请求单号
     *
     * 长度 ≤ 128；字符集 `0-9 A-Z a-z _ -`
     * @example 'REQUEST20261201000001'
     */
    out_request_no: string;
  }
  namespace BrandMemberCard {
    /** 会员码跳转信息 */
    interface CodeJumpInformation {
      /**
       * 小程序AppID
       *
       * 用户点开后打开的小程序，须已与品牌绑定。
       *
       * 长度 ≤ 32
       *
       * 与部分接口的官方页面不同：同一张会员卡在创建、修改、查询的页面里都写可选。
       * @example 'wxea9c30a90fs8d3fe'
       */
      jump_appid?: string;
      /**
       * 小程序路径
       *
       * 用户点开后打开的页面；储值的宜直接到充值。
       *
       * 长度 ≤ 128
       *
       * 与部分接口的官方页面不同：同一张会员卡在创建、修改、查询的页面里都写可选。
       * @example '/pages/points/points'
       */
      jump_path?: string;
    }
    /** 会员卡有效期 */
    interface ValidDateInformation {
      /**
       * 有效期类型
       *
       * 决定填哪几个时间：固定起止日、激活后若干天，或永久有效。
       *
       * - `FIX_TIME_RANGE`：固定时间范围内有效
       * - `FIX_TERM`：相对时间范围内有效
       * - `PERMANENT`：永久有效
       */
      type?: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT';
      /**
       * 有效期开始时间
       *
       * 有效期类型是固定起止时填。
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-01T00:00:00+08:00'
       */
      available_begin_time?: string;
      /**
       * 有效期结束时间
       *
       * 有效期类型是固定起止时填。
       *
       * RFC 3339 时间，含时区
       * @example '2030-05-20T13:29:35.120+08:00'
       */
      available_end_time?: string;
      /**
       * 领取后N天内有效
       *
       * 按自然天算。
       *
       * 单位 天
       * @example 200
       */
      available_day_after_receive?: number;
    }
    /** 会员中心信息 */
    interface MemberInformation {
      /**
       * 会员中心跳转AppID
       *
       * 长度 ≤ 32
       * @example 'wxea9c30890f48d5ae'
       */
      jump_appid: string;
      /**
       * 会员中心跳转路径
       *
       * 长度 ≤ 128
       * @example 'pages/member/index'
       */
      jump_path: string;
    }
    /** 积分信息 */
    interface PointsInformation {
      /**
       * 小程序AppID
       *
       * 用户点开后打开的小程序，须已与品牌绑定。
       *
       * 长度 ≤ 32
       *
       * 与部分接口的官方页面不同：同一张会员卡在创建、修改、查询的页面里都写可选。
       * @example 'wxea9c30a90fs8d3fe'
       */
      jump_appid?: string;
      /**
       * 小程序路径
       *
       * 用户点开后打开的页面；储值的宜直接到充值。
       *
       * 长度 ≤ 128
       *
       * 与部分接口的官方页面不同：同一张会员卡在创建、修改、查询的页面里都写可选。
       * @example '/pages/points/points'
       */
      jump_path?: string;
    }
    /** 储值信息 */
    interface BalanceInformation {
      /**
       * 小程序AppID
       *
       * 用户点开后打开的小程序，须已与品牌绑定。
       *
       * 长度 ≤ 32
       *
       * 与部分接口的官方页面不同：同一张会员卡在创建、修改、查询的页面里都写可选。
       * @example 'wxea9c30a90fs8d3fe'
       */
      jump_appid?: string;
      /**
       * 小程序路径
       *
       * 用户点开后打开的页面；储值的宜直接到充值。
       *
       * 长度 ≤ 128
       *
       * 与部分接口的官方页面不同：同一张会员卡在创建、修改、查询的页面里都写可选。
       * @example '/pages/points/points'
       */
      jump_path?: string;
    }
    /** 付费会员信息 */
    interface PurchaseInformation {
      /**
       * 付费会员价格
       *
       * 用户买这种会员要付的钱。
       *
       * 单位 分
       * @example 100
       */
      price?: number;
      /**
       * 付费会员跳转AppID
       *
       * 用户去哪个小程序购买会员。
       *
       * 长度 ≤ 32
       * @example 'wxea9c30a90fs8d3fe'
       */
      jump_appid?: string;
      /**
       * 付费会员跳转路径
       *
       * 用户购买会员的页面。
       *
       * 长度 ≤ 128
       * @example '/pages/purchase/purchase'
       */
      jump_path?: string;
    }
    /** 用户开卡信息 */
    interface UserInformation {
      /**
       * 平台提供的通用开卡信息字段
       *
       * 要求用户开卡时填的资料，从平台列出的里面选。
       *
       * - `USER_FORM_FLAG_SEX`：性别
       * - `USER_FORM_FLAG_NAME`：姓名
       * - `USER_FORM_FLAG_BIRTHDAY`：生日
       * - `USER_FORM_FLAG_ADDRESS`：地址
       * - `USER_FORM_FLAG_EMAIL`：邮箱
       * - `USER_FORM_FLAG_CITY`：城市
       */
      common_field_list?: ('USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY')[];
      /**
       * 商户自定义的开卡信息字段
       *
       * 要求用户开卡时另填的资料，名称和选项由你定，目前只能有 1 项。
       *
       * 项数 ≤ 1；字段：`type`、`name`、`values`
       */
      custom_field_list?: UserInformation.CustomFieldList[];
    }
    namespace UserInformation {
      interface CustomFieldList {
        /**
         * 商户自定义的开卡信息字段类型
         *
         * - `CHECK_BOX`：多选
         * - `RADIO`：单选
         */
        type?: 'CHECK_BOX' | 'RADIO';
        /**
         * 字段名称
         *
         * 用户开卡时看到的题目。
         *
         * 长度 ≤ 32
         * @example '喜欢的运动'
         */
        name?: string;
        /**
         * 字段值
         *
         * 给用户选的几个选项。
         *
         * 项数 ≤ 10；长度 ≤ 8 字符
         * @example '篮球'
         */
        values?: string[];
      }
    }
  }
}
