import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.vehicle.pay.payapply.post({
  appid: 'wxd678efh567hg6787',
  mch_id: '1900000109',
  sign_type: 'HMAC-SHA256',
  body: '公交代扣',
  attach: '深圳分店',
  out_trade_no: 'ORDER20261201000001',
  total_fee: 100,
  spbill_create_ip: '14.23.150.211',
  notify_url: 'https://example.com/wechatpay/notify',
  trade_type: 'PAP',
  version: '3.0',
  trade_scene: 'PARKING',
  scene_info: JSON.stringify({
    scene_info: {
      start_time: '20261201000000',
      end_time: '20261231235959',
    },
  } satisfies WeChatPay.OpenAPI.V2.Vehicle.Pay.Payapply.PostHttpMethod.XmlDataRequest.SceneInfo),
});

console.log(data.result_code);
