import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.membercardOpen.cards._card_id_.serviceModules._service_module_id_.patch(
    {
      jump_miniprogram: {
        appid: 'wxd678efh567hg6787',
        path: 'pages/index/index',
      },
    },
    {
      card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0',
      service_module_id: '666',
    },
  );

console.log(data.jump_miniprogram.path);
