import { wxpay } from '#wxpay';

const { status } =
  await wxpay.v3.merchantService.complaintsV2._complaint_id_.complete.post(
    { complainted_mchid: '1900000110' },
    { complaint_id: '200201820261120080076610000' },
  );

console.log(status === 204);
