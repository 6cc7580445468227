import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.parking.reminders.applications.get({
  params: {
    out_parking_lot_id: 'lot_sz_tencent_001',
    offset: 0,
    limit: 20,
  },
});

for (const application of data.application_list ?? []) {
  console.log(application.parking_lot_audit_no, application.audit_status);
}
