import { encrypt, publicKeyId, wxpay } from '#wxpay';

const { data } = await wxpay.v3.mch_operate.risk.withdrawlApply.post(
  {
    sub_mchid: '1900000110',
    out_account_type: 'BASIC_ACCOUNT',
    amount: 101,
    out_request_no: 'REQUEST20261201000001',
    payee_type: 'OTHER_MERCHANT',
    payee_info: {
      account_type: 'ACCOUNT_TYPE_CORPORATE',
      bank_account_info: {
        account_name: encrypt('深圳市示例科技有限公司'),
        account_bank: '工商银行',
        account_number: encrypt('6214830012345678'),
      },
    },
  },
  { headers: { 'Wechatpay-Serial': publicKeyId } },
);

console.log(data.applyment_id);
