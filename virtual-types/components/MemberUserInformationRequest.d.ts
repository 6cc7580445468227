// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 用户开卡时填写的个人信息 */
  interface MemberUserInformationRequest {
    /**
     * 平台提供的通用开卡信息字段
     *
     * 用户开卡时填的资料，一项一个。
     *
     * 字段：`name`、`value`
     */
    common_field_list?: MemberUserInformationRequest.CommonFieldList[];
    /**
     * 商户自定义的开卡信息字段
     *
     * 用户开卡时另填的资料，须是会员卡模板里设置过的，目前只能有 1 项。
     *
     * 项数 ≤ 1；字段：`name`、`user_chosen_values`
     */
    custom_field_list?: MemberUserInformationRequest.CustomFieldList[];
  }
  namespace MemberUserInformationRequest {
    interface CommonFieldList {
      /**
       * 平台提供的通用开卡信息字段
       *
       * 须是会员卡模板里设置过的那几项。
       *
       * - `USER_FORM_FLAG_SEX`：性别
       * - `USER_FORM_FLAG_NAME`：姓名
       * - `USER_FORM_FLAG_BIRTHDAY`：生日
       * - `USER_FORM_FLAG_ADDRESS`：地址
       * - `USER_FORM_FLAG_EMAIL`：邮箱
       * - `USER_FORM_FLAG_CITY`：城市
       */
      name?: 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY';
      /**
       * 加密的用户开卡时填写的个人信息
       *
       * 用户开卡时填的资料，加密后传。
       *
       * 长度 ≤ 512；加密 用微信支付公钥加密
       */
      value?: string;
    }
    interface CustomFieldList {
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
       * 加密的用户选择的字段值列表
       *
       * 用户开卡时选的自定义项，明文不超过 8 个字符，加密后传。
       *
       * 长度 ≤ 8 字符；加密 用微信支付公钥加密
       */
      user_chosen_values?: string[];
    }
  }
}
