import com.tencent.mm.opensdk.modelbiz.WXLaunchMiniProgram
import com.tencent.mm.opensdk.openapi.IWXAPI

/** 预签约的应答里签约小程序的原始 ID 与路径；2 分钟内打开。 */
fun sign(api: IWXAPI, userName: String, path: String): Boolean {
  val request = WXLaunchMiniProgram.Req()
  request.userName = userName
  request.path = path
  request.miniprogramType = WXLaunchMiniProgram.Req.MINIPTOGRAM_TYPE_RELEASE
  // 跳过去不等于签了约，问服务端。
  return api.sendReq(request)
}
