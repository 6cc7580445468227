import { wxpay } from '#wxpay';

const { data } =
  await wxpay.client.v3.delete<WeChatPay.OpenAPI.V3.Webizpay.AvailMchRanges._range_id_.MerchantIdentifiers._merchant_identifier_.DeleteHttpMethod.WellformedResponse>(
    'v3/webizpay/avail-mch-ranges/89f5123e-5ad4-4e0e-89b1-63ced0c798c5/merchant-identifiers/91110000710926094P',
    {
      data: {
        sp_mchid: '1900000109',
      } satisfies WeChatPay.OpenAPI.V3.Webizpay.AvailMchRanges._range_id_.MerchantIdentifiers._merchant_identifier_.DeleteHttpMethod.JsonDataRequest,
    },
  );

console.log(data.range_id);
