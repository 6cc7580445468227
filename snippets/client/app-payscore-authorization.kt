import com.tencent.mm.opensdk.constants.Build
import com.tencent.mm.opensdk.modelbiz.WXOpenBusinessView
import com.tencent.mm.opensdk.openapi.IWXAPI
import java.net.URLEncoder

/** token：预授权的应答里的 apply_permissions_token。 */
fun authorize(api: IWXAPI, token: String): Boolean {
  if (api.wxAppSupportAPI < Build.OPEN_BUSINESS_VIEW_SDK_INT) return false // 微信版本过低
  val request = WXOpenBusinessView.Req().apply {
    businessType = "wxpayScoreEnable"
    query = "apply_permissions_token=${URLEncoder.encode(token, "UTF-8")}"
    extInfo = "{\"miniProgramType\": 0}"
  }
  // 打开过授权页不等于已授权，问服务端。
  return api.sendReq(request)
}
