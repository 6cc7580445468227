/// packageInfo：申请授权的应答里的 package_info，原样编码。
func authorize(mchId: String, appId: String, packageInfo: String) {
  let allowed = CharacterSet.alphanumerics
  guard let encoded = packageInfo.addingPercentEncoding(withAllowedCharacters: allowed) else { return }
  let request = WXOpenBusinessViewReq.object()
  request.businessType = "requestMerchantTransfer"
  request.query = "mchId=\(mchId)&appId=\(appId)&package=\(encoded)"
  // 打开过授权页不等于已授权，问服务端。
  WXApi.send(request)
}
