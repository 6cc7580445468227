import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.papay.partner.deletecontract.post({
  appid: 'wxd678efh567hg6787',
  mch_id: '1900000109',
  sub_mch_id: '1900000110',
  contract_id: '100005698',
  contract_termination_remark: '解约原因',
  version: '1.0',
});

console.log(data.contract_id);
