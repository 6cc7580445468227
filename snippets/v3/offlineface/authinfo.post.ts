import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.offlineface.authinfo.post({
  sp_appid: 'wxd678efh567hg6787',
  sub_mchid: '1900000110',
  device_id: '20261201000001',
  raw_data: 'eyJ2ZXJzaW9uIjoiMSJ9',
  organization_id: '20261201000001',
});

console.log(data.authinfo);
