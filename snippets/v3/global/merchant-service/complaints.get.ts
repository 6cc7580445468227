import { decrypt, wxpay } from '#wxpay';

const { data } = await wxpay.v3.global.merchantService.complaints.get({
  params: {
    limit: 20,
    offset: 0,
    begin_date: '2026-11-01',
    end_date: '2026-11-20',
  },
  baseURL: 'https://apihk.mch.weixin.qq.com',
});

for (const complaint of data.data ?? []) {
  console.log(complaint.complaint_id, complaint.complaint_state);
  if (complaint.payer_phone) console.log(decrypt(complaint.payer_phone));
}
