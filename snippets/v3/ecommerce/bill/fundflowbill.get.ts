import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.ecommerce.bill.fundflowbill.get({
  params: {
    bill_date: '2026-11-20',
    account_type: 'ALL',
    algorithm: 'AEAD_AES_256_GCM',
  },
});

for (const downloadBill of data.download_bill_list ?? []) {
  console.log(downloadBill.hash_type);
}
