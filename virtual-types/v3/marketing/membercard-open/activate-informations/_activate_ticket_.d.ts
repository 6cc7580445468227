// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardOpen.ActivateInformations {
  interface _activate_ticket_ {
    /**
     * 获取用户信息（跳转型激活）
     *
     * `GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_5.shtml
     */
    get(config: _activate_ticket_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_activate_ticket_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardOpen.ActivateInformations._activate_ticket_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 激活ticket
     *
     * 用户提交激活资料后，由跳转的地址带来。
     * @example 'abcdefg'
     */
    activate_ticket: string;
  }
  interface WellformedResponse {
    /**
     * 微信昵称
     * @example '周星星'
     */
    nickname?: string;
    /**
     * 微信头像URL
     *
     * URL
     * @example 'https://example.com/images/logo.jpg'
     */
    head_image_url?: string;
    /**
     * 用户开卡时填写的个人信息
     *
     * 字段：`common_field_list`、`custom_field_list`
     */
    user_information?: WellformedResponse.UserInformation;
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
         * 字段值
         * @example ["篮球","足球","羽毛球"]
         */
        value_list?: string[];
      }
    }
  }
}
