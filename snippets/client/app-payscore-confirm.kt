import com.tencent.mm.opensdk.constants.Build
import com.tencent.mm.opensdk.modelbiz.WXOpenBusinessView
import com.tencent.mm.opensdk.openapi.IWXAPI

/** packageInfo：创建支付分订单的应答里的 package。 */
fun confirmOrder(api: IWXAPI, packageInfo: String): Boolean {
  if (api.wxAppSupportAPI < Build.OPEN_BUSINESS_VIEW_SDK_INT) return false // 微信版本过低
  val request = WXOpenBusinessView.Req().apply {
    businessType = "wxpayScoreUse"
    query = "package=$packageInfo"
    extInfo = "{\"miniProgramType\": 0}"
  }
  // 打开过确认页不等于已确认，状态问服务端。
  return api.sendReq(request)
}
