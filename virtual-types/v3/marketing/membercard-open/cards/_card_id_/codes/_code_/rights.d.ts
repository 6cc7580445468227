// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardOpen.Cards._card_id_.Codes._code_ {
  interface Rights {
    /**
     * 设置会员权益
     *
     * `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights`（直连商户、服务商）
     */
    patch(data: Rights.PatchHttpMethod.JsonDataRequest, config: Rights.PatchHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Rights.PatchHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardOpen.Cards._card_id_.Codes._code_.Rights.PatchHttpMethod {
  interface JsonDataRequest {
    /**
     * 变更前的会员积分值
     * @example 500
     */
    before_bonus_value?: number;
    /**
     * 变更后的会员积分值
     * @example 600
     */
    bonus_value?: number;
    /**
     * 会员积分变动值
     * @example 100
     */
    add_bonus_value?: number;
    /**
     * 商户请求单号
     *
     * 由你生成并存下，须唯一。
     * @example 'REQUEST20261201000001'
     */
    out_request_no: string;
    /**
     * 是否发送积分变更通知
     * @example true
     */
    need_inform_bonus?: boolean;
    /**
     * 会员专享价文案
     * @example '钻石会员尊享8折'
     */
    member_price_word?: string;
    /**
     * 会员发票跳转文案
     * @example '3张发票可开'
     */
    fapiao_jump_word?: string;
    /**
     * 会员专属咨询信息
     *
     * 字段：`staff_name`、`head_image_url`、`contact_information_name`、`contact_information_value`、`phone_number`
     */
    guide?: JsonDataRequest.Guide;
  }
  namespace JsonDataRequest {
    /** 会员专属咨询信息 */
    interface Guide {
      /**
       * 联系人名字
       * @example '酒店管家-何小明'
       */
      staff_name?: string;
      /**
       * 联系人头像
       *
       * 须是图片上传接口返回的地址，外部链接不能用。
       *
       * URL
       * @example 'https://wxpaylogo.qpic.cn/wxpaylogo/a1b2c/0'
       */
      head_image_url?: string;
      /**
       * 联系方式
       * @example '微信号'
       */
      contact_information_name?: string;
      /**
       * 联系信息值
       * @example 'weixin123'
       */
      contact_information_value?: string;
      /**
       * 联系电话
       * @example '0755-12345677'
       */
      phone_number?: string;
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
