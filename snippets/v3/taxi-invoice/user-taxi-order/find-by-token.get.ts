import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.taxiInvoice.userTaxiOrder.findByToken.get({
  params: {
    token: '20261201000001',
    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    appid: 'wxd678efh567hg6787',
  },
});

console.log(data.plate_number);
