import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.merchantService.complaintsV2._complaint_id_.negotiationHistorys.get(
    {
      complaint_id: '200201820261120080076610000',
      params: { limit: 20, offset: 0 },
    },
  );

for (const negotiationHistory of data.data ?? []) {
  console.log(negotiationHistory.log_id, negotiationHistory.operate_time);
}
