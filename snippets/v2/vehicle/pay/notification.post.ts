import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.vehicle.pay.notification.post({
  appid: 'wxd678efh567hg6787',
  mch_id: '1900000109',
  sign_type: 'HMAC-SHA256',
  version: '3.0',
  trade_scene: 'PARKING',
  scene_info: JSON.stringify({
    scene_info: {
      start_time: '20261201000000',
      end_time: '20261231235959',
    },
  } satisfies WeChatPay.OpenAPI.V2.Vehicle.Pay.Notification.PostHttpMethod.XmlDataRequest.SceneInfo),
});

console.log(data.user_state);
