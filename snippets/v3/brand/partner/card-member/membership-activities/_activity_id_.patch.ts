import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.brand.partner.cardMember.membershipActivities._activity_id_.patch(
    {
      brand_id: '1004',
      title: '入会享券',
      sub_title: '5张满减券',
      begin_time: '2026-12-01T00:00:00+08:00',
      end_time: '2026-12-31T23:59:59+08:00',
    },
    { activity_id: 371067 },
  );

console.log(data.activity_state);
