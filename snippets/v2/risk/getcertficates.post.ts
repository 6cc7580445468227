import { decryptResource, wxpay } from '#wxpay';

const { data } = await wxpay.v2.risk.getcertficates.post({
  mch_id: '1900000109',
  sign_type: 'HMAC-SHA256',
});

const certificates: WeChatPay.OpenAPI.V2.Risk.Getcertficates.PostHttpMethod.WellformedResponse.Certificates =
  JSON.parse(data.certificates);

for (const certificate of certificates.data) {
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
