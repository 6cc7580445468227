import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.merchantService.complaintsV2._complaint_id_.responseImmediateService.post(
    {
      complainted_mchid: '1900000110',
      message: {
        sender_identity: 'UNKNOWN',
        custom_data: 'ticket=20261201000001',
      },
      idempotent_id: '550e8400-e29b-41d4-a716-446655440000',
    },
    { complaint_id: '200201820261120080076610000' },
  );

console.log(data.log_id);
