import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.taxiInvoice.drivers._driver_license_.get({
  driver_license: '6298416',
  params: { region_id: 510100 },
});

console.log(data.driver_state);
