import { webhook } from '#webhook';

/** 车牌状态变更：不可用的车牌不再自动扣费 */
export const notify = webhook.v2(async (notification) => {
  if (notification.event_type !== 'vehicle-state-changed-for-parking')
    return;
  const { plate_number, vehicle_event_type, deduct_mode } = notification;
  console.log(plate_number, vehicle_event_type, deduct_mode);
});
