import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.inspolicymgr.deduct.policies._out_insurance_no_.patch(
    {
      insurance_name: '微医保·百万医疗险',
      effective_time: '2026-12-01T00:00:00+08:00',
    },
    { out_insurance_no: 'Auisihsiahishishi4hihsid123418id' },
  );

console.log(data.policy_state);
