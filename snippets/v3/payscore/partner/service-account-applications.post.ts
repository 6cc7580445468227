import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.payscore.partner.serviceAccountApplications.post({
    service_id: '2002000000000558128851361561536',
    appid: 'wxd678efh567hg6787',
    sub_mchid: '1900000110',
    out_apply_no: 'REQUEST20261201000001',
  });

console.log(data.apply_state);
