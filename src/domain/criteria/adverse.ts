const ADVERSE =
  /损|错|漏|误|不良|不合格|不符|缺陷|缺失|废|投诉|客诉|诉|超|流失|事故|违|逾期|延迟|迟到|早退|退货|返修|返工|破损|偏差|空置|脱岗|旷工|defect|error|late|complaint|mistake|fault|breach|miss/i;

/** Whether words name something of which less is better. */
export function isAdverse(words: string): boolean {
  return ADVERSE.test(words);
}

const FAVOURABLE =
  /采用|采纳|录用|表彰|表扬|荣誉|获奖|奖项|推荐|转介绍|成交|签约|专利|著作|论文|award|adopted|accepted|signed|won|published|certified/i;

/** Whether words name something of which more is better. */
export function isFavourable(words: string): boolean {
  return FAVOURABLE.test(words);
}
