/** 服务端签好的业务数据，与查询用户状态的应答里的 path。 */
interface VehicleService {
  path: string;
  extraData: {
    appid: string;
    mch_id: string;
    nonce_str: string;
    sign_type: 'HMAC-SHA256';
    sign: string;
    trade_scene: string;
    openid: string;
  };
}

/** 车主小程序。 */
const VEHICLE = 'wxbcad394b3d99dac9';

/** 问自己的服务端；它再查一次用户状态。 */
declare function showState(): void;

export function openService(service: VehicleService): void {
  wx.navigateToMiniProgram({
    appId: VEHICLE,
    ...service,
    fail: ({ errMsg }) => wx.showToast({ title: errMsg, icon: 'none' }),
  });
}

wx.onAppShow(({ scene, referrerInfo }) => {
  // 1038：从别的小程序返回。
  if (scene === 1038 && referrerInfo.appId === VEHICLE) showState();
});
