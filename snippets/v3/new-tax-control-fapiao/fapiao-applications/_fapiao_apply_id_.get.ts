import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.newTaxControlFapiao.fapiaoApplications._fapiao_apply_id_.get(
    {
      fapiao_apply_id: '4200000444202611207461284488',
      params: { sub_mchid: '1900000110', fapiao_id: '20261120123456' },
    },
  );

for (const fapiaoInformation of data.fapiao_information ?? []) {
  console.log(fapiaoInformation.fapiao_id, fapiaoInformation.status);
}
