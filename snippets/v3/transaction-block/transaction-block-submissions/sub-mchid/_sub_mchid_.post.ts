import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.transactionBlock.transactionBlockSubmissions.subMchid._sub_mchid_.post(
    {
      merchant_submit_id: 'ABC123456789',
      submit_data: JSON.stringify({
        record_fields: [
          { item_id: '20261201000001', field_name: '资料项英文名' },
        ],
      } satisfies WeChatPay.OpenAPI.V3.TransactionBlock.TransactionBlockSubmissions.SubMchid._sub_mchid_.PostHttpMethod.JsonDataRequest.SubmitData),
    },
    { sub_mchid: '1900000110' },
  );

console.log(data.review_result);
