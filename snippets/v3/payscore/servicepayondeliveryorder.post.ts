import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.payscore.servicepayondeliveryorder.post({
  out_order_no: 'P20261201000001',
  appid: 'wxd678efh567hg6787',
  service_id: '2002000000000558128851361561536',
  service_introduction: '某某酒店',
  post_payments: [{ name: '就餐费用', amount: 40000 }],
  time_range: { start_time: '20261201000000' },
  risk_fund: { name: 'DEPOSIT', amount: 10000 },
  attach: '深圳分店',
  notify_url: 'https://example.com/wechatpay/notify',
  shopping_info: {
    jump_link: {
      jump_link_type: 'JUMP_LINK_MINI_PROGRAM',
      path: 'pages/index/index',
    },
    goods: [
      {
        name: '森海塞尔 MOMENTUM 4 无线耳机大馒头4 头戴式蓝牙音乐耳机自适应降噪',
        picture:
          'http://mmbiz.qpic.cn/mmbiz_png/ldTw9dg46zkjOrzyTkbQAvQkysliaiblZhdthZWewgQMyqLZwStaNEsJrYmjwh2MlK7G4wibAFOEuISQKplSnxMWA/640?wx_fmt=png&wxfrom=200',
        amount: 550,
        count: 1,
      },
    ],
  },
});

console.log(data.package, data.state);
