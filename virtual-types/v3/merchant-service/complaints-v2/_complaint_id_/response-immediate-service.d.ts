// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.MerchantService.ComplaintsV2._complaint_id_ {
  interface ResponseImmediateService {
    /**
     * 回复需要即时服务的投诉单
     *
     * `POST /v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service`（直连商户、服务商、从业机构（银行）、从业机构（支付机构）、渠道商、清算机构）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4017151596
     * @see https://pay.weixin.qq.com/doc/v3/partner/4017151726
     */
    (data: ResponseImmediateService.PostHttpMethod.JsonDataRequest, config: ResponseImmediateService.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ResponseImmediateService.PostHttpMethod.WellformedResponse>>;
    /**
     * 回复需要即时服务的投诉单
     *
     * `POST /v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service`（直连商户、服务商、从业机构（银行）、从业机构（支付机构）、渠道商、清算机构）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4017151596
     * @see https://pay.weixin.qq.com/doc/v3/partner/4017151726
     */
    post(data: ResponseImmediateService.PostHttpMethod.JsonDataRequest, config: ResponseImmediateService.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ResponseImmediateService.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MerchantService.ComplaintsV2._complaint_id_.ResponseImmediateService.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 被诉商户号
     *
     * 取自这条投诉单的同名字段。
     *
     * 长度 ≤ 64
     * @example '1900012181'
     */
    complainted_mchid: string;
    /**
     * 消息内容
     *
     * 由若干消息块组成，按顺序显示给投诉人。
     *
     * 字段：`blocks`、`sender_identity`、`custom_data`
     */
    message: JsonDataRequest.Message;
    /**
     * 幂等ID
     *
     * 由你生成，须唯一；同一个值的请求只处理一次，重试时沿用原值。
     *
     * 长度 ≤ 128
     * @example '550e8400-e29b-41d4-a716-446655440000'
     */
    idempotent_id: string;
  }
  namespace JsonDataRequest {
    /** 消息内容 */
    interface Message {
      /**
       * 消息内容
       *
       * 按次序显示的消息块，每块一种内容。
       *
       * 字段：`type`、`text`、`image`、`link`、`faq_list`、`button`、`button_group`
       */
      blocks?: Message.Blocks[];
      /**
       * 发送者身份类别
       *
       * 这句话由人工回复，还是由机器人回复。
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
       * 微信支付不解读它，由你自定。
       *
       * 长度 ≤ 4096
       */
      custom_data?: string;
    }
    namespace Message {
      interface Blocks {
        /**
         * 消息块类型
         *
         * 决定这一块填哪一组内容。
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
         * 消息块是文本时填。
         *
         * 字段：`text`、`color`、`is_bold`
         */
        text?: Blocks.Text;
        /**
         * 图片
         *
         * 消息块是图片时填。
         *
         * 字段：`media_id`、`image_style_type`
         */
        image?: Blocks.Image;
        /**
         * 链接
         *
         * 消息块是链接时填。
         *
         * 字段：`text`、`action`、`invalid_info`
         */
        link?: Blocks.Link;
        /**
         * FAQ列表
         *
         * 消息块是推荐问题时填。
         *
         * 字段：`faqs`
         */
        faq_list?: Blocks.FaqList;
        /**
         * 按钮
         *
         * 消息块是一个按钮时填。
         *
         * 字段：`text`、`action`、`invalid_info`
         */
        button?: Blocks.Button;
        /**
         * 按钮组
         *
         * 消息块是一组按钮时填。
         *
         * 字段：`buttons`、`button_layout`、`invalid_info`
         */
        button_group?: Blocks.ButtonGroup;
      }
      namespace Blocks {
        /** 文本 */
        interface Text {
          /**
           * 文本
           *
           * 显示给投诉人的文字。
           */
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
          /**
           * 文本
           *
           * 显示给投诉人的文字。
           */
          text?: string;
          /**
           * 动作
           *
           * 用户点击之后发一句话、打开网页，或打开小程序。
           *
           * 字段：`action_type`、`jump_url`、`mini_program_jump_info`、`message_info`、`action_id`
           */
          action?: Link.Action;
          /**
           * 失效配置
           *
           * 这个入口什么时候不能再点。
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
             * 决定用户点击后发一条消息、打开链接还是跳小程序，须填相应的那一组内容。
             *
             * - `ACTION_TYPE_SEND_MESSAGE`：发送消息
             * - `ACTION_TYPE_JUMP_URL`：跳转链接
             * - `ACTION_TYPE_JUMP_MINI_PROGRAM`：跳转小程序
             * @example 'ACTION_TYPE_SEND_MESSAGE'
             */
            action_type?: 'ACTION_TYPE_SEND_MESSAGE' | 'ACTION_TYPE_JUMP_URL' | 'ACTION_TYPE_JUMP_MINI_PROGRAM';
            /**
             * 跳转链接
             *
             * 用户点开后去的页面。
             */
            jump_url?: string;
            /**
             * 跳转小程序信息
             *
             * 动作是打开小程序时填。
             *
             * 字段：`appid`、`path`
             */
            mini_program_jump_info?: Action.MiniProgramJumpInfo;
            /**
             * 回复消息内容
             *
             * 字段：`content`、`custom_data`
             */
            message_info?: WeChatPay.Components.ComplaintMessageInfo;
            /** 动作ID */
            action_id?: string;
          }
          namespace Action {
            /** 跳转小程序信息 */
            interface MiniProgramJumpInfo {
              /**
               * 跳转小程序AppID
               *
               * 点开后跳转的小程序。
               */
              appid?: string;
              /**
               * 跳转小程序页面PATH
               *
               * 回复里附带的小程序页面，投诉人点了打开；须属于同组 `appid` 的小程序。
               */
              path?: string;
            }
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
             * 用户点击之后发一句话、打开网页，或打开小程序。
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
               * 决定用户点击后发一条消息、打开链接还是跳小程序，须填相应的那一组内容。
               *
               * - `ACTION_TYPE_SEND_MESSAGE`：发送消息
               * - `ACTION_TYPE_JUMP_URL`：跳转链接
               * - `ACTION_TYPE_JUMP_MINI_PROGRAM`：跳转小程序
               * @example 'ACTION_TYPE_SEND_MESSAGE'
               */
              action_type?: 'ACTION_TYPE_SEND_MESSAGE' | 'ACTION_TYPE_JUMP_URL' | 'ACTION_TYPE_JUMP_MINI_PROGRAM';
              /**
               * 跳转链接
               *
               * 用户点开后去的页面。
               */
              jump_url?: string;
              /**
               * 跳转小程序信息
               *
               * 动作是打开小程序时填。
               *
               * 字段：`appid`、`path`
               */
              mini_program_jump_info?: Action.MiniProgramJumpInfo;
              /**
               * 回复消息内容
               *
               * 字段：`content`、`custom_data`
               */
              message_info?: WeChatPay.Components.ComplaintMessageInfo;
              /** 动作ID */
              action_id?: string;
            }
            namespace Action {
              /** 跳转小程序信息 */
              interface MiniProgramJumpInfo {
                /**
                 * 跳转小程序AppID
                 *
                 * 点开后跳转的小程序。
                 */
                appid?: string;
                /**
                 * 跳转小程序页面PATH
                 *
                 * 回复里附带的小程序页面，投诉人点了打开；须属于同组 `appid` 的小程序。
                 */
                path?: string;
              }
            }
          }
        }
        /** 按钮 */
        interface Button {
          /**
           * 文本
           *
           * 显示给投诉人的文字。
           */
          text?: string;
          /**
           * 动作
           *
           * 用户点击之后发一句话、打开网页，或打开小程序。
           *
           * 字段：`action_type`、`jump_url`、`mini_program_jump_info`、`message_info`、`action_id`
           */
          action?: Button.Action;
          /**
           * 失效配置
           *
           * 这个入口什么时候不能再点。
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
             * 决定用户点击后发一条消息、打开链接还是跳小程序，须填相应的那一组内容。
             *
             * - `ACTION_TYPE_SEND_MESSAGE`：发送消息
             * - `ACTION_TYPE_JUMP_URL`：跳转链接
             * - `ACTION_TYPE_JUMP_MINI_PROGRAM`：跳转小程序
             * @example 'ACTION_TYPE_SEND_MESSAGE'
             */
            action_type?: 'ACTION_TYPE_SEND_MESSAGE' | 'ACTION_TYPE_JUMP_URL' | 'ACTION_TYPE_JUMP_MINI_PROGRAM';
            /**
             * 跳转链接
             *
             * 用户点开后去的页面。
             */
            jump_url?: string;
            /**
             * 跳转小程序信息
             *
             * 动作是打开小程序时填。
             *
             * 字段：`appid`、`path`
             */
            mini_program_jump_info?: Action.MiniProgramJumpInfo;
            /**
             * 回复消息内容
             *
             * 字段：`content`、`custom_data`
             */
            message_info?: WeChatPay.Components.ComplaintMessageInfo;
            /** 动作ID */
            action_id?: string;
          }
          namespace Action {
            /** 跳转小程序信息 */
            interface MiniProgramJumpInfo {
              /**
               * 跳转小程序AppID
               *
               * 点开后跳转的小程序。
               */
              appid?: string;
              /**
               * 跳转小程序页面PATH
               *
               * 回复里附带的小程序页面，投诉人点了打开；须属于同组 `appid` 的小程序。
               */
              path?: string;
            }
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
           * 不填横排。
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
           * 这个入口什么时候不能再点。
           *
           * 字段：`expired_time`、`multi_clickable`
           */
          invalid_info?: WeChatPay.Components.ComplaintInvalidInfo;
        }
        namespace ButtonGroup {
          interface Buttons {
            /**
             * 文本
             *
             * 显示给投诉人的文字。
             */
            text?: string;
            /**
             * 动作
             *
             * 用户点击之后发一句话、打开网页，或打开小程序。
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
               * 决定用户点击后发一条消息、打开链接还是跳小程序，须填相应的那一组内容。
               *
               * - `ACTION_TYPE_SEND_MESSAGE`：发送消息
               * - `ACTION_TYPE_JUMP_URL`：跳转链接
               * - `ACTION_TYPE_JUMP_MINI_PROGRAM`：跳转小程序
               * @example 'ACTION_TYPE_SEND_MESSAGE'
               */
              action_type?: 'ACTION_TYPE_SEND_MESSAGE' | 'ACTION_TYPE_JUMP_URL' | 'ACTION_TYPE_JUMP_MINI_PROGRAM';
              /**
               * 跳转链接
               *
               * 用户点开后去的页面。
               */
              jump_url?: string;
              /**
               * 跳转小程序信息
               *
               * 动作是打开小程序时填。
               *
               * 字段：`appid`、`path`
               */
              mini_program_jump_info?: Action.MiniProgramJumpInfo;
              /**
               * 回复消息内容
               *
               * 字段：`content`、`custom_data`
               */
              message_info?: WeChatPay.Components.ComplaintMessageInfo;
              /** 动作ID */
              action_id?: string;
            }
            namespace Action {
              /** 跳转小程序信息 */
              interface MiniProgramJumpInfo {
                /**
                 * 跳转小程序AppID
                 *
                 * 点开后跳转的小程序。
                 */
                appid?: string;
                /**
                 * 跳转小程序页面PATH
                 *
                 * 回复里附带的小程序页面，投诉人点了打开；须属于同组 `appid` 的小程序。
                 */
                path?: string;
              }
            }
          }
        }
      }
    }
  }
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
  }
  interface WellformedResponse {
    /**
     * 操作流水号
     *
     * 每条协商记录各不相同，用它去重。
     *
     * 长度 ≤ 64
     * @example '300285320261120170000071077'
     */
    log_id: string;
  }
}
