import { decryptResource, wxpay } from '#wxpay';

const { data } = await wxpay.v3.global.certificates.get({
  baseURL: 'https://apihk.mch.weixin.qq.com',
});

for (const certificate of data.data) {
  const {
    ciphertext = '',
    nonce = '',
    associated_data = '',
  } = certificate.encrypt_certificate ?? {};
  console.log(
    certificate.serial_no,
    decryptResource({ ciphertext, nonce, associated_data }),
  );
}
