import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.papay.partner.querycontract.post({
  appid: 'wxd678efh567hg6787',
  mch_id: '1900000109',
  plan_id: '12535',
  contract_code: 'CONTRACT20261201000001',
  version: '1.0',
});

console.log(data.contract_state);
