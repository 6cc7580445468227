import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.global.merchantService.images._media_id_.get({
  media_id:
    '6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0',
  params: { complaint_id: '200201820200101080076610000' },
  responseType: 'arraybuffer',
});

console.log(data);
