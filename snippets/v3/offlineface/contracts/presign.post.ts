import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.offlineface.contracts.presign.post({
  business_name: '校园团餐',
  facepay_user: {
    out_user_id: '20261201000001',
    organization_id: '20261201000001',
  },
});

console.log(data.presign_token);
