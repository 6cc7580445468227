/// packageInfo：发起转账的应答里的 package_info，原样编码。
func confirmTransfer(mchId: String, appId: String, packageInfo: String) {
  let allowed = CharacterSet.alphanumerics
  guard let encoded = packageInfo.addingPercentEncoding(withAllowedCharacters: allowed) else { return }
  let request = WXOpenBusinessViewReq.object()
  request.businessType = "requestMerchantTransfer"
  request.query = "mchId=\(mchId)&appId=\(appId)&package=\(encoded)"
  // 打开过确认页不等于收了款，状态问服务端。
  WXApi.send(request)
}
