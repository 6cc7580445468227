import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.ebike.charge.transactions.post({
  appid: 'wxd678efh567hg6787',
  out_trade_no: 'ORDER20261201000001',
  attach: '深圳分店',
  notify_url: 'https://example.com/wechatpay/notify',
  description: '商品信息',
  charging_token: 'sdjf23kdsHJfdk',
  amount: { total: 100, currency: 'CNY' },
  charge_info: {
    start_time: '2026-12-01T00:00:00+08:00',
    end_time: '2026-12-31T23:59:59+08:00',
    charging_station_name: '示例大厦充电站',
    charging_gun_number: '6555',
    charged_capacity: 10,
  },
  device_info: { device_id: '12343232', device_ip: '14.23.150.211' },
});

console.log(data.accept_state);
