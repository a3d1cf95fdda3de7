import type { Scorecard } from "../domain/scorecard/scorecard";
import { proposedScheme } from "./proposed-scheme";
import { ratedItem } from "./rated-item";
import { websiteAttitudeItems } from "./website-attitude";
import { businessKnowledge, overallAssessment, websiteDimensions, websiteRaters } from "./website-team";

export const websiteBd: Scorecard = {
  id: "website-bd",
  names: { "zh-CN": "网站推广（BD）专员", "en-US": "Website promotion and BD" },
  initials: "wztgbdzy",
  family: "website",
  scoring: "points",
  outOf: "100",
  dimensions: websiteDimensions,
  items: [
    ratedItem({
      id: "communication",
      dimension: "ability",
      indicator: { "zh-CN": "合作伙伴沟通交流", "en-US": "Talking to partners" },
      weight: "5",
      looksAt: {
        "zh-CN": "与合作伙伴沟通顺畅，关系维护良好",
        "en-US": "talks well with partners and keeps up the relationship",
      },
      dataSource: { "zh-CN": "沟通记录、合作方反馈", "en-US": "Conversation logs, partners" },
    }),
    ratedItem({
      id: "partnership-plans",
      dimension: "ability",
      indicator: { "zh-CN": "合作计划制定", "en-US": "Partnership planning" },
      weight: "5",
      looksAt: {
        "zh-CN": "合作计划目标清楚，切实可行",
        "en-US": "partnership plans have clear aims and can be carried out",
      },
      dataSource: { "zh-CN": "合作计划", "en-US": "Partnership plans" },
    }),
    ratedItem({
      id: "documents",
      dimension: "ability",
      indicator: { "zh-CN": "商务文档编写", "en-US": "Business documents" },
      weight: "4",
      looksAt: {
        "zh-CN": "方案、合同等商务文档规范清楚",
        "en-US": "proposals, contracts and other papers are proper and clear",
      },
      dataSource: { "zh-CN": "商务文档", "en-US": "Business documents" },
    }),
    ratedItem({
      id: "prospects",
      dimension: "ability",
      indicator: { "zh-CN": "潜在合作挖掘", "en-US": "Finding prospects" },
      weight: "3",
      looksAt: { "zh-CN": "能发现可合作的网站和商家", "en-US": "finds websites and businesses to work with" },
      dataSource: { "zh-CN": "合作线索记录", "en-US": "Records of leads" },
    }),
    businessKnowledge,
    ...websiteAttitudeItems,
    ratedItem({
      id: "basic-partners",
      dimension: "results",
      indicator: { "zh-CN": "基础合作", "en-US": "Basic partnerships" },
      weight: "10",
      looksAt: {
        "zh-CN": "按要求谈成友情链接、广告互换等合作",
        "en-US": "wins link exchanges, ad swaps and the like as asked",
      },
      dataSource: { "zh-CN": "合作记录", "en-US": "Partnership records" },
    }),
    ratedItem({
      id: "strategic-partners",
      dimension: "results",
      indicator: { "zh-CN": "战略合作", "en-US": "Strategic partnerships" },
      weight: "10",
      looksAt: {
        "zh-CN": "按要求谈成频道互换、商务合作等",
        "en-US": "wins channel swaps, joint business and the like as asked",
      },
      dataSource: { "zh-CN": "合作协议", "en-US": "Agreements" },
    }),
    ratedItem({
      id: "papers",
      dimension: "results",
      indicator: { "zh-CN": "商务文档提交", "en-US": "Business papers delivered" },
      weight: "8",
      looksAt: {
        "zh-CN": "所需商务文档按时提交",
        "en-US": "the business papers needed are delivered in time",
      },
      dataSource: { "zh-CN": "商务文档", "en-US": "Business documents" },
    }),
    ratedItem({
      id: "promotion-plan",
      dimension: "results",
      indicator: { "zh-CN": "推广计划与执行", "en-US": "Promotion plan carried out" },
      weight: "6",
      looksAt: {
        "zh-CN": "制定网站推广计划，协调同事按量执行",
        "en-US": "plans the promotion of the website and carries it through with colleagues",
      },
      dataSource: { "zh-CN": "推广计划、推广记录", "en-US": "Promotion plan and records" },
    }),
    ratedItem({
      id: "partner-files",
      dimension: "results",
      indicator: { "zh-CN": "合作资料管理", "en-US": "Partner files" },
      weight: "6",
      looksAt: {
        "zh-CN": "友情链接、合作等资料完整，归档及时，分类清楚",
        "en-US": "details of links and partners are complete, filed in time and well sorted",
      },
      dataSource: { "zh-CN": "合作伙伴资料", "en-US": "Partner files" },
    }),
    overallAssessment,
  ],
  raters: websiteRaters,
  scheme: proposedScheme,
  notes: [
    {
      "zh-CN": "与推广有关的项目，先按计划完成的比例折算，再看质量酌减。",
      "en-US":
        "Items about promotion are rated in proportion to what was completed of the plan, less what the quality calls for.",
    },
  ],
  signOff: ["assessed", "assessor", "hr"],
  provenance: {
    origin: "source",
    note: {
      "zh-CN":
        "取自网站运营团队考核表中的推广专员（BD专员）部分，能力20分、态度30分、业绩50分，各项分值完整。原文各栏已打散，按项目与分值的顺序逐一对应还原。",
      "en-US":
        "From the promotion and BD officer's part of a website team's scorecard: ability 20, attitude 30, results 50, with all points given. The source runs its columns together; items and points were matched in their order.",
    },
  },
};
