import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.merchantStore.stores._store_id_.recipients.bind.post(
    {
      sub_mchid: '1900000110',
      store_recipient: [
        { mchid: '1900000109', company_name: '腾讯科技（深圳）有限公司' },
      ],
    },
    { store_id: 20488000 },
  );

for (const failedStoreRecipient of data.failed_store_recipient ?? []) {
  console.log(failedStoreRecipient.failed_reason);
}
