import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.mchManage.mchManageRecords._manage_record_id_.get({
    manage_record_id: 'M1210999900435123451697535102441',
    params: { sub_mchid: '1900000110' },
  });

console.log(data.manage_record_state);
