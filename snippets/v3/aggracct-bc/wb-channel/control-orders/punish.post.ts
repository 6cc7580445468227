import { encrypt, publicKeyId, wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.aggracctBc.wbChannel.controlOrders.punish.post(
    {
      out_request_no: 'REQUEST20261201000001',
      mchid: '1900000109',
      bal_account_no: encrypt('6214830012345678'),
      punish_scene: 1,
    },
    { headers: { 'Wechatpay-Serial': publicKeyId } },
  );

console.log(data.wxpay_punish_no);
