import { webhook } from '#webhook';

/** 车辆的停车入场状态变了：被拦下时看原因 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'VEHICLE.ENTRANCE_STATE_CHANGE') return;
  const { out_parking_no, plate_number, parking_state } =
    notification.resource;
  console.log(out_parking_no, plate_number, parking_state);
});
