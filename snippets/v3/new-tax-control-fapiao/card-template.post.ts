import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.newTaxControlFapiao.cardTemplate.post({
  sub_mchid: '1900000110',
  card_appid: 'wxd678efh567hg6787',
  card_template_information: {
    logo_url:
      'http://mmbiz.qpic.cn/mmbiz/iaL1LJM1mF9aRKPZJkmG8xXhiaHqkKSVMMWeN3hLut7X7hicFNjakmxibMLGWpXrEXB33367o7zHN0CwngnQY7zb7g/0',
  },
});

console.log(data.card_id);
