// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 会员卡模板 */
  interface MembercardOpenCard {
    /**
     * 会员卡ID
     * @example 'pbLatjvWOibDc5-TBnbUk1pD12o0'
     */
    card_id: string;
    /**
     * 创建时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    create_time?: string;
    /**
     * 更新时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    update_time?: string;
    /**
     * 剩余库存
     * @example 1004
     */
    remain_quantity?: number;
    /**
     * 会员卡状态
     *
     * - `NOT_APPROVE`：待审核
     * - `APPROVE_FAIL`：审核失败
     * - `APPROVED`：审核通过
     * - `DELETED`：已被商户删除
     */
    status?: 'NOT_APPROVE' | 'APPROVE_FAIL' | 'APPROVED' | 'DELETED';
    /**
     * 品牌信息
     *
     * 字段：`brand_id`、`display_name`
     */
    brand: MembercardOpenCard.Brand;
    /**
     * 商户AppId
     *
     * 长度 ≤ 32
     * @example 'wxea9c30890f48d5ae'
     */
    appid: string;
    /**
     * 会员卡logo
     *
     * URL
     * @example 'https://wxpaylogo.qpic.cn/wxpaylogo/a1b2c/0'
     */
    logo_url: string;
    /**
     * 卡名称
     * @example '微信支付测试卡'
     */
    title: string;
    /**
     * 会员卡背景图
     *
     * URL
     * @example 'https://wxpaylogo.qpic.cn/wxpaylogo/a1b2c/0'
     */
    background_picture_url: string;
    /**
     * 使用须知
     *
     * 长度 ≤ 1000
     * @example '使用本会员卡表示你同意示例公司的协议，最终解释权归示例公司所有'
     */
    description: string;
    /**
     * 服务电话
     * @example '010-88771234'
     */
    service_phone?: string;
    /**
     * 会员码型
     *
     * - `BAR_CODE`：条形码
     * - `QRCODE`：二维码
     * - `BAR_CODE_AND_QRCODE`：条形码和二维码
     * - `NONE_CODE`：不显示任何码型
     */
    code_type: 'BAR_CODE' | 'QRCODE' | 'BAR_CODE_AND_QRCODE' | 'NONE_CODE';
    /**
     * 会员卡总库存
     * @example 5000000
     */
    total_quantity?: number;
    /**
     * 有效期
     *
     * 字段：`type`、`available_begin_time`、`available_end_time`、`available_day_after_receive`
     */
    date_information: MembercardOpenCard.DateInformation;
    /**
     * 会员卡code分配类型
     *
     * - `SYSTEM_ALLOCATE`：系统分配
     * - `MERCHANT_DEPOSIT`：商户预存
     * - `REAL_TIME`：实时传入
     */
    code_mode: 'SYSTEM_ALLOCATE' | 'MERCHANT_DEPOSIT' | 'REAL_TIME';
    /** 是否展示会员等级 */
    need_display_level?: boolean;
    /**
     * 会员初始等级
     * @example '白银会员'
     */
    init_level?: string;
    /**
     * 商户请求单号
     * @example 'REQUEST20261201000001'
     */
    out_request_no: string;
    /**
     * 储值信息
     *
     * 字段：`need_balance`、`balance_appid`、`balance_path`、`balance_url`
     */
    balance_information?: MembercardOpenCard.BalanceInformation;
    /**
     * 开卡信息
     *
     * 字段：`common_field_list`、`custom_field_list`
     */
    user_information_form?: MembercardOpenCard.UserInformationForm;
    /**
     * 商户补充声明
     *
     * 字段：`title`、`url`、`appid`、`path`
     */
    additional_statement?: MembercardOpenCard.AdditionalStatement;
  }
  namespace MembercardOpenCard {
    /** 品牌信息 */
    interface Brand {
      /**
       * 品牌ID
       * @example '1004'
       */
      brand_id: string;
      /**
       * 品牌展示名称
       * @example '微信支付'
       */
      display_name: string;
    }
    /** 有效期 */
    interface DateInformation {
      /**
       * 有效期类型
       *
       * 决定填哪几个时间：固定起止日、激活后若干天，或永久有效。
       *
       * - `FIX_TIME_RANGE`：固定时间范围内有效
       * - `FIX_TERM`：相对时间范围内有效
       * - `PERMANENT`：永久有效
       */
      type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT';
      /**
       * 有效期开始时间
       *
       * 有效期类型是固定起止时填。
       *
       * 长度 ≤ 32；RFC 3339 时间，含时区
       * @example '2026-11-01T00:00:00+08:00'
       */
      available_begin_time?: string;
      /**
       * 有效期结束时间
       *
       * 有效期类型是固定起止时填。
       *
       * 长度 ≤ 32；RFC 3339 时间，含时区
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
    /** 储值信息 */
    interface BalanceInformation {
      /** 是否支持储值 */
      need_balance?: boolean;
      /**
       * 储值小程序AppID
       *
       * 用户点储值余额后打开的小程序。
       * @example 'wxea9c30890f48d5ae'
       */
      balance_appid?: string;
      /**
       * 储值小程序path
       *
       * 用户点储值余额后打开的页面。
       * @example 'pages/balance/balance'
       */
      balance_path?: string;
      /**
       * 储值URL
       *
       * 用户点储值余额后打开的网页。
       *
       * URL
       * @example 'https://example.com'
       */
      balance_url?: string;
    }
    /** 开卡信息 */
    interface UserInformationForm {
      /**
       * 平台提供的通用开卡信息字段
       *
       * - `USER_FORM_FLAG_MOBILE`：手机号
       * - `USER_FORM_FLAG_SEX`：性别
       * - `USER_FORM_FLAG_NAME`：姓名
       * - `USER_FORM_FLAG_BIRTHDAY`：生日
       * - `USER_FORM_FLAG_ADDRESS`：地址
       * - `USER_FORM_FLAG_EMAIL`：邮箱
       * - `USER_FORM_FLAG_CITY`：城市
       * @example ["USER_FORM_FLAG_MOBILE"]
       */
      common_field_list?: ('USER_FORM_FLAG_MOBILE' | 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY')[];
      /**
       * 商户自定义的开卡信息字段
       *
       * 字段：`type`、`name`、`values`
       */
      custom_field_list?: UserInformationForm.CustomFieldList[];
    }
    namespace UserInformationForm {
      interface CustomFieldList {
        /**
         * 商户自定义的开卡信息字段类型
         *
         * - `TEXT`：文本
         * - `SELECT`：选择项
         * - `RADIO`：单选
         * - `CHECK_BOX`：多选
         */
        type?: 'TEXT' | 'SELECT' | 'RADIO' | 'CHECK_BOX';
        /**
         * 字段名称
         * @example '喜欢的运动'
         */
        name?: string;
        /**
         * 字段值列表
         * @example ["篮球","足球","羽毛球"]
         */
        values?: string[];
      }
    }
    /** 商户补充声明 */
    interface AdditionalStatement {
      /**
       * 标题
       * @example '示例会员卡使用须知'
       */
      title?: string;
      /**
       * 跳转URL
       *
       * URL
       * @example 'https://example.com'
       */
      url?: string;
      /**
       * 跳转小程序AppID
       *
       * 点开后跳转的小程序。
       * @example 'wxea9c30890f48d5ae'
       */
      appid?: string;
      /**
       * 跳转小程序path
       * @example 'pages/statement/statement'
       */
      path?: string;
    }
  }
}
