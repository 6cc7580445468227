// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardOpen.Cards {
  interface _card_id_ {
    /**
     * 查询会员卡模板信息
     *
     * `GET /v3/marketing/membercard-open/cards/{card_id}`（直连商户、服务商）
     */
    get(config: _card_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_card_id_.GetHttpMethod.WellformedResponse>>;
    /**
     * 修改会员卡模板信息
     *
     * `PATCH /v3/marketing/membercard-open/cards/{card_id}`（直连商户、服务商）
     */
    patch(data: _card_id_.PatchHttpMethod.JsonDataRequest, config: _card_id_.PatchHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_card_id_.PatchHttpMethod.WellformedResponse>>;
    /**
     * 删除会员卡模板
     *
     * `DELETE /v3/marketing/membercard-open/cards/{card_id}`（直连商户、服务商）
     */
    delete(config: _card_id_.DeleteHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_card_id_.DeleteHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardOpen.Cards._card_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 会员卡ID
     *
     * 创建会员卡模板后由微信支付返回。
     * @example 'pbLatjvWOibDc5-TBnbUk1pD12o0'
     */
    card_id: string;
  }
  /** 会员卡模板 */
  type WellformedResponse = WeChatPay.Components.MembercardOpenCard;
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardOpen.Cards._card_id_.PatchHttpMethod {
  interface JsonDataRequest {
    /**
     * 商户AppId
     *
     * 须已与商户号或品牌绑定，用户的 OpenID 由它取得。
     *
     * 长度 ≤ 32
     * @example 'wxea9c30890f48d5ae'
     */
    appid?: string;
    /**
     * 会员卡logo
     *
     * 须是图片上传接口返回的地址，外部链接不能用。
     *
     * URL
     * @example 'https://wxpaylogo.qpic.cn/wxpaylogo/a1b2c/0'
     */
    logo_url?: string;
    /**
     * 卡名称
     * @example '微信支付测试卡'
     */
    title?: string;
    /**
     * 会员卡背景图
     *
     * 须是图片上传接口返回的地址，外部链接不能用。
     *
     * URL
     * @example 'https://wxpaylogo.qpic.cn/wxpaylogo/a1b2c/0'
     */
    background_picture_url?: string;
    /**
     * 使用须知
     *
     * 长度 ≤ 1000
     * @example '使用本会员卡表示你同意示例公司的协议，最终解释权归示例公司所有'
     */
    description?: string;
    /**
     * 服务电话
     *
     * 展示在会员卡的详情里，宜填固定电话。
     * @example '010-88771234'
     */
    service_phone?: string;
    /**
     * 会员卡总库存
     * @example 5000000
     */
    total_quantity?: number;
    /**
     * 有效期
     *
     * 字段：`type`、`available_end_time`、`available_day_after_receive`、`wait_days_after_receive`、`available_begin_time`
     */
    date_information?: JsonDataRequest.DateInformation;
    /**
     * 是否展示会员等级
     *
     * `true` 须同时填 `init_level`。
     */
    need_display_level?: boolean;
    /**
     * 会员初始等级
     *
     * 用户开卡时的等级，文字由你自定。
     * @example '白银会员'
     */
    init_level?: string;
    /**
     * 储值信息
     *
     * 不传就不显示储值；传就须填跳转的地方。
     *
     * 字段：`need_balance`、`balance_appid`、`balance_path`、`balance_url`
     */
    balance_information?: WeChatPay.Components.MembercardOpenBalance;
    /**
     * 开卡信息
     *
     * 字段：`can_modify_after_activate`、`common_field_list`、`custom_field_list`
     */
    user_information_form?: JsonDataRequest.UserInformationForm;
    /**
     * 商户补充声明
     *
     * 字段：`title`、`url`、`appid`、`path`
     */
    additional_statement?: WeChatPay.Components.MembercardOpenStatement;
    /**
     * 会员卡code分配类型
     *
     * 会员卡的编码由谁分配：微信支付在用户领卡时分配，或由你传入。
     *
     * - `SYSTEM_ALLOCATE`：系统分配
     * - `MERCHANT_DEPOSIT`：商户预存
     * - `REAL_TIME`：实时传入
     * @example 'SYSTEM_ALLOCATE'
     */
    code_mode?: 'SYSTEM_ALLOCATE' | 'MERCHANT_DEPOSIT' | 'REAL_TIME';
    /**
     * 会员码型
     *
     * 用户打开会员卡时看到哪种码。
     *
     * - `BAR_CODE`：条形码
     * - `QRCODE`：二维码
     * - `BAR_CODE_AND_QRCODE`：条形码和二维码
     * - `NONE_CODE`：不显示任何码型
     * @example 'BAR_CODE'
     */
    code_type?: 'BAR_CODE' | 'QRCODE' | 'BAR_CODE_AND_QRCODE' | 'NONE_CODE';
    /**
     * 是否启用动态码
     * @example false
     */
    need_dynamic_code?: boolean;
  }
  namespace JsonDataRequest {
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
       * 有效期结束时间
       *
       * RFC 3339 时间，含时区
       * @example '2030-05-20T13:29:35.120+08:00'
       */
      available_end_time?: string;
      /**
       * 生效后N天内有效
       *
       * 按自然天算。
       *
       * 单位 天
       * @example 200
       */
      available_day_after_receive?: number;
      /**
       * 领取后N天开始生效
       *
       * 单位 天
       * @example 2
       */
      wait_days_after_receive?: number;
      /**
       * 有效期开始时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-12-01T00:00:00+08:00'
       */
      available_begin_time?: string;
    }
    /** 开卡信息 */
    interface UserInformationForm {
      /** 是否允许修改 */
      can_modify_after_activate?: boolean;
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
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 会员卡ID
     *
     * 创建会员卡模板后由微信支付返回。
     * @example 'pbLatjvWOibDc5-TBnbUk1pD12o0'
     */
    card_id: string;
  }
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardOpen.Cards._card_id_.DeleteHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 会员卡ID
     *
     * 创建会员卡模板后由微信支付返回。
     * @example 'pbLatjvWOibDc5-TBnbUk1pD12o0'
     */
    card_id: string;
  }
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
