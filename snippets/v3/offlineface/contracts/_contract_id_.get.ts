import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.offlineface.contracts._contract_id_.get({
  contract_id: 'CI8CD208Z7e9906f89',
  params: { appid: 'wxd678efh567hg6787' },
});

console.log(data.contract_state);
