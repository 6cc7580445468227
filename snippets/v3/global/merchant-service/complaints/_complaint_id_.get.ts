import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.global.merchantService.complaints._complaint_id_.get({
  complaint_id: '200201820200101080076610000',
  params: { mch_language: 'ZH_CN' },
});

console.log(data.complaint_state);
