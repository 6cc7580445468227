import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.newTaxControlFapiao.fapiaomerchant.listspinvitemchinfo.get(
    {
      params: {
        query_time_start: '2026-11-01T00:00:00+08:00',
        query_time_end: '2026-11-07T23:59:59+08:00',
        offset: 0,
        limit: 20,
        mch_invite_status: 'MCH_INVITE_SUCC',
      },
    },
  );

for (const mchInviteResult of data.mch_invite_result_list ?? []) {
  console.log(mchInviteResult.tax_id, mchInviteResult.ep_name);
}
