import { decrypt, wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.global.merchantService.complaints._complaint_id_.get({
    complaint_id: '200201820261120080076610000',
    params: { mch_language: 'ZH_CN' },
    baseURL: 'https://apihk.mch.weixin.qq.com',
  });

console.log(data.complaint_state);
if (data.payer_phone) console.log(decrypt(data.payer_phone));
