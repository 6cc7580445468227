import com.tencent.mm.opensdk.modelbiz.WXLaunchMiniProgram
import com.tencent.mm.opensdk.openapi.IWXAPI

/** query：服务端编码好的 mchid、openid、plate_number 与 plate_color。 */
fun openService(api: IWXAPI, query: String): Boolean {
  val request = WXLaunchMiniProgram.Req()
  request.userName = "gh_518c42c65952"
  request.path = "/pages/auth-creditpay/auth-creditpay?$query"
  request.miniprogramType = WXLaunchMiniProgram.Req.MINIPTOGRAM_TYPE_RELEASE
  // 返回时不带数据，开没开通问服务端。
  return api.sendReq(request)
}
