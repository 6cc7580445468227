import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.ecommerce.account.cancelApplications.post({
  sub_mchid: '1900000110',
  out_apply_no: 'REQUEST20261201000001',
  application_info: [
    {
      application_type: 'SP_CANCEL_ACCOUNT_APPLICATION',
      application_media_id:
        '6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0',
    },
  ],
});

console.log(data.cancel_state);
