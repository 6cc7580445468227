import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.busifavor.stocks._stock_id_.couponcodes.post(
    {
      coupon_code_list: ['ABC9588200'],
      upload_request_no: '100002322026112034234sfdf',
    },
    { stock_id: '98065001' },
  );

for (const successCode of data.success_codes ?? [])
  console.log(successCode);
