/** 停车小程序。 */
const PARKING = 'wxbcad394b3d99dac9';

/** 服务端给出的商户号与用户，加上用户填的车牌。 */
interface Vehicle {
  mchid: string;
  /** 服务商要传。 */
  sub_mchid?: string;
  openid: string;
  plate_number: string;
  plate_color:
    | 'BLUE'
    | 'GREEN'
    | 'YELLOW'
    | 'BLACK'
    | 'WHITE'
    | 'LIMEGREEN';
}

/** 问自己的服务端；它查询车牌服务的开通信息。 */
declare function showService(): void;

export function openService(vehicle: Vehicle): void {
  wx.navigateToMiniProgram({
    appId: PARKING,
    path: 'pages/auth-creditpay/auth-creditpay',
    extraData: { ...vehicle, trade_scene: 'PARKING' },
    fail: ({ errMsg }) => wx.showToast({ title: errMsg, icon: 'none' }),
  });
}

wx.onAppShow(({ scene, referrerInfo }) => {
  // 1038：从别的小程序返回。跳过去不等于已开通。
  if (scene === 1038 && referrerInfo.appId === PARKING) showService();
});
