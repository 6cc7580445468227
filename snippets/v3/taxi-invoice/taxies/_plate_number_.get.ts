import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.taxiInvoice.taxies._plate_number_.get({
  plate_number: '粤B12345',
  params: { region_id: 510100 },
});

console.log(data.taxi_state);
