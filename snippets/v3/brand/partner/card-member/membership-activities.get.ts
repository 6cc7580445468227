import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.brand.partner.cardMember.membershipActivities.get({
    params: { brand_id: '1004', offset: 0, limit: 20 },
  });

for (const membershipActivity of data.data ?? []) {
  console.log(
    membershipActivity.out_request_no,
    membershipActivity.begin_time,
  );
}
