import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.payDevices.openScenarioSpeaker._device_sn_.prebind.post(
    { code_url: 'weixin://wxpay/s/An4baqw' },
    { device_sn: 'ABCDEF' },
  );

console.log(data.bind_state);
