// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 商品信息 */
  interface ShoppingGoods {
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
