// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 品牌门店 */
  interface BrandStore {
    /**
     * 品牌ID
     * @example '123456789'
     */
    brand_id: string;
    /**
     * 品牌门店ID
     *
     * 创建门店时由微信支付生成，须存下。
     * @example '20488000'
     */
    store_id?: string;
    /**
     * 门店状态
     *
     * `OPEN` 与营业时间无关，也不受后来改资料的审核影响；`CREATING` 时看审核状态；`CLOSED` 不能用于其他业务。
     *
     * - `OPEN`：生效中
     * - `CREATING`：创建中
     * - `CLOSED`：停业中
     * @example 'OPEN'
     */
    store_state?: 'OPEN' | 'CREATING' | 'CLOSED';
    /**
     * 审核状态
     *
     * 新建或改了须审的资料之后看它，`REJECTED` 照驳回原因修改。
     *
     * - `SUCCESS`：审核通过
     * - `PROCESSING`：审核中
     * - `REJECTED`：审核驳回
     * @example 'SUCCESS'
     */
    audit_state?: 'SUCCESS' | 'PROCESSING' | 'REJECTED';
    /**
     * 审核失败原因
     *
     * 审核没过才有，照它修改门店资料再提交。
     * @example '通过核实，您提交的电话错误，请核实手机号码或座机号码是否正确'
     */
    review_reject_reason?: string;
    /**
     * 门店基础信息
     *
     * 字段：`store_reference_id`、`branch_name`
     */
    store_basics?: BrandStore.StoreBasics;
    /**
     * 门店地址信息
     *
     * 字段：`address_code`、`address_detail`、`address_complements`、`longitude`、`latitude`
     */
    store_address?: BrandStore.StoreAddress;
    /**
     * 门店经营信息
     *
     * 字段：`service_phone`、`business_hours`
     */
    store_business?: BrandStore.StoreBusiness;
    /**
     * 门店收款信息
     *
     * 字段：`mchid`、`company_name`、`recipient_state`
     */
    store_recipient?: BrandStore.StoreRecipient[];
  }
  namespace BrandStore {
    /** 门店基础信息 */
    interface StoreBasics {
      /**
       * 商家门店编号
       *
       * 长度 ≤ 32
       * @example 'MDL001'
       */
      store_reference_id?: string;
      /**
       * 门店名称
       *
       * 长度 ≤ 50
       * @example '海岸城店'
       */
      branch_name?: string;
    }
    /** 门店地址信息 */
    interface StoreAddress {
      /**
       * 门店省市编码
       *
       * 取自微信支付的「省市区编号对照表」。
       *
       * 长度 ≤ 20；字符集 `0-9`
       * @example '440305'
       */
      address_code: string;
      /**
       * 门店地址
       *
       * 精确到门牌号，不重复写省市区；用于核实地址和营销活动。
       *
       * 长度 ≤ 200
       * @example '深南大道10000号腾讯大厦1楼'
       */
      address_detail: string;
      /**
       * 门店地址辅助描述
       *
       * 周围的标志性建筑，帮助定位。
       *
       * 长度 ≤ 50
       * @example '地铁A口右侧100米'
       */
      address_complements?: string;
      /**
       * 门店经度
       *
       * 用腾讯地图的坐标。
       *
       * 长度 ≤ 32 字符
       * @example '112.63484'
       */
      longitude?: string;
      /**
       * 门店纬度
       *
       * 用腾讯地图的坐标。
       *
       * 长度 ≤ 32 字符
       * @example '37.75464'
       */
      latitude?: string;
    }
    /** 门店经营信息 */
    interface StoreBusiness {
      /**
       * 门店服务电话
       *
       * 至多两个，用竖线隔开。只改它不用重新审核。
       *
       * 长度 ≤ 32
       * @example '0755-86013388'
       */
      service_phone?: string;
      /**
       * 门店经营时间
       *
       * 格式固定，例如 `周一至周五 09:00-20:00`，几段用竖线隔开；跨天的在结束时间前写「次日」。只改它不用重新审核。
       *
       * 长度 ≤ 256
       * @example '周一至周五 09:00-20:00|周六至周日 10:00-22:00'
       */
      business_hours?: string;
    }
    interface StoreRecipient {
      /**
       * 门店收款商户号
       *
       * 长度 ≤ 16
       * @example '1230000109'
       */
      mchid?: string;
      /**
       * 门店收款主体
       *
       * 长度 ≤ 256
       * @example '腾讯科技（深圳）有限公司'
       */
      company_name?: string;
      /**
       * 收款绑定状态
       *
       * `CONFIRMED` 才绑好；`ADMIN_REJECTED` 是商户管理员拒绝，`TIMEOUT_REJECTED` 是没及时确认，都须重新绑定。
       *
       * - `CONFIRMED`：已绑定
       * - `ADMIN_REJECTED`：商户管理员已拒绝
       * - `CONFIRMING`：待商户管理员确认
       * - `TIMEOUT_REJECTED`：超时未确认
       * @example 'CONFIRMED'
       */
      recipient_state?: 'CONFIRMED' | 'ADMIN_REJECTED' | 'CONFIRMING' | 'TIMEOUT_REJECTED';
    }
  }
}
