/** Two notices in the words of such notices, written for the sample and dated so that the plan is running today. */

/** A three-part action plan of the year; it is left as a draft to be curated. */
export function actionPlanNotice(year: number): { fileName: string; text: string } {
  return {
    fileName: `云岭县民政领域安全生产提质行动方案（${String(year)}年）.txt`,
    text: `云岭民〔${String(year)}〕6号

关于印发《云岭县民政领域安全生产提质行动方案》的通知

各乡镇民政所，局属各民政服务机构，局机关各股室：

现将《云岭县民政领域安全生产提质行动方案》印发给你们，请结合实际认真贯彻落实。

云岭县民政局

${String(year)}年1月12日

云岭县民政领域安全生产提质行动方案

为进一步提高全县民政领域本质安全水平，保障服务对象生命财产安全，制定本方案。

一、工作目标

到${String(year)}年12月底，民政服务机构消防安全达标率达到100%，从业人员安全培训覆盖率不低于95%，重大事故隐患动态清零。

二、重点任务

（一）压实安全责任。各民政服务机构主要负责人要于${String(year)}年3月31日前建立全员安全责任清单，并报局办公室备案。

（二）常态排查隐患。各民政服务机构每月至少开展1次安全自查，发现隐患立即整改，形成台账。各乡镇民政所每季度对辖区民政服务机构至少开展1次检查。

（三）强化培训演练。养老服务股每年组织不少于2次安全管理人员培训。各民政服务机构每半年至少组织1次应急疏散演练，演练情况报送局办公室。

（四）整治消防短板。规划财务股要会同养老服务股于${String(year)}年6月底前完成敬老院消防设施改造项目资金安排。县社会福利院要于${String(year)}年9月30日前完成自动喷淋系统改造。

（五）严格值班报告。各民政服务机构要落实24小时值班制度，每日15时前向局办公室报告安全情况。

三、实施步骤

（一）动员部署阶段（${String(year)}年1月至${String(year)}年3月）。各单位制定实施细则，明确任务分工。

（二）集中整治阶段（${String(year)}年4月至${String(year)}年10月）。对照清单全面排查，逐项整改销号。

（三）总结提升阶段（${String(year)}年11月至${String(year)}年12月）。各单位要于${String(year)}年11月20日前报送工作总结。

四、保障措施

局办公室要加强督促检查，每月通报进展情况。各单位要加强组织领导，确保各项任务落到实处。
`,
  };
}

/** A shorter notice; its tasks are given out, so that lists and charts show something. */
export function subsidyNotice(year: number): { fileName: string; text: string } {
  return {
    fileName: `关于做好${String(year)}年社会救助提质增效工作的通知.txt`,
    text: `云岭民〔${String(year)}〕9号

关于做好${String(year)}年社会救助提质增效工作的通知

各乡镇民政所：

为做好${String(year)}年全县社会救助工作，现将有关事项通知如下：

一、主要任务

（一）摸清底数。各乡镇民政所要于${String(year)}年12月15日前完成低收入人口信息核对工作，核对率达到100%。

（二）主动发现。各乡镇民政所每季度对辖区困难家庭至少开展1次走访，做到应助尽助。

（三）规范审核。社会救助股每半年组织1次救助档案抽查，抽查比例不低于10%。

（四）及时发放。规划财务股每月25日前完成救助资金发放。

云岭县民政局

${String(year)}年1月20日
`,
  };
}
