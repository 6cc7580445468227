// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.MiniProgram {
  /** 小程序品牌入会 */
  interface OpenBusinessViewMiniProgramBrandMember {
    /** 业务类型 */
    businessType: 'wxpayCardMember';
    /**
     * 查询串
     *
     * `token=` 加上预授权的 `token`，再加 `&scene=CARD_MEMBER`；值要 URL 编码。
     *
     * 长度 ≤ 2048
     * @example 'token=EhhEF0Jt0uDLPK6Cr70KCrJmkTtfPPE2&scene=CARD_MEMBER'
     */
    queryString: string;
  }
  /** 小程序品牌入会：带回的数据 */
  interface OpenBusinessViewMiniProgramBrandMemberResult {
    /**
     * 业务数据
     *
     * 字段：`errcode`、`msg`、`data`
     */
    extraData?: OpenBusinessViewMiniProgramBrandMemberResult.ExtraData;
  }
  namespace OpenBusinessViewMiniProgramBrandMemberResult {
    /** 业务数据 */
    interface ExtraData {
      /**
       * 错误码
       *
       * 不是 0 就有异常；可能是数字，也可能是文本，先转成数字。
       */
      errcode: number;
      /**
       * 状态描述
       *
       * 长度 ≤ 256
       */
      msg: string;
      /**
       * 详细信息
       *
       * `errcode` 为 0 时才有。
       *
       * 字段：`hasJoinCardMember`
       */
      data?: ExtraData.Data;
    }
    namespace ExtraData {
      /** 详细信息 */
      interface Data {
        /** 是否入会成功 */
        hasJoinCardMember: boolean;
      }
    }
  }
  /** 小程序打开企业支付 */
  interface OpenBusinessViewMiniProgramEnterprisePayment {
    /**
     * 业务类型
     *
     * 开通权限时由微信支付告知。
     */
    businessType: string;
    /**
     * 查询串
     *
     * 链接里的 `token=…`。
     *
     * 长度 ≤ 2048
     * @example 'token=123'
     */
    queryString: string;
  }
  /** 小程序医保混合支付 */
  interface RequestMedicalInsurancePayMiniProgramMedicalInsurance {
    /**
     * 混合订单号
     *
     * 医保下单的应答里的 `mix_trade_no`。
     *
     * 长度 ≤ 256
     */
    mixTradeNo: string;
    /**
     * 时间戳（秒）
     *
     * 长度 ≤ 32
     * @example '1795852800'
     */
    timeStamp?: string;
    /**
     * 随机串
     *
     * 长度 ≤ 32
     * @example '5K8264ILTKCH16CQ2502SI8ZNMTM67VS'
     */
    nonceStr?: string;
    /**
     * 预支付交易会话
     *
     * 自费部分下单得到的 `prepay_id`，前面加 `prepay_id=`。
     *
     * 长度 ≤ 128
     * @example 'prepay_id=wx28160000123456789abcdef012345670000'
     */
    package?: string;
    /** 签名方式 */
    signType?: 'RSA';
    /**
     * 签名
     *
     * 由服务端算出。
     *
     * 长度 ≤ 512
     */
    paySign?: string;
  }
  /** 小程序授权支付分服务 */
  interface OpenBusinessViewMiniProgramPayscoreAuthorization {
    /** 业务类型 */
    businessType: 'wxpayScoreEnable';
    /**
     * 业务数据
     *
     * 字段：`apply_permissions_token`
     */
    extraData: OpenBusinessViewMiniProgramPayscoreAuthorization.ExtraData;
  }
  namespace OpenBusinessViewMiniProgramPayscoreAuthorization {
    /** 业务数据 */
    interface ExtraData {
      /**
       * 预授权凭据
       *
       * 预授权的应答里的，原样传入。
       *
       * 长度 ≤ 300
       */
      apply_permissions_token: string;
    }
  }
  /** 小程序确认支付分订单 */
  interface OpenBusinessViewMiniProgramPayscoreConfirm {
    /** 业务类型 */
    businessType: 'wxpayScoreUse';
    /**
     * 业务数据
     *
     * 字段：`package`
     */
    extraData: OpenBusinessViewMiniProgramPayscoreConfirm.ExtraData;
  }
  namespace OpenBusinessViewMiniProgramPayscoreConfirm {
    /** 业务数据 */
    interface ExtraData {
      /**
       * 跳转凭据
       *
       * 创建支付分订单的应答里的 `package`，原样传入。
       *
       * 长度 ≤ 300
       */
      package: string;
    }
  }
  /** 小程序查看支付分订单 */
  interface OpenBusinessViewMiniProgramPayscoreDetail {
    /** 业务类型 */
    businessType: 'wxpayScoreDetail';
    /**
     * 业务数据
     *
     * 字段：`mch_id`、`service_id`、`out_order_no`、`timestamp`、`nonce_str`、`sign_type`、`sign`
     */
    extraData: OpenBusinessViewMiniProgramPayscoreDetail.ExtraData;
  }
  namespace OpenBusinessViewMiniProgramPayscoreDetail {
    /** 业务数据 */
    interface ExtraData {
      /**
       * 商户号
       *
       * 创建订单的商户号；服务商填自己的。
       *
       * 长度 ≤ 32
       * @example '1900000109'
       */
      mch_id: string;
      /**
       * 服务 ID
       *
       * 长度 ≤ 32
       * @example '500001'
       */
      service_id: string;
      /**
       * 商户服务订单号
       *
       * 创建订单时传的那个。
       *
       * 长度 ≤ 32
       * @example '1234323JKHDFE1243252'
       */
      out_order_no: string;
      /**
       * 时间戳（秒）
       *
       * 长度 ≤ 32
       * @example '1795852800'
       */
      timestamp: string;
      /**
       * 随机串
       *
       * 长度 ≤ 32
       * @example '5K8264ILTKCH16CQ2502SI8ZNMTM67VS'
       */
      nonce_str: string;
      /** 签名类型 */
      sign_type: 'HMAC-SHA256';
      /**
       * 签名
       *
       * 由服务端算出。
       *
       * 长度 ≤ 64
       */
      sign: string;
    }
  }
  /** 小程序核销商品券 */
  interface OpenBusinessViewMiniProgramProductCouponUse {
    /** 业务类型 */
    businessType: 'wxpayCouponUse';
    /**
     * 券与登录状态
     *
     * 字段：`couponCode`、`stockId`、`authState`
     */
    extraData: OpenBusinessViewMiniProgramProductCouponUse.ExtraData;
  }
  namespace OpenBusinessViewMiniProgramProductCouponUse {
    /** 券与登录状态 */
    interface ExtraData {
      /**
       * 券 code
       *
       * 落地路径的查询参数里的。
       * @example '1227944959000000911017'
       */
      couponCode: string;
      /**
       * 批次号
       *
       * 落地路径的查询参数里的。
       * @example '1286950000000039'
       */
      stockId: string;
      /**
       * 登录状态
       *
       * 由服务端比较领券的 OpenID 与登录的 OpenID 得出。
       *
       * - `verified`：登录的就是领券的账号
       * - `invalidCredentials`：登录了别的账号
       * - `unauthenticated`：没有登录
       */
      authState: 'verified' | 'invalidCredentials' | 'unauthenticated';
    }
  }
  /** 小程序核销商品券：带回的数据 */
  interface OpenBusinessViewMiniProgramProductCouponUseResult {
    /**
     * 用户的动作
     *
     * 字段：`action`、`productPath`、`errMsg`
     */
    extraData: OpenBusinessViewMiniProgramProductCouponUseResult.ExtraData;
  }
  namespace OpenBusinessViewMiniProgramProductCouponUseResult {
    /** 用户的动作 */
    interface ExtraData {
      /**
       * 动作
       *
       * - `selectProduct`：选了商品，跳到 `productPath`
       * - `selectGlobalCoupon`：点了全场券，跳到选品页
       * - `auth`：要登录
       * - `closePage`：关闭了组件，不用处理
       * - `switchAccount`：要换账号
       */
      action?: 'selectProduct' | 'selectGlobalCoupon' | 'auth' | 'closePage' | 'switchAccount';
      /**
       * 商品的路径
       *
       * 选了商品时有，由你跳转。
       */
      productPath?: string;
      /** 错误信息 */
      errMsg?: string;
    }
  }
  /** 小程序领取商品券 */
  interface OpenBusinessViewMiniProgramProductCoupon {
    /** 业务类型 */
    businessType: 'wxpayCouponUse';
    /**
     * 业务数据
     *
     * 字段：`action`、`token`
     */
    extraData: OpenBusinessViewMiniProgramProductCoupon.ExtraData;
  }
  namespace OpenBusinessViewMiniProgramProductCoupon {
    /** 业务数据 */
    interface ExtraData {
      /** 动作 */
      action: 'receiveCoupon';
      /**
       * 发券凭据
       *
       * 预发放的应答里的 `token`，原样传入；有有效期，不要缓存。
       */
      token: string;
    }
  }
  /** 小程序领取商品券：带回的数据 */
  interface OpenBusinessViewMiniProgramProductCouponResult {
    /**
     * 用户的动作
     *
     * 字段：`action`、`productPath`、`source`
     */
    extraData?: OpenBusinessViewMiniProgramProductCouponResult.ExtraData;
  }
  namespace OpenBusinessViewMiniProgramProductCouponResult {
    /** 用户的动作 */
    interface ExtraData {
      /**
       * 动作
       *
       * - `selectProductInReceiving`：选了商品
       * - `useCouponInReceiving`：领券后点了「去使用」
       */
      action?: 'selectProductInReceiving' | 'useCouponInReceiving';
      /**
       * 商品的路径
       *
       * 商品配置过路径才有，由你跳转。
       */
      productPath?: string;
      /**
       * 来源
       * @example 'receiveProductCouponComponent'
       */
      source?: string;
    }
  }
  /** 小程序领取红包（APIv2） */
  interface SendBizRedPacketMiniProgramRedPacket {
    /**
     * 时间戳（秒）
     *
     * 写成字符串。
     *
     * 长度 ≤ 32
     * @example '1795852800'
     */
    timeStamp: string;
    /**
     * 随机串
     *
     * 长度 ≤ 32
     * @example '5K8264ILTKCH16CQ2502SI8ZNMTM67VS'
     */
    nonceStr: string;
    /**
     * 红包凭据
     *
     * 发放的应答里的 `package`，URL 编码之后传入。
     */
    package: string;
    /** 签名方式 */
    signType: 'MD5';
    /**
     * 签名
     *
     * 由服务端算出。
     *
     * 长度 ≤ 32
     */
    paySign: string;
  }
  /** 调用的回调。 */
  interface Callbacks<Result = unknown> {
    success?: (result: { errMsg: string } & Result) => void;
    fail?: (result: { errMsg: string }) => void;
    complete?: (result: { errMsg: string }) => void;
  }
}
declare namespace WechatMiniprogram {
  interface Wx {
    /**
     * 小程序品牌入会
     * 旧版本的微信没有，先判断。
     */
    openBusinessView?(options: WeChatPay.MiniProgram.OpenBusinessViewMiniProgramBrandMember & WeChatPay.MiniProgram.Callbacks<WeChatPay.MiniProgram.OpenBusinessViewMiniProgramBrandMemberResult>): void;
    /**
     * 小程序打开企业支付
     * 旧版本的微信没有，先判断。
     */
    openBusinessView?(options: WeChatPay.MiniProgram.OpenBusinessViewMiniProgramEnterprisePayment & WeChatPay.MiniProgram.Callbacks): void;
    /**
     * 小程序医保混合支付
     * 旧版本的微信没有，先判断。
     */
    requestMedicalInsurancePay?(options: WeChatPay.MiniProgram.RequestMedicalInsurancePayMiniProgramMedicalInsurance & WeChatPay.MiniProgram.Callbacks): void;
    /**
     * 小程序授权支付分服务
     * 旧版本的微信没有，先判断。
     */
    openBusinessView?(options: WeChatPay.MiniProgram.OpenBusinessViewMiniProgramPayscoreAuthorization & WeChatPay.MiniProgram.Callbacks): void;
    /**
     * 小程序确认支付分订单
     * 旧版本的微信没有，先判断。
     */
    openBusinessView?(options: WeChatPay.MiniProgram.OpenBusinessViewMiniProgramPayscoreConfirm & WeChatPay.MiniProgram.Callbacks): void;
    /**
     * 小程序查看支付分订单
     * 旧版本的微信没有，先判断。
     */
    openBusinessView?(options: WeChatPay.MiniProgram.OpenBusinessViewMiniProgramPayscoreDetail & WeChatPay.MiniProgram.Callbacks): void;
    /**
     * 小程序核销商品券
     * 旧版本的微信没有，先判断。
     */
    openBusinessView?(options: WeChatPay.MiniProgram.OpenBusinessViewMiniProgramProductCouponUse & WeChatPay.MiniProgram.Callbacks<WeChatPay.MiniProgram.OpenBusinessViewMiniProgramProductCouponUseResult>): void;
    /**
     * 小程序领取商品券
     * 旧版本的微信没有，先判断。
     */
    openBusinessView?(options: WeChatPay.MiniProgram.OpenBusinessViewMiniProgramProductCoupon & WeChatPay.MiniProgram.Callbacks<WeChatPay.MiniProgram.OpenBusinessViewMiniProgramProductCouponResult>): void;
    /**
     * 小程序领取红包（APIv2）
     * 旧版本的微信没有，先判断。
     */
    sendBizRedPacket?(options: WeChatPay.MiniProgram.SendBizRedPacketMiniProgramRedPacket & WeChatPay.MiniProgram.Callbacks): void;
  }
}
