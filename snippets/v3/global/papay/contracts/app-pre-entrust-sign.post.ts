import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.global.papay.contracts.appPreEntrustSign.post(
    { plan_id: 12535, out_contract_code: 'CONTRACT20261201000001' },
    { baseURL: 'https://apihk.mch.weixin.qq.com' },
  );

console.log(data.session_id);
