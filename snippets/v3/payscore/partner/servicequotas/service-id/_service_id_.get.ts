import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.payscore.partner.servicequotas.serviceId._service_id_.get({
    service_id: '2002000000000558128851361561536',
    params: {
      sub_mchid: '1900000110',
      appid: 'wxd678efh567hg6787',
      risk_level_version: 1,
    },
  });

for (const quota of data.quotas) {
  console.log(quota.risk_level);
}
