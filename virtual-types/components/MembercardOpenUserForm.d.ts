// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 开卡信息 */
  interface MembercardOpenUserForm {
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
    custom_field_list?: MembercardOpenUserForm.CustomFieldList[];
  }
  namespace MembercardOpenUserForm {
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
