import { encrypt, publicKeyId, wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.ecommerce.applyments.submitAccountHostingApplyment.post(
    {
      out_request_no: 'REQUEST20261201000001',
      organization_type: '2401',
      account_info: {
        bank_account_type: '74',
        account_bank: '工商银行',
        account_name: encrypt('深圳市示例科技有限公司'),
        account_number: encrypt('6214830012345678'),
      },
      contact_info: { contact_type: '65', contact_name: encrypt('张三') },
      sales_scene_info: {
        store_name: '爱烧烤',
        store_url: 'http://www.qq.com',
      },
      merchant_shortname: '示例科技',
    },
    { headers: { 'Wechatpay-Serial': publicKeyId } },
  );

console.log(data.applyment_id);
