import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.taxiInvoice.taxiCompanies._company_mchid_.get({
    company_mchid: '1900000110',
    params: { region_id: 510100 },
  });

console.log(data.tax_id);
