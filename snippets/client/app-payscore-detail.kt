import com.tencent.mm.opensdk.constants.Build
import com.tencent.mm.opensdk.modelbiz.WXOpenBusinessView
import com.tencent.mm.opensdk.openapi.IWXAPI

/** detail：服务端签好并拼成的查询串。 */
fun openOrder(api: IWXAPI, detail: String): Boolean {
  if (api.wxAppSupportAPI < Build.OPEN_BUSINESS_VIEW_SDK_INT) return false // 微信版本过低
  val request = WXOpenBusinessView.Req().apply {
    businessType = "wxpayScoreDetail"
    query = detail
    extInfo = "{\"miniProgramType\": 0}"
  }
  // 返回时没有业务数据，状态问服务端。
  return api.sendReq(request)
}
