import { encrypt, publicKeyId, wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.apply4sub.sub_merchants._sub_mchid_.modifySettlement.post(
    {
      account_type: 'ACCOUNT_TYPE_BUSINESS',
      account_bank: '工商银行',
      bank_address_code: '110000',
      account_number: encrypt('6214830012345678'),
    },
    {
      sub_mchid: '1900000110',
      headers: { 'Wechatpay-Serial': publicKeyId },
    },
  );

console.log(data.application_no);
