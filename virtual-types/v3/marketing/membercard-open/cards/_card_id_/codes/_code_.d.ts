// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardOpen.Cards._card_id_.Codes {
  interface _code_ {
    /**
     * 查询用户会员卡信息
     *
     * `GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}`（直连商户、服务商）
     */
    get(config: _code_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_code_.GetHttpMethod.WellformedResponse>>;
    /**
     * 修改用户会员卡信息
     *
     * `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}`（直连商户、服务商）
     */
    patch(data: _code_.PatchHttpMethod.JsonDataRequest, config: _code_.PatchHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_code_.PatchHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardOpen.Cards._card_id_.Codes._code_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 会员卡ID
     *
     * 创建会员卡模板后由微信支付返回。
     * @example 'pbLatjvWOibDc5-TBnbUk1pD12o0'
     */
    card_id: string;
    /**
     * 会员卡code
     *
     * 用户领取会员卡后得到，从领卡通知取得。
     * @example '478515832665'
     */
    code: string;
  }
  interface WellformedResponse {
    /**
     * 会员卡ID
     * @example 'pbLatjvWOibDc5-TBnbUk1pD12o0'
     */
    card_id?: string;
    /**
     * 会员卡code
     * @example '478515832665'
     */
    code?: string;
    /**
     * 用户标识
     *
     * 用户在某个 AppID 下的标识。换一个 AppID，同一用户的值就不同，不能用来跨应用认人。
     * @example 'obLatjnx9gnqzS4myYGmLZ7LgLBA'
     */
    openid?: string;
    /**
     * 会员卡编号
     * @example '316510891298'
     */
    membership_number?: string;
    /**
     * 用户等级
     * @example '钻石会员'
     */
    level?: string;
    /**
     * 微信昵称
     * @example '周星星'
     */
    nickname?: string;
    /**
     * 微信头像URL
     *
     * URL
     * @example 'http://wx.qlogo.cn/a1b'
     */
    head_image_url?: string;
    /**
     * 会员卡背景图
     *
     * URL
     * @example 'https://wxpaylogo.qpic.cn/wxpaylogo/a1b2c/0'
     */
    background_picture_url?: string;
    /**
     * 用户储值余额
     *
     * 单位 分
     * @example 888
     */
    balance?: number;
    /**
     * 用户会员卡状态
     *
     * `EFFECTIVE` 才能正常使用，`NOT_ACTIVATE` 是领了还没激活。
     *
     * - `NOT_ACTIVATE`：未激活
     * - `EFFECTIVE`：生效中
     * - `EXPIRE`：已过期
     * - `UNAVAILABLE`：已失效
     * - `DELETE`：已删除
     */
    user_card_status?: 'NOT_ACTIVATE' | 'EFFECTIVE' | 'EXPIRE' | 'UNAVAILABLE' | 'DELETE';
    /**
     * 用户开卡时填写的个人信息
     *
     * 字段：`common_field_list`、`custom_field_list`
     */
    user_information?: WellformedResponse.UserInformation;
    /**
     * 用户当前积分
     * @example 600
     */
    bonus_value?: number;
  }
  namespace WellformedResponse {
    /** 用户开卡时填写的个人信息 */
    interface UserInformation {
      /**
       * 平台提供的通用开卡信息字段
       *
       * 字段：`name`、`value`
       */
      common_field_list?: UserInformation.CommonFieldList[];
      /**
       * 商户自定义的开卡信息字段
       *
       * 字段：`name`、`value`、`value_list`
       */
      custom_field_list?: UserInformation.CustomFieldList[];
    }
    namespace UserInformation {
      interface CommonFieldList {
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
         */
        name?: 'USER_FORM_FLAG_MOBILE' | 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY';
        /**
         * 用户开卡时填写的个人信息
         * @example '深圳'
         */
        value?: string;
      }
      interface CustomFieldList {
        /**
         * 字段名称
         * @example '喜欢的运动'
         */
        name?: string;
        /**
         * 字段值
         * @example '篮球'
         */
        value?: string;
        /**
         * 字段值列表
         * @example ["篮球","足球","羽毛球"]
         */
        value_list?: string[];
      }
    }
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardOpen.Cards._card_id_.Codes._code_.PatchHttpMethod {
  interface JsonDataRequest {
    /**
     * 会员卡编号
     * @example '316510891298'
     */
    membership_number?: string;
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
     * 用户等级
     * @example '钻石会员'
     */
    level?: string;
    /**
     * 商户请求单号
     *
     * 由你生成并存下，须唯一。
     * @example 'REQUEST20261201000001'
     */
    out_request_no?: string;
    /**
     * 用户储值变更信息
     *
     * 字段：`before_balance`、`balance`、`add_balance`、`balance_remark`
     */
    balance_information?: JsonDataRequest.BalanceInformation;
    /**
     * 是否发送储值变更通知
     * @example true
     */
    need_inform_balance?: boolean;
    /**
     * 是否发送等级变更通知
     * @example true
     */
    need_inform_level?: boolean;
  }
  namespace JsonDataRequest {
    /** 用户储值变更信息 */
    interface BalanceInformation {
      /**
       * 更新前用户储值余额
       *
       * 单位 分
       * @example 888
       */
      before_balance: number;
      /**
       * 更新后用户储值余额
       *
       * 单位 分
       * @example 888
       */
      balance: number;
      /**
       * 本次余额变动值
       *
       * 单位 分
       * @example 100
       */
      add_balance: number;
      /**
       * 储值消耗记录
       * @example '购买一杯珍珠奶茶，消耗30元'
       */
      balance_remark?: string;
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
    /**
     * 会员卡code
     *
     * 用户领取会员卡后得到，从领卡通知取得。
     * @example '478515832665'
     */
    code: string;
  }
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
