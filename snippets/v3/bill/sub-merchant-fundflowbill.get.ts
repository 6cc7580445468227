import { decrypt, wxpay } from '#wxpay';

const { data } = await wxpay.v3.bill.subMerchantFundflowbill.get({
  params: {
    sub_mchid: '1900000110',
    bill_date: '2026-11-20',
    account_type: 'BASIC',
    algorithm: 'AEAD_AES_256_GCM',
  },
});

// 账单文件以 AEAD_AES_256_GCM 加密，密钥须用商户API私钥解密
for (const bill of data.download_bill_list ?? []) {
  console.log(
    bill.download_url,
    bill.hash_value,
    decrypt(bill.encrypt_key),
    bill.nonce,
  );
}
