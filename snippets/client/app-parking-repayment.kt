import com.tencent.mm.opensdk.modelbiz.WXLaunchMiniProgram
import com.tencent.mm.opensdk.openapi.IWXAPI

/** query：服务端编码好的 appid、mchid、nonce_str 与 openid。 */
fun repay(api: IWXAPI, query: String): Boolean {
  val request = WXLaunchMiniProgram.Req()
  request.userName = "gh_5e259b7a73b1"
  request.path = "pages/invest_list/invest_list?$query"
  request.miniprogramType = WXLaunchMiniProgram.Req.MINIPTOGRAM_TYPE_RELEASE
  // 返回时不带数据，还清没有问服务端。
  return api.sendReq(request)
}
