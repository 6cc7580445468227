// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardOpen.Cards._card_id_ {
  interface Rights {
    /**
     * 设置会员卡模板权益项
     *
     * `PATCH /v3/marketing/membercard-open/cards/{card_id}/rights`（直连商户、服务商）
     */
    patch(data: Rights.PatchHttpMethod.JsonDataRequest, config: Rights.PatchHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Rights.PatchHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardOpen.Cards._card_id_.Rights.PatchHttpMethod {
  interface JsonDataRequest {
    /** 是否展示会员积分 */
    show_bonus: boolean;
    /** 是否展示会员优惠 */
    show_favor: boolean;
    /**
     * 会员积分
     *
     * 字段：`init_bonus`、`bonus_value_word`、`bonus_cost_title`、`bonus_cost_word`、`bonus_jump_word`、`bonus_jump_appid`、`bonus_jump_path`、`bonus_support_appid`、`bonus_support_path`
     */
    bonus?: JsonDataRequest.Bonus;
    /**
     * 会员优惠
     *
     * 字段：`show_coupon`、`member_price_word`、`member_price_appid`、`member_price_path`、`member_price_title`、`favor_module_title`
     */
    favor?: JsonDataRequest.Favor;
    /**
     * 是否展示会员发票
     * @example false
     */
    show_fapiao?: boolean;
    /**
     * 会员发票
     *
     * 字段：`fapiao_jump_word`、`fapiao_jump_appid`、`fapiao_jump_path`
     */
    fapiao?: JsonDataRequest.Fapiao;
    /**
     * 是否展示会员专属咨询
     * @example false
     */
    show_guide?: boolean;
    /**
     * 会员专属咨询信息
     *
     * 字段：`staff_name`、`head_image_url`、`contact_information_name`、`contact_information_value`、`phone_number`
     */
    guide?: JsonDataRequest.Guide;
  }
  namespace JsonDataRequest {
    /** 会员积分 */
    interface Bonus {
      /**
       * 会员初始积分值
       * @example 100
       */
      init_bonus: number;
      /**
       * 积分值文案
       * @example '我的积分'
       */
      bonus_value_word: string;
      /**
       * 积分价值项标题
       * @example '积分兑换'
       */
      bonus_cost_title?: string;
      /**
       * 积分价值项文案
       * @example '500积分=2小时免费停车券'
       */
      bonus_cost_word: string;
      /**
       * 积分跳转文案
       * @example '更多礼品'
       */
      bonus_jump_word?: string;
      /**
       * 积分跳转AppID
       * @example 'wxea9c30a90fs8d3fe'
       */
      bonus_jump_appid?: string;
      /**
       * 积分跳转path
       * @example '/pages/bonus/bonus'
       */
      bonus_jump_path?: string;
      /**
       * 自助积分跳转AppID
       * @example 'wxea9c30a90fs8d3fe'
       */
      bonus_support_appid?: string;
      /**
       * 自助积分跳转path
       * @example 'pages/selfbonus/selfbonus'
       */
      bonus_support_path?: string;
    }
    /** 会员优惠 */
    interface Favor {
      /** 是否展示优惠券 */
      show_coupon: boolean;
      /**
       * 会员专享价文案
       * @example '周二会员全场八折'
       */
      member_price_word?: string;
      /**
       * 会员专享价跳转AppID
       * @example 'wxea9c30a90fs8d3fe'
       */
      member_price_appid?: string;
      /**
       * 会员专享价跳转path
       * @example 'pages/favor/favor'
       */
      member_price_path?: string;
      /**
       * 会员专享价标题
       *
       * - `MEMBER_PRICE`：会员价
       * - `MEMBER_ACTIVITY`：会员活动
       * @example 'MEMBER_PRICE'
       */
      member_price_title?: 'MEMBER_PRICE' | 'MEMBER_ACTIVITY';
      /**
       * 会员优惠栏目名称
       *
       * - `FAVOR`：会员优惠
       * - `VIP`：会员专享
       * @example 'FAVOR'
       */
      favor_module_title?: 'FAVOR' | 'VIP';
    }
    /** 会员发票 */
    interface Fapiao {
      /**
       * 发票跳转文案
       * @example '查看我的发票'
       */
      fapiao_jump_word?: string;
      /**
       * 发票跳转AppID
       * @example 'wxea9c30a90fs8d3fe'
       */
      fapiao_jump_appid?: string;
      /**
       * 发票跳转path
       * @example 'pages/fapiao/fapiao'
       */
      fapiao_jump_path?: string;
    }
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
  }
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
