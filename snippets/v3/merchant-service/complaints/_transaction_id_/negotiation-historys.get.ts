import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.merchantService.complaints._transaction_id_.negotiationHistorys.get(
    {
      transaction_id: '4200002026202612011234567890',
    },
  );

for (const complaintNegotiationHistory of data.complaint_negotiation_history ??
  []) {
  console.log(
    complaintNegotiationHistory.operate_type,
    complaintNegotiationHistory.operate_time,
  );
}
