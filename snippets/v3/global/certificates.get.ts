import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.global.certificates.get({ baseURL: 'https://apihk.mch.weixin.qq.com' });

for (const certificate of data.data) {
  console.log(certificate.serial_no, certificate.effective_time);
}
