import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.merchantStore.stores._store_id_.recipients.unbind.post(
    { sub_mchid: '1900000110' },
    { store_id: 20488000 },
  );

for (const failedStoreRecipient of data.failed_store_recipient ?? []) {
  console.log(failedStoreRecipient.failed_reason);
}
