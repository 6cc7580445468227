import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.taxiInvoice.userTaxiOrders.get({
  params: {
    limit: 20,
    offset: 0,
    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    appid: 'wxd678efh567hg6787',
    begin_date: '20261101',
    end_date: '20261120',
    region_id: 510100,
  },
});

for (const userTaxiOrder of data.data) {
  console.log(userTaxiOrder.plate_number, userTaxiOrder.up_time);
}
