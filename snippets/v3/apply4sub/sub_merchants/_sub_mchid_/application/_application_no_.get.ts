import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.apply4sub.sub_merchants._sub_mchid_.application._application_no_.get(
    {
      sub_mchid: '1900000110',
      application_no: '20261201000001',
      params: { account_number_rule: 'ACCOUNT_NUMBER_RULE_MASK_V1' },
    },
  );

console.log(data.verify_result);
