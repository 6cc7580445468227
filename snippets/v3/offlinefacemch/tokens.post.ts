import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.offlinefacemch.tokens.post({
  scene: 'WEBSESSION',
});

console.log(data.token);
