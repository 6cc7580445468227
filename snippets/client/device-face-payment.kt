import com.tencent.wxpayface.IWxPayfaceCallback
import com.tencent.wxpayface.WxPayFace

/** 服务端给出的：商户的信息，与用 rawdata 换来的 authinfo。 */
data class FacePayment(val appid: String, val mchId: String, val storeId: String, val authinfo: String)

/** 在 Application.onCreate 里调用一次。 */
fun initialize(context: android.content.Context) {
  WxPayFace.getInstance().initWxpayface(context, object : IWxPayfaceCallback() {
    override fun response(result: MutableMap<Any?, Any?>?) {
      check(result?.get("return_code") == "SUCCESS") { "${result?.get("return_msg")}" }
    }
  })
}

/** rawdata 交给服务端换 authinfo。 */
fun readRawData(onRead: (String) -> Unit) {
  WxPayFace.getInstance().getWxpayfaceRawdata(object : IWxPayfaceCallback() {
    override fun response(result: MutableMap<Any?, Any?>?) {
      onRead("${result?.get("rawdata")}")
    }
  })
}

/** 得到的付款码交给服务端，走付款码收款。 */
fun scanFace(payment: FacePayment, onCode: (String) -> Unit) {
  val parameters = hashMapOf<Any?, Any?>(
    "appid" to payment.appid,
    "mch_id" to payment.mchId,
    "store_id" to payment.storeId,
    "authinfo" to payment.authinfo,
    "face_authtype" to "FACEPAY",
    "face_code_type" to "1",
    "ask_face_permit" to "0",
  )
  WxPayFace.getInstance().getWxpayfaceCode(parameters, object : IWxPayfaceCallback() {
    override fun response(result: MutableMap<Any?, Any?>?) {
      // 刷到了脸，还没有扣款。
      if (result?.get("return_code") == "SUCCESS") onCode("${result["face_code"]}")
    }
  })
}
