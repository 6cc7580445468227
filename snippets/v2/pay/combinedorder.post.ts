import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.pay.combinedorder.post({
  combine_appid: 'wxd678efh567hg6787',
  combine_mch_id: '1900000109',
  sign_type: 'HMAC-SHA256',
  combine_out_trade_no: 'COMBINE20261201000001',
  spbill_create_ip: '14.23.150.211',
  time_expire: '20261231235959',
  notify_url: 'https://example.com/wechatpay/notify',
  trade_type: 'JSAPI',
  scene_info: JSON.stringify({
    device_id: 'POS1:1',
    payer_client_ip: '14.23.150.211',
  } satisfies WeChatPay.OpenAPI.V2.Pay.Combinedorder.PostHttpMethod.XmlDataRequest.SceneInfo),
  sub_order_list: JSON.stringify({
    order_num: 2,
    order_list: [
      {
        appid: 'wxd678efh567hg6787',
        mch_id: '1900000109',
        body: '子订单1',
        attach: '深圳分店',
        out_trade_no: 'ORDER20261201000001',
        fee_type: 'CNY',
        total_fee: 100,
      },
    ],
  } satisfies WeChatPay.OpenAPI.V2.Pay.Combinedorder.PostHttpMethod.XmlDataRequest.SubOrderList),
});

console.log(data.prepay_id);
