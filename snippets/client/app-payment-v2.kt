import com.tencent.mm.opensdk.modelpay.PayReq
import com.tencent.mm.opensdk.openapi.WXAPIFactory

/** 服务端签好的参数。 */
data class Payment(
  val appId: String,
  val partnerId: String,
  val prepayId: String,
  val nonceStr: String,
  val timeStamp: String,
  val sign: String,
)

fun pay(context: android.content.Context, payment: Payment): Boolean {
  val api = WXAPIFactory.createWXAPI(context, payment.appId)
  val request = PayReq().apply {
    appId = payment.appId
    partnerId = payment.partnerId
    prepayId = payment.prepayId
    packageValue = "Sign=WXPay"
    nonceStr = payment.nonceStr
    timeStamp = payment.timeStamp
    sign = payment.sign
  }
  // 结果回到 <applicationId>.wxapi.WXPayEntryActivity 的 onResp；付没付问服务端。
  return api.sendReq(request)
}
