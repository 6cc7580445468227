import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.offlineface.faceCollections.get({
  params: { organization_id: 'Ofewewfwefweewf', offset: 0, limit: 20 },
});

for (const faceCollection of data.face_collections) {
  console.log(
    faceCollection.collection_id,
    faceCollection.collection_state,
  );
}
