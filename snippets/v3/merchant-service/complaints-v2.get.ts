import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.merchantService.complaintsV2.get({
  params: {
    limit: 20,
    offset: 0,
    begin_date: '2026-11-01',
    end_date: '2026-11-20',
  },
});

for (const complaintsV2 of data.data ?? []) {
  console.log(complaintsV2.complaint_id, complaintsV2.complaint_state);
}
