import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.eduPapay.contracts.id._contract_id_.get({
  contract_id: 'wx998877665544wx',
  params: { appid: 'wxd678efh567hg6787' },
});

console.log(data.plan_id);
