import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.merchantService.images._media_id_.get({
  media_id:
    '6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0',
  responseType: 'arraybuffer',
});

console.log(data);
