import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.apply4subject.applyment.get({
  params: {
    applyment_id: 20261201000001,
    business_code: '1900000109_20261201',
  },
});

console.log(data.applyment_state);
