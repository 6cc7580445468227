import { wxpay } from '#wxpay';

const { status } = await wxpay.client.v3.delete(
  'v3/brand/partner/store/brandstores/20488000',
  {
    data: {
      brand_id: '123456789',
    } satisfies WeChatPay.OpenAPI.V3.Brand.Partner.Store.Brandstores._store_id_.DeleteHttpMethod.JsonDataRequest,
  },
);

console.log(status === 204);
