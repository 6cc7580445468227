import com.tencent.mm.opensdk.modelbiz.WXLaunchMiniProgram
import com.tencent.mm.opensdk.openapi.IWXAPI
import java.net.URLEncoder

/** token：预受理领卡的应答里的 prepare_card_token。 */
fun receiveCard(api: IWXAPI, token: String): Boolean {
  val request = WXLaunchMiniProgram.Req()
  request.userName = "gh_b8b605649746"
  request.path = "/pages/get-card/get-card?prepare_card_token=${URLEncoder.encode(token, "UTF-8")}"
  request.miniprogramType = WXLaunchMiniProgram.Req.MINIPTOGRAM_TYPE_RELEASE
  // 跳过去不等于领了，问服务端。
  return api.sendReq(request)
}
