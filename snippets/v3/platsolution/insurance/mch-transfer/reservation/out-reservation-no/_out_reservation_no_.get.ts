import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.platsolution.insurance.mchTransfer.reservation.outReservationNo._out_reservation_no_.get(
    {
      out_reservation_no: 'plfk2026112013',
      params: { sub_mchid: '1900000110' },
    },
  );

console.log(data.state);
