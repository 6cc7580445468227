/// 预签约的应答里签约小程序的原始 ID 与路径；2 分钟内打开。
func sign(userName: String, path: String) {
  let request = WXLaunchMiniProgramReq.object()
  request.userName = userName
  request.path = path
  request.miniProgramType = .release
  // 跳过去不等于签了约，问服务端。
  WXApi.send(request)
}
