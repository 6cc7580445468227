// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 发放规则 */
  interface FavorStockUseRule {
    /** 发放总上限 */
    max_coupons: number;
    /**
     * 总预算
     *
     * 单位 分
     */
    max_amount: number;
    /**
     * 单天发放上限金额
     *
     * 单位 分
     */
    max_amount_by_day: number;
    /** 单个用户可领个数 */
    max_coupons_per_user: number;
    /**
     * 是否开启自然人限制
     *
     * 与官方页面不同：创建批次的页面 merchant/4012534633 有这个字段，查询应答的是同一条使用规则。
     */
    natural_person_limit?: boolean;
    /**
     * api发券防刷
     *
     * 与官方页面不同：创建批次的页面 merchant/4012534633 有这个字段，查询应答的是同一条使用规则。
     */
    prevent_api_abuse?: boolean;
    /**
     * 固定面额满减券使用规则
     *
     * 字段：`coupon_amount`、`transaction_minimum`
     */
    fixed_normal_coupon?: FavorStockUseRule.FixedNormalCoupon;
    /**
     * 券类型
     *
     * - `NORMAL`：满减券
     * - `CUT_TO`：减至券
     */
    coupon_type?: 'NORMAL' | 'CUT_TO';
    /**
     * 订单优惠标记
     *
     * 暂不返回，批次设过标记也看不到。
     */
    goods_tag?: string[];
    /**
     * 交易类型
     *
     * - `MICROAPP`：小程序支付
     * - `APPPAY`：APP支付
     * - `PPAY`：免密支付
     * - `CARD`：刷卡支付
     * - `FACE`：人脸支付
     * - `OTHER`：其他支付
     */
    trade_type?: ('MICROAPP' | 'APPPAY' | 'PPAY' | 'CARD' | 'FACE' | 'OTHER')[];
    /** 是否可叠加其他优惠 */
    combine_use?: boolean;
    /**
     * 固定折扣特定信息
     *
     * 字段：`discount_amount_max`、`discount_percent`、`transaction_minimum`
     */
    fixed_discount_coupon?: FavorStockUseRule.FixedDiscountCoupon;
  }
  namespace FavorStockUseRule {
    /** 固定面额满减券使用规则 */
    interface FixedNormalCoupon {
      /**
       * 面额
       *
       * 用券时减掉的钱；乘以发放总数须等于总预算。
       *
       * 单位 分
       */
      coupon_amount: number;
      /**
       * 门槛
       *
       * 订单满这个金额才用得上券。
       *
       * 单位 分
       */
      transaction_minimum: number;
    }
    /** 固定折扣特定信息 */
    interface FixedDiscountCoupon {
      /**
       * 最高折扣金额
       *
       * 打折最多减这么多。
       *
       * 单位 分
       * @example 100
       */
      discount_amount_max: number;
      /**
       * 折扣百分比
       *
       * 88 表示 88 折，不是减 88%。
       *
       * 单位 百分之一
       * @example 88
       */
      discount_percent: number;
      /**
       * 门槛
       *
       * 单位 分
       * @example 100
       */
      transaction_minimum?: number;
    }
  }
}
