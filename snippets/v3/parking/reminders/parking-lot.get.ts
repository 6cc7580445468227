import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.parking.reminders.parkingLot.get({
  params: {
    out_parking_lot_id: 'lot_sz_tencent_001',
    wx_parking_lot_id: '21232735744117624001123604298240',
  },
});

console.log(data.enabled_state);
