import { wxpay } from '#wxpay';

const { data } = await wxpay
  .chain(
    'v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete',
  )
  .post(
    {
      merchant_id_list: ['100123456'],
      delete_request_no: '100002322026112034234sfdf',
    },
    { activity_id: '20261201000001' },
  );

console.log(data.delete_time);
