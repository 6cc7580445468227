import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.apply4subject.applyment.merchants._sub_mchid_.state.get({
    sub_mchid: '1900000110',
  });

console.log(data.authorize_state);
