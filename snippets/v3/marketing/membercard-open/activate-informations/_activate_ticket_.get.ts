import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.membercardOpen.activateInformations._activate_ticket_.get(
    {
      activate_ticket: 'abcdefg',
    },
  );

console.log(data.head_image_url);
