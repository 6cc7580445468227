import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.brand.partner.cardMember.membershipActivities._activity_id_.terminate.post(
    { brand_id: '1004' },
    { activity_id: 371067 },
  );

console.log(data.activity_state);
