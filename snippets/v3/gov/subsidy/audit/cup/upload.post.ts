import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.gov.subsidy.audit.cup.upload.post({
  org_no: '20261201000001',
  sub_mchnt_cd: '20261201000001',
  sub_mchnt_nm: '示例门店',
  online_no: '20261201000001',
  mchnt_order_id: 'ORDER20261201000001',
  upload_time: '2026-12-01T10:34:56+08:00',
  notify_url: 'https://example.com/wechatpay/notify',
  prod_id: '20261201000001',
  brand_nm: '海尔',
  prod_model: 'BCD-500WLHTD',
  plat_form: '示例商城',
  payer_tp: '微信支付',
  sales_at: '100',
  actual_at: '100',
  trans_tm: '2026-12-01T10:34:56+08:00',
  mchnt_cd: '20261201000001',
  discount_at: '100',
  sn_code: 'SN20261201000001',
  invoice_info: {
    invoice_cd: '20261201000001',
    invoice_no: '20261201000001',
  },
  track_info: {
    tracking_no: '20261201000001',
    tracking_company: '顺丰速运',
  },
});

console.log(data.sub_code);
