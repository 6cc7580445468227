import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.payDevices.openScenarioSpeakerorder._transaction_id_.report.post(
    {
      sub_mchid: '1900000110',
      code_url: 'weixin://wxpay/s/An4baqw',
      out_trade_no: 'ORDER20261201000001',
      device_sn: 'SN20261201000001',
    },
    { transaction_id: '4200002026202612011234567890' },
  );

console.log(data.code_url);
