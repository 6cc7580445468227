import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.payDevices.openScenarioSpeaker._device_sn_.get({
    device_sn: 'ABCDEF',
  });

console.log(data.code_url, data.bind_state);
