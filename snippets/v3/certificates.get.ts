import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.certificates.get({ params: { algorithm_type: 'SM2' } });

for (const certificate of data.data) {
  console.log(certificate.serial_no, certificate.effective_time);
}
