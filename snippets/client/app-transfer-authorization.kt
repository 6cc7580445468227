import com.tencent.mm.opensdk.modelbiz.WXOpenBusinessView
import com.tencent.mm.opensdk.openapi.WXAPIFactory
import java.net.URLEncoder

/** packageInfo：申请授权的应答里的 package_info，原样编码。 */
fun authorize(context: android.content.Context, mchId: String, appId: String, packageInfo: String): Boolean {
  val api = WXAPIFactory.createWXAPI(context, appId)
  if (api.wxAppSupportAPI < 0x28002d33) return false // 微信版本过低
  val request = WXOpenBusinessView.Req().apply {
    businessType = "requestMerchantTransfer"
    query = "mchId=$mchId&appId=$appId&package=${URLEncoder.encode(packageInfo, "UTF-8")}"
  }
  // 打开过授权页不等于已授权，问服务端。
  return api.sendReq(request)
}
