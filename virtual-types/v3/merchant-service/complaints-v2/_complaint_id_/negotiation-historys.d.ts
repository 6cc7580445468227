// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.MerchantService.ComplaintsV2._complaint_id_ {
  interface NegotiationHistorys {
    /**
     * 查询投诉协商历史
     *
     * `GET /v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys`（服务商、渠道商、从业机构）
     * @see https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaints/query-negotiation-history-v2.html
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_2_12.shtml
     */
    get(config: NegotiationHistorys.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<NegotiationHistorys.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MerchantService.ComplaintsV2._complaint_id_.NegotiationHistorys.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 投诉单号
     *
     * 长度最大 64
     * @example '200201820200101080076610000'
     */
    complaint_id: string;
    /** 查询参数 */
    params?: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 分页大小
       * @example 50
       */
      limit?: number;
      /**
       * 分页开始位置
       * @example 10
       */
      offset?: number;
    }
  }
  interface WellformedResponse {
    /** 投诉协商历史 */
    data?: WellformedResponse.Data[];
    /** 分页大小 */
    limit: number;
    /**
     * 分页开始位置
     * @example 50
     */
    offset: number;
    /**
     * 投诉协商历史总条数
     * @example 1000
     */
    total_count?: number;
  }
  namespace WellformedResponse {
    interface Data {
      /** 操作资料列表 */
      complaint_media_list?: Data.ComplaintMediaList;
      /**
       * 操作流水号
       * @example '300285320210322170000071077'
       */
      log_id: string;
      /**
       * 操作人
       * @example '投诉人'
       */
      operator: string;
      /**
       * 操作时间
       *
       * RFC 3339 日期时间
       * @example '2015-05-20T13:29:35.120+08:00'
       */
      operate_time: string;
      /**
       * 操作类型
       *
       * - `USER_CREATE_COMPLAINT`：用户提交投诉
       * - `USER_CONTINUE_COMPLAINT`：用户继续投诉
       * - `USER_RESPONSE`：用户留言
       * - `PLATFORM_RESPONSE`：平台留言
       * - `MERCHANT_RESPONSE`：商户留言
       * - `MERCHANT_CONFIRM_COMPLETE`：商户申请结单
       * - `USER_CREATE_COMPLAINT_SYSTEM_MESSAGE`：用户提交投诉系统通知
       * - `COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE`：投诉单发起全额退款系统通知
       * - `USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE`：用户继续投诉系统通知
       * - `USER_REVOKE_COMPLAINT`：用户主动撤诉（只存在于历史投诉单的协商历史中）
       * - `USER_COMFIRM_COMPLAINT`：用户确认投诉解决（只存在于历史投诉单的协商历史中
       * - `PLATFORM_HELP_APPLICATION`：平台催办
       * - `USER_APPLY_PLATFORM_HELP`：用户申请平台协助
       * - `MERCHANT_APPROVE_REFUND`：商户同意退款申请
       * - `MERCHANT_REFUSE_RERUND`：商户拒绝退款申请
       * - `USER_SUBMIT_SATISFACTION`：用户提交满意度调查结果
       * - `SERVICE_ORDER_CANCEL`：服务订单已取消
       * - `SERVICE_ORDER_COMPLETE`：服务订单已完成
       * - `COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE`：投诉单发起部分退款系统通知
       * - `COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE`：投诉单退款到账系统通知
       * - `COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE`：投诉单受托退款系统通知
       * - `USER_APPLY_PLATFORM_SERVICE`：用户申请平台协助
       * - `USER_CANCEL_PLATFORM_SERVICE`：用户取消平台协助
       * - `PLATFORM_SERVICE_FINISHED`：客服结束平台协助
       * - `USER_CLICK_RESPONSE`：用户因点击产生留言
       * @example 'USER_CREATE_COMPLAINT'
       */
      operate_type: 'USER_CREATE_COMPLAINT' | 'USER_CONTINUE_COMPLAINT' | 'USER_RESPONSE' | 'PLATFORM_RESPONSE' | 'MERCHANT_RESPONSE' | 'MERCHANT_CONFIRM_COMPLETE' | 'USER_CREATE_COMPLAINT_SYSTEM_MESSAGE' | 'COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE' | 'USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE' | 'USER_REVOKE_COMPLAINT' | 'USER_COMFIRM_COMPLAINT' | 'PLATFORM_HELP_APPLICATION' | 'USER_APPLY_PLATFORM_HELP' | 'MERCHANT_APPROVE_REFUND' | 'MERCHANT_REFUSE_RERUND' | 'USER_SUBMIT_SATISFACTION' | 'SERVICE_ORDER_CANCEL' | 'SERVICE_ORDER_COMPLETE' | 'COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE' | 'COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE' | 'COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE' | 'USER_APPLY_PLATFORM_SERVICE' | 'USER_CANCEL_PLATFORM_SERVICE' | 'PLATFORM_SERVICE_FINISHED' | 'USER_CLICK_RESPONSE';
      /**
       * 操作内容
       * @example '已与用户电话沟通解决'
       */
      operate_details?: string;
      /** 每项：URL */
      image_list?: string[];
      /**
       * 用户申请平台协助原因
       * @example '商家响应不及时'
       */
      user_appy_platform_service_reason?: string;
      /**
       * 用户申请平台协助原因描述
       * @example '一周前就提交咨询了，到现在商家还没理我'
       */
      user_appy_platform_service_reason_description?: string;
      /** 普通消息内容 */
      normal_message?: Data.NormalMessage;
      /** 用户点击回复消息 */
      click_message?: Data.ClickMessage;
    }
    namespace Data {
      /** 操作资料列表 */
      interface ComplaintMediaList {
        /**
         * 媒体文件业务类型
         * @example 'USER_COMPLAINT_IMAGE'
         */
        media_type?: 'USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE';
        /** 每项：URL */
        media_url?: string[];
      }
      /** 普通消息内容 */
      interface NormalMessage {
        /** 消息内容 */
        blocks?: NormalMessage.Blocks[];
        /**
         * 发送者身份类别
         * @example 'UNKNOWN'
         */
        sender_identity?: 'UNKNOWN' | 'MANUAL' | 'MACHINE';
        /**
         * 自定义透传信息
         * @example 'example_custom_data'
         */
        custom_data?: string;
      }
      namespace NormalMessage {
        interface Blocks {
          /**
           * 消息块类型
           * @example 'TEXT'
           */
          type?: 'TEXT' | 'IMAGE' | 'LINK' | 'FAQ_LIST' | 'BUTTON' | 'BUTTON_GROUP';
          /** 文本 */
          text?: Blocks.Text;
          /** 图片 */
          image?: Blocks.Image;
          /** 链接 */
          link?: Blocks.Link;
          /** FAQ列表 */
          faq_list?: Blocks.FaqList;
          /** 按钮 */
          button?: Blocks.Button;
          /** 按钮组 */
          button_group?: Blocks.ButtonGroup;
        }
        namespace Blocks {
          /** 文本 */
          interface Text {
            /**
             * 文本
             * @example 'example_text'
             */
            text?: string;
            /**
             * 文本颜色
             * @example 'DEFAULT'
             */
            color?: 'DEFAULT' | 'SECONDARY';
            /** 是否粗体 */
            is_bold?: boolean;
          }
          /** 图片 */
          interface Image {
            /**
             * 媒体ID
             * @example 'example_media_id'
             */
            media_id?: string;
            /**
             * 图片样式类型
             * @example 'IMAGE_STYLE_TYPE_NARROW'
             */
            image_style_type?: 'IMAGE_STYLE_TYPE_NARROW' | 'IMAGE_STYLE_TYPE_WIDE';
          }
          /** 链接 */
          interface Link {
            /**
             * 文本
             * @example 'example_text'
             */
            text?: string;
            /** 动作 */
            action?: Link.Action;
            /** 失效配置 */
            invalid_info?: Link.InvalidInfo;
          }
          namespace Link {
            /** 动作 */
            interface Action {
              /**
               * 动作类型
               * @example 'ACTION_TYPE_SEND_MESSAGE'
               */
              action_type?: 'ACTION_TYPE_SEND_MESSAGE' | 'ACTION_TYPE_JUMP_URL' | 'ACTION_TYPE_JUMP_MINI_PROGRAM';
              /**
               * 跳转链接
               * @example 'example_jump_url'
               */
              jump_url?: string;
              /** 跳转小程序信息 */
              mini_program_jump_info?: Action.MiniProgramJumpInfo;
              /** 回复消息内容 */
              message_info?: Action.MessageInfo;
              /**
               * 动作id
               * @example 'example_action_id'
               */
              action_id?: string;
            }
            namespace Action {
              /** 跳转小程序信息 */
              interface MiniProgramJumpInfo {
                /**
                 * 跳转小程序APPID
                 * @example 'example_appid'
                 */
                appid: string;
                /**
                 * 跳转小程序页面PATH
                 * @example 'example_path'
                 */
                path: string;
                /**
                 * 跳转小程序页面名称
                 * @example 'example_text'
                 */
                text: string;
              }
              /** 回复消息内容 */
              interface MessageInfo {
                /**
                 * 回复的消息内容
                 * @example 'example_content'
                 */
                content: string;
                /**
                 * 自定义透传字段
                 * @example 'example_custom_data'
                 */
                custom_data?: string;
              }
            }
            /** 失效配置 */
            interface InvalidInfo {
              /**
               * 过期时间
               *
               * RFC 3339 日期时间
               * @example '2015-05-20T13:29:35+08:00'
               */
              expired_time?: string;
              /** 是否可以多次点击 */
              multi_clickable?: boolean;
            }
          }
          /** FAQ列表 */
          interface FaqList {
            /** FAQ列表 */
            faqs?: FaqList.Faqs[];
          }
          namespace FaqList {
            interface Faqs {
              /**
               * faq的id
               * @example 'example_faq_id'
               */
              faq_id?: string;
              /**
               * faq内容
               * @example 'example_faq_title'
               */
              faq_title?: string;
              /** 动作 */
              action?: Faqs.Action;
            }
            namespace Faqs {
              /** 动作 */
              interface Action {
                /**
                 * 动作类型
                 * @example 'ACTION_TYPE_SEND_MESSAGE'
                 */
                action_type?: 'ACTION_TYPE_SEND_MESSAGE' | 'ACTION_TYPE_JUMP_URL' | 'ACTION_TYPE_JUMP_MINI_PROGRAM';
                /**
                 * 跳转链接
                 * @example 'example_jump_url'
                 */
                jump_url?: string;
                /** 跳转小程序信息 */
                mini_program_jump_info?: Action.MiniProgramJumpInfo;
                /** 回复消息内容 */
                message_info?: Action.MessageInfo;
                /**
                 * 动作id
                 * @example 'example_action_id'
                 */
                action_id?: string;
              }
              namespace Action {
                /** 跳转小程序信息 */
                interface MiniProgramJumpInfo {
                  /**
                   * 跳转小程序APPID
                   * @example 'example_appid'
                   */
                  appid: string;
                  /**
                   * 跳转小程序页面PATH
                   * @example 'example_path'
                   */
                  path: string;
                  /**
                   * 跳转小程序页面名称
                   * @example 'example_text'
                   */
                  text: string;
                }
                /** 回复消息内容 */
                interface MessageInfo {
                  /**
                   * 回复的消息内容
                   * @example 'example_content'
                   */
                  content: string;
                  /**
                   * 自定义透传字段
                   * @example 'example_custom_data'
                   */
                  custom_data?: string;
                }
              }
            }
          }
          /** 按钮 */
          interface Button {
            /**
             * 文本
             * @example 'example_text'
             */
            text?: string;
            /** 动作 */
            action?: Button.Action;
            /** 失效配置 */
            invalid_info?: Button.InvalidInfo;
          }
          namespace Button {
            /** 动作 */
            interface Action {
              /**
               * 动作类型
               * @example 'ACTION_TYPE_SEND_MESSAGE'
               */
              action_type?: 'ACTION_TYPE_SEND_MESSAGE' | 'ACTION_TYPE_JUMP_URL' | 'ACTION_TYPE_JUMP_MINI_PROGRAM';
              /**
               * 跳转链接
               * @example 'example_jump_url'
               */
              jump_url?: string;
              /** 跳转小程序信息 */
              mini_program_jump_info?: Action.MiniProgramJumpInfo;
              /** 回复消息内容 */
              message_info?: Action.MessageInfo;
              /**
               * 动作id
               * @example 'example_action_id'
               */
              action_id?: string;
            }
            namespace Action {
              /** 跳转小程序信息 */
              interface MiniProgramJumpInfo {
                /**
                 * 跳转小程序APPID
                 * @example 'example_appid'
                 */
                appid: string;
                /**
                 * 跳转小程序页面PATH
                 * @example 'example_path'
                 */
                path: string;
                /**
                 * 跳转小程序页面名称
                 * @example 'example_text'
                 */
                text: string;
              }
              /** 回复消息内容 */
              interface MessageInfo {
                /**
                 * 回复的消息内容
                 * @example 'example_content'
                 */
                content: string;
                /**
                 * 自定义透传字段
                 * @example 'example_custom_data'
                 */
                custom_data?: string;
              }
            }
            /** 失效配置 */
            interface InvalidInfo {
              /**
               * 过期时间
               *
               * RFC 3339 日期时间
               * @example '2015-05-20T13:29:35+08:00'
               */
              expired_time?: string;
              /** 是否可以多次点击 */
              multi_clickable?: boolean;
            }
          }
          /** 按钮组 */
          interface ButtonGroup {
            /** 按钮组 */
            buttons?: ButtonGroup.Buttons[];
            /**
             * 按钮布局方式
             * @example 'LAYOUT_HORIZONTAL'
             */
            button_layout?: 'LAYOUT_UNKNOWN' | 'LAYOUT_HORIZONTAL' | 'LAYOUT_VERTICAL';
            /** 失效配置 */
            invalid_info?: ButtonGroup.InvalidInfo;
          }
          namespace ButtonGroup {
            interface Buttons {
              /**
               * 文本
               * @example 'example_text'
               */
              text?: string;
              /** 动作 */
              action?: Buttons.Action;
              /** 失效配置 */
              invalid_info?: Buttons.InvalidInfo;
            }
            namespace Buttons {
              /** 动作 */
              interface Action {
                /**
                 * 动作类型
                 * @example 'ACTION_TYPE_SEND_MESSAGE'
                 */
                action_type?: 'ACTION_TYPE_SEND_MESSAGE' | 'ACTION_TYPE_JUMP_URL' | 'ACTION_TYPE_JUMP_MINI_PROGRAM';
                /**
                 * 跳转链接
                 * @example 'example_jump_url'
                 */
                jump_url?: string;
                /** 跳转小程序信息 */
                mini_program_jump_info?: Action.MiniProgramJumpInfo;
                /** 回复消息内容 */
                message_info?: Action.MessageInfo;
                /**
                 * 动作id
                 * @example 'example_action_id'
                 */
                action_id?: string;
              }
              namespace Action {
                /** 跳转小程序信息 */
                interface MiniProgramJumpInfo {
                  /**
                   * 跳转小程序APPID
                   * @example 'example_appid'
                   */
                  appid: string;
                  /**
                   * 跳转小程序页面PATH
                   * @example 'example_path'
                   */
                  path: string;
                  /**
                   * 跳转小程序页面名称
                   * @example 'example_text'
                   */
                  text: string;
                }
                /** 回复消息内容 */
                interface MessageInfo {
                  /**
                   * 回复的消息内容
                   * @example 'example_content'
                   */
                  content: string;
                  /**
                   * 自定义透传字段
                   * @example 'example_custom_data'
                   */
                  custom_data?: string;
                }
              }
              /** 失效配置 */
              interface InvalidInfo {
                /**
                 * 过期时间
                 *
                 * RFC 3339 日期时间
                 * @example '2015-05-20T13:29:35+08:00'
                 */
                expired_time?: string;
                /** 是否可以多次点击 */
                multi_clickable?: boolean;
              }
            }
            /** 失效配置 */
            interface InvalidInfo {
              /**
               * 过期时间
               *
               * RFC 3339 日期时间
               * @example '2015-05-20T13:29:35+08:00'
               */
              expired_time?: string;
              /** 是否可以多次点击 */
              multi_clickable?: boolean;
            }
          }
        }
      }
      /** 用户点击回复消息 */
      interface ClickMessage {
        /** 回复的消息内容 */
        message_content?: { [field: string]: unknown };
        /**
         * 动作id
         * @example 'example_action_id'
         */
        action_id?: string;
        /**
         * 被点击的操作流水号
         * @example 'example_clicked_log_id'
         */
        clicked_log_id?: string;
      }
    }
  }
}
