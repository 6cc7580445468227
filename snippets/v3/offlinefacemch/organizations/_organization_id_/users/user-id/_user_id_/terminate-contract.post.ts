import { wxpay } from '#wxpay';

const { status } =
  await wxpay.v3.offlinefacemch.organizations._organization_id_.users.userId._user_id_.terminateContract.post(
    undefined,
    { organization_id: '20261201000001', user_id: '20261201000001' },
  );

console.log(status === 204);
