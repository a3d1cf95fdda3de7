import type { Scorecard } from "../domain/scorecard/scorecard";
import { proposedScheme } from "./proposed-scheme";
import { ratedItem } from "./rated-item";
import { websiteAttitudeItems } from "./website-attitude";
import { businessKnowledge, overallAssessment, websiteDimensions, websiteRaters } from "./website-team";

export const websiteEvents: Scorecard = {
  id: "website-events",
  names: { "zh-CN": "网站活动专员", "en-US": "Website events" },
  initials: "wzhdzy",
  family: "website",
  scoring: "points",
  outOf: "100",
  dimensions: websiteDimensions,
  items: [
    ratedItem({
      id: "member-events",
      dimension: "ability",
      indicator: { "zh-CN": "会员活动策划执行", "en-US": "Planning and running member events" },
      weight: "5",
      looksAt: {
        "zh-CN": "会员活动有创意，策划和执行衔接顺畅",
        "en-US": "inventive member events, carried from plan to delivery",
      },
      dataSource: { "zh-CN": "活动方案", "en-US": "Event plans" },
    }),
    ratedItem({
      id: "communication",
      dimension: "ability",
      indicator: { "zh-CN": "客户沟通交流", "en-US": "Talking to customers" },
      weight: "5",
      looksAt: { "zh-CN": "与客户、合作伙伴沟通顺畅", "en-US": "talks well with customers and partners" },
      dataSource: { "zh-CN": "沟通记录、客户反馈", "en-US": "Conversation logs, customers" },
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
      looksAt: {
        "zh-CN": "能发现可合作的商家和资源",
        "en-US": "finds businesses and resources to work with",
      },
      dataSource: { "zh-CN": "合作线索记录", "en-US": "Records of leads" },
    }),
    businessKnowledge,
    ...websiteAttitudeItems,
    ratedItem({
      id: "proposals",
      dimension: "results",
      indicator: { "zh-CN": "活动策划与方案", "en-US": "Event proposals" },
      weight: "10",
      looksAt: {
        "zh-CN": "按要求策划活动，方案按时提交",
        "en-US": "plans events as asked and submits proposals in time",
      },
      dataSource: { "zh-CN": "活动方案", "en-US": "Event plans" },
    }),
    ratedItem({
      id: "delivery",
      dimension: "results",
      indicator: { "zh-CN": "活动组织实施", "en-US": "Running events" },
      weight: "10",
      looksAt: {
        "zh-CN": "活动按方案顺利举办，达到预期效果",
        "en-US": "events run smoothly to plan and have the effect intended",
      },
      dataSource: { "zh-CN": "活动总结", "en-US": "Event reviews" },
    }),
    ratedItem({
      id: "partners",
      dimension: "results",
      indicator: { "zh-CN": "活动合作洽谈", "en-US": "Event partnerships" },
      weight: "8",
      looksAt: {
        "zh-CN": "按活动需要谈成合作方和资源",
        "en-US": "wins the partners and resources that events need",
      },
      dataSource: { "zh-CN": "合作协议", "en-US": "Agreements" },
    }),
    ratedItem({
      id: "participant-files",
      dimension: "results",
      indicator: { "zh-CN": "活动资料管理", "en-US": "Event files" },
      weight: "6",
      looksAt: {
        "zh-CN": "参与者资料完整，归档及时，分类清楚",
        "en-US": "participants' details are complete, filed in time and well sorted",
      },
      dataSource: { "zh-CN": "活动资料", "en-US": "Event files" },
    }),
    ratedItem({
      id: "promotion-done",
      dimension: "results",
      indicator: { "zh-CN": "线上推广执行", "en-US": "Online promotion carried out" },
      weight: "6",
      looksAt: {
        "zh-CN": "友情链接、合作等推广按时按量完成",
        "en-US": "link exchanges, joint campaigns and the like are done on time and in full",
      },
      dataSource: { "zh-CN": "月计划、推广记录", "en-US": "Monthly plan, promotion records" },
    }),
    overallAssessment,
  ],
  raters: websiteRaters,
  scheme: proposedScheme,
  notes: [
    {
      "zh-CN": "“按时按量”的项目，先按实际完成比例折算，再看质量酌减。",
      "en-US":
        "Items that ask for work on time and in full are rated in proportion to what was completed, less what the quality calls for.",
    },
  ],
  signOff: ["assessed", "assessor", "hr"],
  provenance: {
    origin: "source",
    note: {
      "zh-CN":
        "取自网站运营团队考核表中的活动专员部分，能力20分、态度30分、业绩50分，各项分值完整。原文各栏已打散，按项目与分值的顺序逐一对应还原。",
      "en-US":
        "From the events officer's part of a website team's scorecard: ability 20, attitude 30, results 50, with all points given. The source runs its columns together; items and points were matched in their order.",
    },
  },
};
