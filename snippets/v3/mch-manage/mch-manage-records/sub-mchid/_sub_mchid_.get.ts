import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.mchManage.mchManageRecords.subMchid._sub_mchid_.get({
    sub_mchid: '1900000110',
    params: {
      limit: 20,
      offset: 0,
      manage_record_type: 'FUNCTIONAL_LIMIT_RECORD',
    },
  });

for (const mchManageRecord of data.data ?? []) {
  console.log(
    mchManageRecord.manage_record_id,
    mchManageRecord.manage_time,
  );
}
