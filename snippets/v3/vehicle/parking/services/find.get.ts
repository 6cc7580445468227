import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.vehicle.parking.services.find.get({
  params: {
    appid: 'wxd678efh567hg6787',
    sub_mchid: '1900000110',
    plate_number: '粤B888888',
    plate_color: 'BLUE',
    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  },
});

console.log(data.service_state);
