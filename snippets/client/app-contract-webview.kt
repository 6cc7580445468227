import com.tencent.mm.opensdk.modelbiz.WXOpenBusinessWebview
import com.tencent.mm.opensdk.openapi.IWXAPI

/** preEntrustId：预签约的应答里的 pre_entrustweb_id。 */
fun sign(api: IWXAPI, preEntrustId: String): Boolean {
  val request = WXOpenBusinessWebview.Req()
  request.businessType = 12
  request.queryInfo = hashMapOf("pre_entrustweb_id" to preEntrustId)
  // 返回不等于签了约，问服务端。
  return api.sendReq(request)
}
