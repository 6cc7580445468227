/// token：预授权的应答里的 apply_permissions_token。
func authorize(token: String) {
  let allowed = CharacterSet.alphanumerics
  guard let encoded = token.addingPercentEncoding(withAllowedCharacters: allowed) else { return }
  let request = WXOpenBusinessViewReq.object()
  request.businessType = "wxpayScoreEnable"
  request.query = "apply_permissions_token=\(encoded)"
  request.extInfo = "{\"miniProgramType\": 0}"
  // 打开过授权页不等于已授权，问服务端。
  WXApi.send(request)
}
