import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.inspolicymgr.deduct.authorizations.post({
  out_insurance_no: 'Auisihsiahishishi4hihsid123418id',
  appid: 'wxd678efh567hg6787',
  plan_id: '12535',
  out_contract_code: 'CONTRACT20261201000001',
  insurance_name: '微医保·百万医疗险',
});

console.log(data.auth_state);
