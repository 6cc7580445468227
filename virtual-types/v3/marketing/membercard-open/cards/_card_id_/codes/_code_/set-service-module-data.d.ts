// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardOpen.Cards._card_id_.Codes._code_ {
  interface SetServiceModuleData {
    /**
     * 设置会员服务项用户信息
     *
     * `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`（直连商户、服务商）
     */
    (data: SetServiceModuleData.PostHttpMethod.JsonDataRequest, config: SetServiceModuleData.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<SetServiceModuleData.PostHttpMethod.WellformedResponse>>;
    /**
     * 设置会员服务项用户信息
     *
     * `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`（直连商户、服务商）
     */
    post(data: SetServiceModuleData.PostHttpMethod.JsonDataRequest, config: SetServiceModuleData.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<SetServiceModuleData.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardOpen.Cards._card_id_.Codes._code_.SetServiceModuleData.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 商户请求单号
     *
     * 由你生成并存下，须唯一。
     * @example 'REQUEST20261201000001'
     */
    out_request_no: string;
    /**
     * 会员服务项ID
     * @example '666'
     */
    service_module_id: string;
    /**
     * 服务状态设置
     *
     * 字段：`state_id`、`content_template_data`、`message_template_setting`
     */
    state_setting: JsonDataRequest.StateSetting;
  }
  namespace JsonDataRequest {
    /** 服务状态设置 */
    interface StateSetting {
      /**
       * 状态ID
       * @example 'CHECKED_IN'
       */
      state_id: string;
      /**
       * 内容模板设置
       *
       * 字段：`field_list`、`action_setting`
       */
      content_template_data: StateSetting.ContentTemplateData;
      /**
       * 消息模板设置
       *
       * 字段：`message_template_id`、`field_list`
       */
      message_template_setting?: StateSetting.MessageTemplateSetting;
    }
    namespace StateSetting {
      /** 内容模板设置 */
      interface ContentTemplateData {
        /**
         * 服务内容列表
         *
         * 字段：`field_id`、`field_value`
         */
        field_list?: ContentTemplateData.FieldList[];
        /**
         * 操作设置
         *
         * 字段：`action_name`、`jump_miniprogram`
         */
        action_setting?: ContentTemplateData.ActionSetting;
      }
      namespace ContentTemplateData {
        interface FieldList {
          /**
           * 内容字段ID
           * @example 'hotel_name'
           */
          field_id: string;
          /**
           * 内容字段值
           * @example '深圳市南山区滨海路700号'
           */
          field_value: string;
        }
        /** 操作设置 */
        interface ActionSetting {
          /**
           * 操作名称
           * @example '一键开锁'
           */
          action_name: string;
          /**
           * 跳转小程序
           *
           * 字段：`appid`、`path`
           */
          jump_miniprogram: ActionSetting.JumpMiniprogram;
        }
        namespace ActionSetting {
          /** 跳转小程序 */
          interface JumpMiniprogram {
            /**
             * 小程序AppID
             *
             * 用户点开后跳转的小程序，在微信公众平台查看。
             * @example 'wx37178d097a6851d8'
             */
            appid: string;
            /**
             * 小程序path
             * @example 'pages/index/index'
             */
            path: string;
          }
        }
      }
      /** 消息模板设置 */
      interface MessageTemplateSetting {
        /**
         * 模板消息ID
         * @example '9bJgRNz9XG248XZ-a0nDKH3Vt_vaTp32fRP1LWvxjzI'
         */
        message_template_id: string;
        /**
         * 服务内容列表
         *
         * 字段：`field_id`、`field_value`
         */
        field_list: MessageTemplateSetting.FieldList[];
      }
      namespace MessageTemplateSetting {
        interface FieldList {
          /**
           * 内容字段ID
           * @example 'hotel_name'
           */
          field_id: string;
          /**
           * 内容字段值
           * @example '深圳市南山区滨海路700号'
           */
          field_value: string;
        }
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
