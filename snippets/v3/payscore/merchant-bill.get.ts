import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.payscore.merchantBill.get({
  params: {
    bill_date: '2026-11-20',
    encryption_algorithm: 'AEAD_AES_256_GCM',
    service_id: '2002000000000558128851361561536',
  },
});

for (const downloadBill of data.download_bill_list) {
  console.log(downloadBill.hash_type);
}
