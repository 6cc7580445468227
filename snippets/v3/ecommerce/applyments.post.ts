import { wxpay } from '#wxpay';

const { data } = await wxpay.chain('v3/ecommerce/applyments/').post({
  out_request_no: 'REQUEST20261201000001',
  organization_type: '2401',
  account_info: { bank_account_type: '74', account_bank: '工商银行' },
  contact_info: {
    contact_type: '65',
    contact_id_doc_type: 'IDENTIFICATION_TYPE_IDCARD',
  },
  sales_scene_info: { store_name: '爱烧烤', store_url: 'http://www.qq.com' },
  merchant_shortname: '商户简称',
});

console.log(data.applyment_id);
