import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.parking.reminders.application.post({
  parking_lot: {
    parking_lot_name: '示例大厦停车场',
    out_parking_lot_id: 'PARK001',
    parking_lot_address: '广东省深圳市南山区科技中一道10000号',
    longitude: '116.397128',
    latitude: '39.916527',
    parking_lot_type: 'PARKING_LOT_TYPE_BUSINESS_DISTRICT',
    phone_number: '13800000000',
    payment_path: 'pages/pay/index',
  },
});

console.log(data.parking_lot_audit_no);
