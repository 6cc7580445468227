import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.bill.subMerchantFundflowbill.get({
  params: {
    sub_mchid: '1900000110',
    bill_date: '2026-11-20',
    algorithm: 'AEAD_AES_256_GCM',
    account_type: 'BASIC',
  },
});

for (const downloadBill of data.download_bill_list ?? []) {
  console.log(downloadBill.hash_type);
}
