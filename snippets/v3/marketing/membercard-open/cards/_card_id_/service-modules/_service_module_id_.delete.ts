import { wxpay } from '#wxpay';

const { status } =
  await wxpay.v3.marketing.membercardOpen.cards._card_id_.serviceModules._service_module_id_.delete(
    {
      card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0',
      service_module_id: '666',
    },
  );

console.log(status === 204);
