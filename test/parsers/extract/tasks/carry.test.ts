import { expect } from 'chai';
import { parseText } from '../../../../parsers/parseNotice.js';

const ownersOf = (text: string): string[] =>
  parseText(text).tasks.map((task) =>
    task.owners.map((owner) => (owner.role === 'support' ? `+${owner.name}` : owner.name)).join('、'),
  );

describe('owners that are not named in the sentence', () => {
  it('carries the body over within one item, and not into the next', () => {
    expect(
      ownersOf(
        '一、任务\n（一）抓自查。各校每月开展自查。建立隐患台账并动态更新。\n（二）抓整改。深入排查校舍隐患并落实整改。对重点部位实行挂牌管理。',
      ),
    ).to.deep.equal(['各校', '各校', '', '']);
  });

  it('carries nobody on to where the text speaks of itself again', () => {
    expect(
      ownersOf(
        '一、任务\n各水库要每月检查闸门。\n二、要求\n各水库要加强值守。\n现将《水库检查办法》印发给你们，请认真执行。执行中如有问题，请及时报告。',
      ).at(-1),
    ).to.equal('');
  });

  it('carries nobody on who is only addressed by a letter within the letter', () => {
    expect(
      ownersOf(
        '云岭区人民政府关于批转《关于加强下穿道防汛的通知》的通知\n各镇人民政府，区政府各委、办、局：\n区建委《关于加强下穿道防汛的通知》收悉，现批转给你们，请执行。\n云岭区人民政府\n2014年6月2日\n关于加强下穿道防汛的通知\n各镇人民政府，区政府各委、办、局：\n汛期将至，现通知如下：\n一、增设标志\n对下穿道应设置警戒线。\n二、加强培训\n对值守人员进行岗位培训。',
      ),
    ).to.deep.equal(['', '']);
  });

  it('carries nobody on who is only encouraged', () => {
    expect(
      ownersOf(
        '一、任务\n（一）修规章。鼓励各地制定配套办法。加强标准研制和宣传解读。\n（二）建机制。各县要健全台账。鼓励各乡镇探索积分制度。按季度通报进度。',
      ),
    ).to.deep.equal(['各地', '', '各县', '各乡镇', '各县']);
  });

  it('carries nobody on who only promises to come', () => {
    expect(
      ownersOf(
        '关于开展调研的通知\n各县粮食局：\n为掌握秋收进度，省粮食局拟于10月14日开始赴各县调研。请准备书面材料。',
      ).at(-1),
    ).to.equal('');
  });

  it('reads a body behind what an item calls its time, and one that a matter is left to', () => {
    expect(
      ownersOf(
        '一、任务\n（一）交接时间：县考试中心安排于6月5日送达试卷。各考点要清点试卷。\n（二）定标准。奖补标准由地方根据财力确定。',
      ),
    ).to.deep.equal(['县考试中心', '各考点', '地方']);
  });

  it('gives what is a matter of one body to the body behind 由', () => {
    expect(
      ownersOf(
        '一、任务\n（一）清运。居民区装修垃圾原则上由清运公司负责收运。\n（二）接种。养老院集中接种由所在地卫生院上门服务。\n（三）专班。县林业局要组建由局长任组长的专班，每月研判一次。\n（四）收费。村卫生室药品价格，由县医保局核定。\n（五）立项。各镇成立由镇长牵头的小组，逐村核查。\n（六）宣传。县林业局印发由省厅统一编制的手册。',
      ),
    ).to.deep.equal(['清运公司', '所在地卫生院', '县林业局', '县医保局', '各镇', '县林业局']);
  });

  it('returns from a bare post to the body that it speaks for', () => {
    expect(
      ownersOf('一、要求\n（一）压实责任。各乡镇要制定方案。主要负责同志要亲自部署。要及时上报进展情况。'),
    ).to.deep.equal(['各乡镇', '主要负责同志', '各乡镇']);
  });

  it('carries nobody on from what only some places are to do', () => {
    const behind = (some: string): string | undefined =>
      ownersOf(
        `一、任务\n（一）建设食堂。各街道要选好场地。${some}要设立助餐点。做好厨房卫生检查。\n（二）其他。`,
      )[2];
    for (const some of ['有条件的地方', '条件成熟的县区', '独居老人较多的村（社区）', '欠发达地区'])
      expect(behind(some), some).to.equal('');
    for (const all of ['各社区', '设有食堂的村', '有关地方']) expect(behind(all), all).to.equal(all);
  });

  it('gives the owners of a line of duties to the tasks of its item', () => {
    expect(
      ownersOf(
        '一、任务\n（一）环境整治\n1.拆除违规雨棚。\n2.规范停车秩序，增设标识标牌。\n责任单位：村镇办、执法队\n（二）移风易俗\n各村要修订村规民约。',
      ),
    ).to.deep.equal(['村镇办、执法队', '村镇办、执法队', '各村']);
  });

  it('does not carry whom a covering letter tells into the plan behind its signature, titled or not', () => {
    expect(
      ownersOf(
        '云岭市安全生产委员会关于《燃气安全三年行动方案（2024-2026）》的通知\n各县人民政府：\n现印发给你们。各县安委会要加强统筹，及时报送进展。\n云岭市安全生产委员会\n2024年2月1日\n为消除燃气隐患，制定本方案。\n一、主要任务\n1.健全隐患数据库，完善督办制度。\n2.更换老旧管道。',
      ),
    ).to.deep.equal(['各县安委会', '', '']);
  });

  it('reads a short sentence that says who is in charge as a task, and carries them on', () => {
    expect(
      ownersOf(
        '三、职责\n（一）财政、审计等部门：负责加强补助费管理。职工去世后，必须凭死亡证明办理手续。\n（二）公安部门负责对阻挠执法的，依法给予处罚，构成犯罪的，依法追究刑事责任。',
      ),
    ).to.deep.equal(['财政、审计', '财政、审计', '公安部门']);
  });

  it('takes orders under a heading that says when, if somebody acts', () => {
    expect(
      ownersOf(
        '一、检查时间\n3月1日至3月20日。\n二、年审时间\n各协会3月10日前完成自查。县民政局适时进行抽查。',
      ),
    ).to.deep.equal(['各协会', '县民政局']);
  });

  it('gives the lines below who is in a group to the group', () => {
    expect(
      ownersOf(
        '三、分组安排\n第一组：带队领导 王一\n负责检查东乡、西乡的敬老院。\n第二组：组长：李二，成员：赵三\n负责检查北乡福利院。督促隐患整改。',
      ),
    ).to.deep.equal(['第一组', '第二组', '第二组']);
  });

  it('gives the items to all levels that their opening tells', () => {
    expect(
      ownersOf('全县各级各部门要抓好以下几个方面：\n一、清淤疏浚\n逐段清理河道。\n二、加固堤防\n抢修险段。'),
    ).to.deep.equal(['全县各级各部门', '全县各级各部门']);
  });

  it('begins anew with each body whose items stand in one paragraph', () => {
    expect(
      ownersOf(
        '一、任务\n县林业局：一是制定造林方案；二是组织技术培训。县财政局：一是保障资金；二是加强监管。\n各镇要做到：有方案、有台账；每周巡查。',
      ),
    ).to.deep.equal(['县林业局', '县林业局', '县财政局', '县财政局', '各镇']);
    expect(
      ownersOf('一、任务\n各村：一是摸清底数。二是集中清淤。县水利局：一是加强指导。二是汇总数据。'),
    ).to.deep.equal(['各村', '各村', '县水利局', '县水利局']);
  });

  it('keeps points of one demand together that order nothing by themselves', () => {
    expect(
      parseText(
        '一、任务\n各工地要做到“四个百分百”：周边100%围挡；物料100%覆盖；车辆100%冲洗；路面100%硬化。\n各镇要做到：建立台账；开展排查。\n各镇要完成以下指标：造林1.5万亩；种草24.3万亩。各镇要落实管护。',
      ).tasks.map((task) => task.text),
    ).to.deep.equal([
      '各工地要做到“四个百分百”：周边100%围挡；物料100%覆盖；车辆100%冲洗；路面100%硬化。',
      '各镇要做到：建立台账；',
      '开展排查。',
      '各镇要完成以下指标：造林1.5万亩；种草24.3万亩。',
      '各镇要落实管护。',
    ]);
  });

  it('takes the last of items of one sentence for a sentence, and a short one with its own text for a title', () => {
    expect(
      parseText(
        '一、任务\n（一）清河。各镇要一是摸清底数；二是集中清淤；三是加强巡查。县水利局将组织验收。\n（二）护堤。一是压实责任。各镇要明确堤长。二是加强值守。各镇要备足物资。',
      ).tasks.map((task) => task.text),
    ).to.deep.equal([
      '各镇要一是摸清底数；',
      '集中清淤；',
      '加强巡查。',
      '县水利局将组织验收。',
      '各镇要明确堤长。',
      '各镇要备足物资。',
    ]);
  });

  it('lets helpers stand beside the lead', () => {
    expect(
      ownersOf(
        '一、任务\n县民政局会同县财政局、县卫生健康局制定清单。由县教育局牵头，县公安局配合，开展校园周边整治。',
      ),
    ).to.deep.equal(['县民政局、+县财政局、+县卫生健康局', '县教育局、+县公安局']);
  });

  it('takes whoever helps another with the work for the lead at the front of a sentence', () => {
    expect(
      ownersOf(
        '一、任务\n维修组配合有关车间人员检修水泵。县文旅局协助城管等部门负责查处占道演出。由县水利局牵头，县气象局协助水文站会商水情。',
      ),
    ).to.deep.equal(['维修组', '县文旅局', '县水利局']);
  });

  it('takes whom a body consults for a helper', () => {
    expect(
      ownersOf(
        '一、任务\n县级残联商同级财政部门确定结算周期。各园区要商有关部门完善标准。工商行政管理部门负责查处无照经营。行业协会要规范招商部门的收费。',
      ),
    ).to.deep.equal(['县级残联、+同级财政部门', '各园区、+有关部门', '工商行政管理部门', '行业协会']);
  });

  it('takes nobody for a helper who is only called upon, nor whoever stands in for another', () => {
    expect(
      ownersOf(
        '一、任务\n各村要开展清淤，积极发动村民参与。由党政办协调其他班子成员代班。由教研室、督导室配合做好抽测。',
      ),
    ).to.deep.equal(['各村', '党政办', '各村、+教研室、+督导室']);
  });

  it('does not address the next paragraph with what one says to all, where nothing is numbered', () => {
    expect(
      ownersOf(
        '县长在汛前会议上的讲话\n各乡镇要立即排查山塘。要备足砂石。\n要加强雨情预报。\n要落实夜间值守。',
      ),
    ).to.deep.equal(['各乡镇', '各乡镇', '', '']);
  });

  it('leaves 其 in front of a name out of it', () => {
    expect(ownersOf('一、任务\n直接登记的商会由其登记管理机关负责处理。')).to.deep.equal(['登记管理机关']);
  });

  it('gives an item to the body that one blank parts from its duties', () => {
    expect(
      ownersOf(
        '一、部门职责\n（一）水利部门 牵头制定防汛方案；会同公安部门巡查堤防。\n（二）公安部门 加强夜间巡逻；维护秩序。',
      ),
    ).to.deep.equal(['水利部门', '水利部门、+公安部门', '公安部门', '公安部门']);
  });

  it('gives a plan to the body that speaks of itself at its head', () => {
    const owners = (opening: string): string[] =>
      ownersOf(
        `局2024年工作计划\n${opening}\n（一）聚焦供水。落实管网巡检。加强水质监测。\n（二）聚焦节水。更换老旧水表。`,
      );
    expect(owners('2024年，我局将围绕三项重点，着力提升服务水平，从而增强群众获得感。')).to.deep.equal([
      '我局',
      '我局',
      '我局',
    ]);
    expect(owners('2023年，我局全面完成各项任务。')).to.deep.equal(['', '', '']);
  });

  it('gives the items of a section to the one that its opening sentence tells', () => {
    expect(
      ownersOf(
        '一、应急响应\n粮库一旦起火，立即启动预案。\n（一）切断电源，疏散人员。\n（二）组织自救并报告火情。',
      ),
    ).to.deep.equal(['粮库', '粮库', '粮库']);
  });

  it('gives a section to whom its heading tells something', () => {
    expect(
      ownersOf(
        '一、形成合力\n（一）家庭要守好第一道关。严格管理电子产品。\n（二）商会要搭建平台。定期组织洽谈活动。',
      ),
    ).to.deep.equal(['家庭', '商会']);
  });

  it('goes on with whom a choice or an aim speaks of', () => {
    expect(ownersOf('一、开放\n（一）延长开放。县图书馆也可安排夜间开放。认真做好读者登记。')).to.deep.equal([
      '县图书馆',
    ]);
    expect(
      ownersOf('为方便群众就近办税，县税务局不断优化网点布局。年底前，将完成3个网点改造。\n要做好防汛值守。'),
    ).to.deep.equal(['县税务局', '']);
  });

  it('carries nobody on whom something is only allowed, nor whoever was told before', () => {
    expect(
      ownersOf(
        '一、任务\n（一）建书屋。各乡镇要配齐图书。有条件的地方可依法设立阅读基金。拓宽捐赠渠道，鼓励企业捐书。\n（二）建场地。各村可采取租赁方式建设球场。定期组织比赛。',
      ),
    ).to.deep.equal(['各乡镇', '', '']);
  });

  it('takes titles below what the work consists of for kinds of work', () => {
    expect(
      ownersOf(
        '一、实践内容\n1.政策宣讲团。\n深入村组开展宣讲。\n2.支农服务队。\n开展农技培训。\n二、职责分工\n1.校团委。\n开展动员。\n2.后勤处。\n落实车辆。',
      ),
    ).to.deep.equal(['', '', '校团委', '后勤处']);
  });

  it('takes a name that is a sentence of its own for whoever does what follows', () => {
    expect(
      ownersOf('三、职责分工\n县水利局。负责堤防巡查。做好水情通报。县气象局、县应急局。负责预警发布。'),
    ).to.deep.equal(['县水利局', '县水利局', '县气象局、县应急局']);
  });

  it('takes it so behind the words that lead in to all of them, too', () => {
    expect(
      ownersOf(
        '三、组织领导。县里成立护林专班。各成员单位职责如下：县林草局。负责巡山护林。县气象局。负责火险预报。',
      ).slice(-2),
    ).to.deep.equal(['县林草局', '县气象局']);
  });

  it('tells nobody who only belongs to a group or whose plans are met', () => {
    expect(
      ownersOf(
        '一、任务\n建立以院长为组长，其他院领导和科主任、护士长等为成员的控感领导小组，统筹院感防控工作。做好实训基地建设，主动对接高校招生计划。',
      ),
    ).to.deep.equal(['', '']);
  });

  it('gives the work to whoever leads it, and not to whose lead is only a manner', () => {
    expect(
      ownersOf('一、任务\n1.由村（居）党组织主导开展议事协商。\n2.采取由政府主导的方式推进改造。'),
    ).to.deep.equal(['村（居）党组织', '']);
  });

  it('carries within the paragraph where nothing is numbered', () => {
    expect(ownersOf('村委会要入户登记。及时更新台账。\n加强巡查，严防火灾。')).to.deep.equal([
      '村委会',
      '村委会',
      '',
    ]);
  });

  it('names whoever is addressed as what he is', () => {
    expect(
      ownersOf('一、任务\n1.作为中小学校长，要指导教师制定计划。\n2.作为村党支部书记，我们要带头入户。'),
    ).to.deep.equal(['中小学校长', '村党支部书记']);
  });

  it('lets a group that is told at the head of a section own the items below it', () => {
    expect(
      ownersOf(
        '三、落实措施\n各地区、各部门要遵循以下要求，增强服务能力。\n（一）公开信息。积极推送政策，做好解读工作。\n（二）加强互动。认真处理公众留言。\n四、组织领导\n强化督促检查。',
      ),
    ).to.deep.equal(['各地区、各部门', '各地区、各部门', '各地区、各部门', '']);
  });

  it('lets whoever is worked with help, and not whoever is only talked to', () => {
    expect(
      ownersOf(
        '一、任务\n1.要与县农业农村局建立数据比对机制。\n2.每季度与县残联开展一次联合走访。\n3.主动同气象部门共同会商雨情。\n4.各村要加强与派出所的沟通联系。\n5.各校与家长保持联系。',
      ),
    ).to.deep.equal(['+县农业农村局', '+县残联', '+气象部门', '各村', '各校']);
  });

  it('lets a heading that is a body own its item', () => {
    expect(
      ownersOf(
        '一、职责分工\n1.县民政局：指导养老机构开展自查。做好困难群众转移安置。\n2.县水利局：负责水库巡查。',
      ),
    ).to.deep.equal(['县民政局', '县民政局', '县水利局']);
  });

  it('follows the body that the opening of a speech addresses', () => {
    expect(
      ownersOf(
        '同志们，今天我们召开会议。各县区、各部门要统一思想。\n一、抓好防汛\n（一）抓排查。要对山塘水库逐一排查。\n（二）抓值守。要严格值班值守。',
      ),
    ).to.deep.equal(['各县区、各部门', '各县区、各部门', '各县区、各部门']);
  });
});
