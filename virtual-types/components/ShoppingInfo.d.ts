// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 先用后付购物详情 */
  interface ShoppingInfo {
    /**
     * 实际购物商家公众号ID
     * @example 'wxd678efh567hg6787'
     */
    real_merchant_appid?: string;
    /**
     * 单详跳转链接
     *
     * 字段：`jump_link_type`、`appid`、`path`
     */
    jump_link: ShoppingInfo.JumpLink;
    /**
     * 商品列表
     *
     * 字段：`name`、`picture`、`amount`、`count`、`category_id`
     */
    goods: ShoppingInfo.Goods[];
  }
  namespace ShoppingInfo {
    /** 单详跳转链接 */
    interface JumpLink {
      /**
       * 跳转链接类型
       * @example 'JUMP_LINK_MINI_PROGRAM'
       */
      jump_link_type: string;
      /**
       * 小程序跳转AppID
       * @example 'wxd678efh567hg6787'
       */
      appid?: string;
      /**
       * 小程序跳转path
       * @example '/page/order/orderid=PO213412451223'
       */
      path?: string;
    }
    /** 商品信息 */
    interface Goods {
      /**
       * 商品名称
       * @example '森海塞尔 MOMENTUM 4 无线耳机大馒头4 头戴式蓝牙音乐耳机自适应降噪'
       */
      name: string;
      /**
       * 商品图片链接
       * @example 'http://mmbiz.qpic.cn/mmbiz_png/ldTw9dg46zkjOrzyTkbQAvQkysliaiblZhdthZWewgQMyqLZwStaNEsJrYmjwh2MlK7G4wibAFOEuISQKplSnxMWA/640?wx_fmt=png&wxfrom=200'
       */
      picture: string;
      /**
       * 商品单价金额
       *
       * 单位 分
       * @example 550
       */
      amount: number;
      /**
       * 商品数量
       * @example 1
       */
      count: number;
      /** 商品品类ID */
      category_id?: string[];
    }
  }
}
