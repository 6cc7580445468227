import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.fundApp.mchTransfer.partner.charityBudget.post({
    out_budget_no: 'budget202506300102',
    sponsor_mchid: '1900000109',
    sponsor_subject_name: '腾讯控股有限公司',
    activity_name: '公益企业配捐活动',
    activity_remark: '公益活动开始于9月1日，帮助困难儿童筹款活动',
    amount: 20000000,
    notify_url: 'https://example.com/wechatpay/notify',
  });

console.log(data.confirm_url, data.state);
