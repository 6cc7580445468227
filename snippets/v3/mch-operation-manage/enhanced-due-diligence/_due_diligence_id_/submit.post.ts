import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.mchOperationManage.enhancedDueDiligence._due_diligence_id_.submit.post(
    {
      sub_mchid: '1900000110',
      submit_data: JSON.stringify({
        record_fields: [
          { item_id: '20261201000001', field_name: '资料项英文名' },
        ],
      } satisfies WeChatPay.OpenAPI.V3.MchOperationManage.EnhancedDueDiligence._due_diligence_id_.Submit.PostHttpMethod.JsonDataRequest.SubmitData),
    },
    { due_diligence_id: '123000110_2_2190381dakdajois1283i12jo' },
  );

console.log(data.due_diligence_state);
