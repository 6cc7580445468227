import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.mchManage.mchManageRecords._manage_record_id_.mchManageSubmissions.post(
    {
      sub_mchid: '1900000110',
      submit_data: JSON.stringify({
        record_fields: [
          { item_id: '20261201000001', field_name: '资料项英文名' },
        ],
      } satisfies WeChatPay.OpenAPI.V3.MchManage.MchManageRecords._manage_record_id_.MchManageSubmissions.PostHttpMethod.JsonDataRequest.SubmitData),
    },
    { manage_record_id: 'M1210999900435123451697535102441' },
  );

console.log(data.manage_submission_id);
