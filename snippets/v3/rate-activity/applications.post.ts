import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.rateActivity.applications.post({
  acquiring_bank_id: '1356485',
  channel_id: '20001111',
  sub_mchid: '1900000110',
  activity_detail: {
    activity_id: 'schoolcanteen_001',
    activity_rate: '0.6',
  },
});

console.log(data.application_id);
