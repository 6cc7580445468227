import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.brand.partner.cardMember.membershipActivities._activity_id_.get(
    {
      activity_id: 371067,
      params: { brand_id: '1004' },
    },
  );

console.log(data.activity_state);
