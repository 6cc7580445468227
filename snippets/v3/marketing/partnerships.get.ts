import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.marketing.partnerships.get({
  params: {
    authorized_data: JSON.stringify({
      business_type: 'FAVOR_STOCK',
      stock_id: '2433405',
    }),
    limit: 20,
    offset: 0,
  },
});

for (const partnership of data.data ?? []) {
  console.log(partnership.update_time, partnership.build_time);
}
