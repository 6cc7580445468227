import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.offlineface.faceCollections._collection_id_.get({
    collection_id: 'FC2353ZJIHOJKHOIIOIJ',
  });

console.log(data.collection_state);
