// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 用户开卡信息 */
  interface MemberCardUserForm {
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
    custom_field_list?: MemberCardUserForm.CustomFieldList[];
  }
  namespace MemberCardUserForm {
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
