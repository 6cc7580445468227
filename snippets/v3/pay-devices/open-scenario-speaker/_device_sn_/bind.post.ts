import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.payDevices.openScenarioSpeaker._device_sn_.bind.post(
    { sub_mchid: '1900000110', code_url: 'weixin://wxpay/s/An4baqw' },
    { device_sn: 'ABCDEF' },
  );

console.log(data.bind_state);
