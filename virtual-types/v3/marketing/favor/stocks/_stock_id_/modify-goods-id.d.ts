// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Favor.Stocks._stock_id_ {
  interface ModifyGoodsId {
    /**
     * 修改可用单品编码
     *
     * `POST /v3/marketing/favor/stocks/{stock_id}/modify-goods-id`（直连商户）
     */
    (data: ModifyGoodsId.PostHttpMethod.JsonDataRequest, config: ModifyGoodsId.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ModifyGoodsId.PostHttpMethod.WellformedResponse>>;
    /**
     * 修改可用单品编码
     *
     * `POST /v3/marketing/favor/stocks/{stock_id}/modify-goods-id`（直连商户）
     */
    post(data: ModifyGoodsId.PostHttpMethod.JsonDataRequest, config: ModifyGoodsId.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ModifyGoodsId.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Favor.Stocks._stock_id_.ModifyGoodsId.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 创建批次的商户号
     *
     * 创建这一批次的商户；批次若不是它创建的，会查不到或被拒绝。
     *
     * 长度 ≤ 20
     * @example '8956000'
     */
    stock_creator_mchid: string;
    /**
     * 增加单品编码列表
     * @example '8956000'
     */
    add_goods_id_list?: string[];
    /**
     * 删除单品编码列表
     * @example '8956000'
     */
    delete_goods_id_list?: string[];
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 批次号
     *
     * 创建代金券批次时由微信支付生成，在创建接口的应答或商户平台取得；须是 `stock_creator_mchid` 创建的那一批。
     * @example '9865000'
     */
    stock_id: string;
  }
  interface WellformedResponse {
    /**
     * 生效时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-01T00:00:00+08:00'
     */
    pause_time: string;
    /**
     * 批次号
     * @example '9865000'
     */
    stock_id: string;
  }
}
