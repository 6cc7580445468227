import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.parking.reminders.application.query.get({
  params: {
    parking_lot_audit_no: 'PLA202604230001',
    out_parking_lot_id: 'lot_sz_tencent_001',
  },
});

console.log(data.wx_parking_lot_id);
