/// preEntrustId：预签约的应答里的 pre_entrustweb_id。
func sign(preEntrustId: String) {
  let request = WXOpenBusinessWebViewReq()
  request.businessType = 12
  request.queryInfoDic = ["pre_entrustweb_id": preEntrustId]
  // 返回不等于签了约，问服务端。
  WXApi.send(request)
}
