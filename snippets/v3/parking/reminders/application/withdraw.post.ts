import { wxpay } from '#wxpay';

const { status } =
  await wxpay.v3.parking.reminders.application.withdraw.post({
    parking_lot_audit_no: 'PLA202604230001',
    out_parking_lot_id: 'lot_sz_tencent_001',
  });

console.log(status === 200);
