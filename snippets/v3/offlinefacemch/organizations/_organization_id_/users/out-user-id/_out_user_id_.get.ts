import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.offlinefacemch.organizations._organization_id_.users.outUserId._out_user_id_.get(
    {
      organization_id: '20261201000001',
      out_user_id: '20261201000001',
    },
  );

console.log(data.status);
