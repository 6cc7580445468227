// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.MerchantService.ComplaintsV2._complaint_id_ {
  interface NegotiationHistorys {
    /**
     * 查询投诉协商历史
     *
     * `GET /v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys`（服务商、渠道商、从业机构、直连商户、清算机构）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012533439
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012691802
     */
    get(config: NegotiationHistorys.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<NegotiationHistorys.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MerchantService.ComplaintsV2._complaint_id_.NegotiationHistorys.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 投诉单号
     *
     * 从投诉通知或投诉列表取得。
     *
     * 长度 ≤ 64
     * @example '200201820261120080076610000'
     */
    complaint_id: string;
    /** 查询参数 */
    params?: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 分页大小
       *
       * 一页最多返回多少条，不能超过 300。
       * @example 50
       */
      limit?: number;
      /**
       * 分页开始位置
       *
       * 从 0 算起，填 10 就从第 11 条开始返回。
       * @example 10
       */
      offset?: number;
    }
  }
  interface WellformedResponse {
    /**
     * 投诉协商历史
     *
     * 字段：`complaint_media_list`、`log_id`、`operator`、`operate_time`、`operate_type`、`operate_details`、`image_list`、`user_appy_platform_service_reason`、`user_appy_platform_service_reason_description`、`normal_message`、`click_message`
     */
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
     *
     * `offset` 为 0 时才有，翻到后面的页须自己记住。
     * @example 1000
     */
    total_count?: number;
  }
  namespace WellformedResponse {
    interface Data {
      /**
       * 操作资料列表
       *
       * 字段：`media_type`、`media_url`
       */
      complaint_media_list?: Data.ComplaintMediaList;
      /**
       * 操作流水号
       *
       * 每条协商记录各不相同，用它去重。
       *
       * 长度 ≤ 64
       * @example '300285320261120170000071077'
       */
      log_id: string;
      /**
       * 操作人
       *
       * 长度 ≤ 64
       * @example '投诉人'
       */
      operator: string;
      /**
       * 操作时间
       *
       * 长度 ≤ 64；RFC 3339 时间，含时区
       * @example '2026-11-20T10:34:56+08:00'
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
       * - `USER_CREATE_COMPLAINT_SYSTEM_MESSAGE`：用户提交投诉的系统通知
       * - `COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE`：全额退款的系统通知
       * - `USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE`：用户继续投诉的系统通知
       * - `USER_REVOKE_COMPLAINT`：用户主动撤诉
       * - `USER_COMFIRM_COMPLAINT`：用户确认投诉解决
       * - `PLATFORM_HELP_APPLICATION`：平台催办
       * - `USER_APPLY_PLATFORM_HELP`：用户申请平台协助
       * - `MERCHANT_APPROVE_REFUND`：商户同意退款申请
       * - `MERCHANT_REFUSE_RERUND`：商户拒绝退款申请
       * - `USER_SUBMIT_SATISFACTION`：用户提交满意度调查
       * - `SERVICE_ORDER_CANCEL`：服务订单已取消
       * - `SERVICE_ORDER_COMPLETE`：服务订单已完成
       * - `COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE`：部分退款的系统通知
       * - `COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE`：退款到账的系统通知
       * - `COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE`：受托退款的系统通知
       * - `USER_APPLY_PLATFORM_SERVICE`：用户申请平台协助
       * - `USER_CANCEL_PLATFORM_SERVICE`：用户取消平台协助
       * - `PLATFORM_SERVICE_FINISHED`：客服结束平台协助
       * - `USER_CLICK_RESPONSE`：用户因点击产生留言
       * @example 'USER_CREATE_COMPLAINT'
       */
      operate_type: 'USER_CREATE_COMPLAINT' | 'USER_CONTINUE_COMPLAINT' | 'USER_RESPONSE' | 'PLATFORM_RESPONSE' | 'MERCHANT_RESPONSE' | 'MERCHANT_CONFIRM_COMPLETE' | 'USER_CREATE_COMPLAINT_SYSTEM_MESSAGE' | 'COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE' | 'USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE' | 'USER_REVOKE_COMPLAINT' | 'USER_COMFIRM_COMPLAINT' | 'PLATFORM_HELP_APPLICATION' | 'USER_APPLY_PLATFORM_HELP' | 'MERCHANT_APPROVE_REFUND' | 'MERCHANT_REFUSE_RERUND' | 'USER_SUBMIT_SATISFACTION' | 'SERVICE_ORDER_CANCEL' | 'SERVICE_ORDER_COMPLETE' | 'COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE' | 'COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE' | 'COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE' | 'USER_APPLY_PLATFORM_SERVICE' | 'USER_CANCEL_PLATFORM_SERVICE' | 'PLATFORM_SERVICE_FINISHED' | 'USER_CLICK_RESPONSE';
      /**
       * 操作内容
       *
       * 长度 ≤ 500
       * @example '已与用户电话沟通解决'
       */
      operate_details?: string;
      /**
       * 图片列表
       *
       * 没有用户提交的图片，且将废弃，改用 `complaint_media_list`。
       *
       * URL
       * @example 'https://qpic.cn/logo.png'
       */
      image_list?: string[];
      /**
       * 用户申请平台协助原因
       *
       * 已停用。
       * @example '商家响应不及时'
       */
      user_appy_platform_service_reason?: string;
      /**
       * 用户申请平台协助原因描述
       *
       * 已停用。
       * @example '一周前就提交咨询了，到现在商家还没理我'
       */
      user_appy_platform_service_reason_description?: string;
      /**
       * 普通消息内容
       *
       * `operate_type` 为 `MERCHANT_RESPONSE` 且用即时服务接口回复的才有。
       *
       * 字段：`blocks`、`sender_identity`、`custom_data`
       */
      normal_message?: Data.NormalMessage;
      /**
       * 用户点击回复消息
       *
       * `operate_type` 为 `USER_CLICK_RESPONSE` 时才有。
       *
       * 字段：`message_content`、`action_id`、`clicked_log_id`
       */
      click_message?: Data.ClickMessage;
    }
    namespace Data {
      /** 操作资料列表 */
      interface ComplaintMediaList {
        /**
         * 媒体文件业务类型
         *
         * - `USER_COMPLAINT_IMAGE`：用户投诉图片
         * - `OPERATION_IMAGE`：协商历史图片
         * @example 'USER_COMPLAINT_IMAGE'
         */
        media_type: 'USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE';
        /**
         * 媒体文件链接
         *
         * 须带签名请求才能下载，浏览器直接打不开。
         *
         * 长度 ≤ 512；URL
         * @example 'https://api.mch.weixin.qq.com/v3/merchant-service/images/a1b2c'
         */
        media_url: string[];
      }
      /** 普通消息内容 */
      interface NormalMessage {
        /**
         * 消息内容
         *
         * 字段：`type`、`text`、`image`、`link`、`faq_list`、`button`、`button_group`
         */
        blocks?: NormalMessage.Blocks[];
        /**
         * 发送者身份类别
         *
         * - `UNKNOWN`：未知
         * - `MANUAL`：人工
         * - `MACHINE`：机器
         * @example 'UNKNOWN'
         */
        sender_identity?: 'UNKNOWN' | 'MANUAL' | 'MACHINE';
        /**
         * 自定义透传信息
         *
         * 你发这条消息时带的内容。
         *
         * 长度 ≤ 4096
         */
        custom_data?: string;
      }
      namespace NormalMessage {
        interface Blocks {
          /**
           * 消息块类型
           *
           * - `TEXT`：文本
           * - `IMAGE`：图片
           * - `LINK`：链接
           * - `FAQ_LIST`：常见问题列表
           * - `BUTTON`：按钮
           * - `BUTTON_GROUP`：按钮组
           * @example 'TEXT'
           */
          type?: 'TEXT' | 'IMAGE' | 'LINK' | 'FAQ_LIST' | 'BUTTON' | 'BUTTON_GROUP';
          /**
           * 文本
           *
           * 字段：`text`、`color`、`is_bold`
           */
          text?: Blocks.Text;
          /**
           * 图片
           *
           * 字段：`media_id`、`image_style_type`
           */
          image?: Blocks.Image;
          /**
           * 链接
           *
           * 字段：`text`、`action`、`invalid_info`
           */
          link?: Blocks.Link;
          /**
           * FAQ列表
           *
           * 字段：`faqs`
           */
          faq_list?: Blocks.FaqList;
          /**
           * 按钮
           *
           * 字段：`text`、`action`、`invalid_info`
           */
          button?: Blocks.Button;
          /**
           * 按钮组
           *
           * 字段：`buttons`、`button_layout`、`invalid_info`
           */
          button_group?: Blocks.ButtonGroup;
        }
        namespace Blocks {
          /** 文本 */
          interface Text {
            /** 文本 */
            text?: string;
            /**
             * 文本颜色
             *
             * - `DEFAULT`：默认颜色
             * - `SECONDARY`：次要颜色
             * @example 'DEFAULT'
             */
            color?: 'DEFAULT' | 'SECONDARY';
            /** 是否粗体 */
            is_bold?: boolean;
          }
          /** 图片 */
          interface Image {
            /** 媒体ID */
            media_id?: string;
            /**
             * 图片样式类型
             *
             * - `IMAGE_STYLE_TYPE_NARROW`：窄图
             * - `IMAGE_STYLE_TYPE_WIDE`：宽图
             * @example 'IMAGE_STYLE_TYPE_NARROW'
             */
            image_style_type?: 'IMAGE_STYLE_TYPE_NARROW' | 'IMAGE_STYLE_TYPE_WIDE';
          }
          /** 链接 */
          interface Link {
            /** 文本 */
            text?: string;
            /**
             * 动作
             *
             * 字段：`action_type`、`jump_url`、`mini_program_jump_info`、`message_info`、`action_id`
             */
            action?: Link.Action;
            /**
             * 失效配置
             *
             * 字段：`expired_time`、`multi_clickable`
             */
            invalid_info?: WeChatPay.Components.ComplaintInvalidInfo;
          }
          namespace Link {
            /** 动作 */
            interface Action {
              /**
               * 动作类型
               *
               * - `ACTION_TYPE_SEND_MESSAGE`：发送消息
               * - `ACTION_TYPE_JUMP_URL`：跳转链接
               * - `ACTION_TYPE_JUMP_MINI_PROGRAM`：跳转小程序
               * @example 'ACTION_TYPE_SEND_MESSAGE'
               */
              action_type?: 'ACTION_TYPE_SEND_MESSAGE' | 'ACTION_TYPE_JUMP_URL' | 'ACTION_TYPE_JUMP_MINI_PROGRAM';
              /** 跳转链接 */
              jump_url?: string;
              /**
               * 跳转小程序信息
               *
               * 字段：`appid`、`path`
               */
              mini_program_jump_info?: WeChatPay.Components.ComplaintBlockJump;
              /**
               * 回复消息内容
               *
               * 字段：`content`、`custom_data`
               */
              message_info?: WeChatPay.Components.ComplaintMessageInfo;
              /** 动作ID */
              action_id?: string;
            }
          }
          /** FAQ列表 */
          interface FaqList {
            /**
             * FAQ列表
             *
             * 字段：`faq_id`、`faq_title`、`action`
             */
            faqs?: FaqList.Faqs[];
          }
          namespace FaqList {
            interface Faqs {
              /** faq的ID */
              faq_id?: string;
              /** faq内容 */
              faq_title?: string;
              /**
               * 动作
               *
               * 字段：`action_type`、`jump_url`、`mini_program_jump_info`、`message_info`、`action_id`
               */
              action?: Faqs.Action;
            }
            namespace Faqs {
              /** 动作 */
              interface Action {
                /**
                 * 动作类型
                 *
                 * - `ACTION_TYPE_SEND_MESSAGE`：发送消息
                 * - `ACTION_TYPE_JUMP_URL`：跳转链接
                 * - `ACTION_TYPE_JUMP_MINI_PROGRAM`：跳转小程序
                 * @example 'ACTION_TYPE_SEND_MESSAGE'
                 */
                action_type?: 'ACTION_TYPE_SEND_MESSAGE' | 'ACTION_TYPE_JUMP_URL' | 'ACTION_TYPE_JUMP_MINI_PROGRAM';
                /** 跳转链接 */
                jump_url?: string;
                /**
                 * 跳转小程序信息
                 *
                 * 字段：`appid`、`path`
                 */
                mini_program_jump_info?: WeChatPay.Components.ComplaintBlockJump;
                /**
                 * 回复消息内容
                 *
                 * 字段：`content`、`custom_data`
                 */
                message_info?: WeChatPay.Components.ComplaintMessageInfo;
                /** 动作ID */
                action_id?: string;
              }
            }
          }
          /** 按钮 */
          interface Button {
            /** 文本 */
            text?: string;
            /**
             * 动作
             *
             * 字段：`action_type`、`jump_url`、`mini_program_jump_info`、`message_info`、`action_id`
             */
            action?: Button.Action;
            /**
             * 失效配置
             *
             * 字段：`expired_time`、`multi_clickable`
             */
            invalid_info?: WeChatPay.Components.ComplaintInvalidInfo;
          }
          namespace Button {
            /** 动作 */
            interface Action {
              /**
               * 动作类型
               *
               * - `ACTION_TYPE_SEND_MESSAGE`：发送消息
               * - `ACTION_TYPE_JUMP_URL`：跳转链接
               * - `ACTION_TYPE_JUMP_MINI_PROGRAM`：跳转小程序
               * @example 'ACTION_TYPE_SEND_MESSAGE'
               */
              action_type?: 'ACTION_TYPE_SEND_MESSAGE' | 'ACTION_TYPE_JUMP_URL' | 'ACTION_TYPE_JUMP_MINI_PROGRAM';
              /** 跳转链接 */
              jump_url?: string;
              /**
               * 跳转小程序信息
               *
               * 字段：`appid`、`path`
               */
              mini_program_jump_info?: WeChatPay.Components.ComplaintBlockJump;
              /**
               * 回复消息内容
               *
               * 字段：`content`、`custom_data`
               */
              message_info?: WeChatPay.Components.ComplaintMessageInfo;
              /** 动作ID */
              action_id?: string;
            }
          }
          /** 按钮组 */
          interface ButtonGroup {
            /**
             * 按钮组
             *
             * 字段：`text`、`action`
             */
            buttons?: ButtonGroup.Buttons[];
            /**
             * 按钮布局方式
             *
             * - `LAYOUT_UNKNOWN`：未知布局
             * - `LAYOUT_HORIZONTAL`：横向排列
             * - `LAYOUT_VERTICAL`：纵向排列
             * @default 'LAYOUT_HORIZONTAL'
             * @example 'LAYOUT_HORIZONTAL'
             */
            button_layout?: 'LAYOUT_UNKNOWN' | 'LAYOUT_HORIZONTAL' | 'LAYOUT_VERTICAL';
            /**
             * 失效配置
             *
             * 字段：`expired_time`、`multi_clickable`
             */
            invalid_info?: WeChatPay.Components.ComplaintInvalidInfo;
          }
          namespace ButtonGroup {
            interface Buttons {
              /** 文本 */
              text?: string;
              /**
               * 动作
               *
               * 字段：`action_type`、`jump_url`、`mini_program_jump_info`、`message_info`、`action_id`
               */
              action?: Buttons.Action;
            }
            namespace Buttons {
              /** 动作 */
              interface Action {
                /**
                 * 动作类型
                 *
                 * - `ACTION_TYPE_SEND_MESSAGE`：发送消息
                 * - `ACTION_TYPE_JUMP_URL`：跳转链接
                 * - `ACTION_TYPE_JUMP_MINI_PROGRAM`：跳转小程序
                 * @example 'ACTION_TYPE_SEND_MESSAGE'
                 */
                action_type?: 'ACTION_TYPE_SEND_MESSAGE' | 'ACTION_TYPE_JUMP_URL' | 'ACTION_TYPE_JUMP_MINI_PROGRAM';
                /** 跳转链接 */
                jump_url?: string;
                /**
                 * 跳转小程序信息
                 *
                 * 字段：`appid`、`path`
                 */
                mini_program_jump_info?: WeChatPay.Components.ComplaintBlockJump;
                /**
                 * 回复消息内容
                 *
                 * 字段：`content`、`custom_data`
                 */
                message_info?: WeChatPay.Components.ComplaintMessageInfo;
                /** 动作ID */
                action_id?: string;
              }
            }
          }
        }
      }
      /** 用户点击回复消息 */
      interface ClickMessage {
        /**
         * 回复的消息内容
         *
         * 长度 ≤ 1024
         */
        message_content?: string;
        /**
         * 动作ID
         *
         * 长度 ≤ 4096
         */
        action_id?: string;
        /**
         * 被点击的操作流水号
         *
         * 指向被点的那条消息，与它的 `log_id` 相同。
         *
         * 长度 ≤ 128
         */
        clicked_log_id?: string;
      }
    }
  }
}
