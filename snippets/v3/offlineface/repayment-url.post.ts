import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.offlineface.repaymentUrl.post({
  out_user_id: '20261201000001',
  organization_id: '20261201000001',
});

console.log(data.repayment_url);
