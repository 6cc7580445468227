import { wxpay } from '#wxpay';

const { status } =
  await wxpay.v3.merchantService.complaintsV2._complaint_id_.updateRefundProgress.post(
    { action: 'APPROVE', launch_refund_day: 3, remark: '同意退款' },
    { complaint_id: '200201820261120080076610000' },
  );

console.log(status === 204);
