import { encrypt, publicKeyId, wxpay } from '#wxpay';

const { data } = await wxpay.v3.inspolicymgr.deduct.policies.post(
  {
    out_insurance_no: 'Auisihsiahishishi4hihsid123418id',
    insured_name_list: [encrypt('张三')],
    insurance_company_code: '1001',
    effective_time: '2026-12-01T00:00:00+08:00',
    expired_time: '2026-12-31T23:59:59+08:00',
    coverage_detail: '可保190种疾病，确诊一次性赔付',
    support_renewal: true,
    policy_type: 'POLICY_TYPE_OTHER',
    policy_state: 'POLICY_STATE_ISSUING',
    plan_id: '12535',
    out_contract_code: 'CONTRACT20261201000001',
    policy_periods: [1],
    appid: 'wxd678efh567hg6787',
    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    free_insurance: false,
  },
  { headers: { 'Wechatpay-Serial': publicKeyId } },
);

console.log(data.policy_state);
