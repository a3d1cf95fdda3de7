import type { Scorecard } from "../domain/scorecard/scorecard";
import { proposedScheme } from "./proposed-scheme";
import { ratedItem } from "./rated-item";
import { websiteAttitudeItems } from "./website-attitude";
import { businessKnowledge, overallAssessment, websiteDimensions, websiteRaters } from "./website-team";

export const websiteService: Scorecard = {
  id: "website-service",
  names: { "zh-CN": "网站客服", "en-US": "Website customer service" },
  initials: "wzkf",
  family: "website",
  scoring: "points",
  outOf: "100",
  dimensions: websiteDimensions,
  items: [
    ratedItem({
      id: "documents",
      dimension: "ability",
      indicator: { "zh-CN": "文档编写", "en-US": "Writing documents" },
      weight: "2",
      looksAt: {
        "zh-CN": "客服文档、话术和常见问题编写清楚",
        "en-US": "clear service documents, scripts and answers to frequent questions",
      },
      dataSource: { "zh-CN": "客服文档", "en-US": "Service documents" },
    }),
    ratedItem({
      id: "communication",
      dimension: "ability",
      indicator: { "zh-CN": "客户沟通交流", "en-US": "Talking to customers" },
      weight: "8",
      looksAt: {
        "zh-CN": "与客户、合作伙伴沟通顺畅，问题解释到位",
        "en-US": "talks well with customers and partners, explains matters fully",
      },
      dataSource: { "zh-CN": "沟通记录、客户反馈", "en-US": "Conversation logs, customers" },
    }),
    ratedItem({
      id: "service-plans",
      dimension: "ability",
      indicator: { "zh-CN": "客服计划制定", "en-US": "Service planning" },
      weight: "2",
      looksAt: { "zh-CN": "客服工作有计划，安排合理可行", "en-US": "plans service work sensibly" },
      dataSource: { "zh-CN": "客服计划", "en-US": "Service plans" },
    }),
    ratedItem({
      id: "prospects",
      dimension: "ability",
      indicator: { "zh-CN": "潜在合作挖掘", "en-US": "Finding prospects" },
      weight: "5",
      looksAt: {
        "zh-CN": "能从咨询中发现潜在客户和合作机会",
        "en-US": "spots likely customers and partners among those who ask",
      },
      dataSource: { "zh-CN": "客户资料", "en-US": "Customer records" },
    }),
    businessKnowledge,
    ...websiteAttitudeItems,
    ratedItem({
      id: "follow-ups",
      dimension: "results",
      indicator: { "zh-CN": "客户回访与答疑", "en-US": "Follow-ups and answers" },
      weight: "10",
      looksAt: {
        "zh-CN": "回访和答疑按要求完成，客户认可",
        "en-US": "follow-ups and answers are complete and welcomed by customers",
      },
      dataSource: { "zh-CN": "回访与问答记录", "en-US": "Follow-up and answer records" },
    }),
    ratedItem({
      id: "channels",
      dimension: "results",
      indicator: { "zh-CN": "线上客服渠道维护", "en-US": "Upkeep of service channels" },
      weight: "10",
      looksAt: {
        "zh-CN": "QQ群、客服邮箱等渠道在线正常，来信来询及时受理",
        "en-US": "chat groups, service mailbox and other channels are up and messages dealt with promptly",
      },
      dataSource: { "zh-CN": "客服工具记录", "en-US": "Service tool records" },
    }),
    ratedItem({
      id: "promotion-done",
      dimension: "results",
      indicator: { "zh-CN": "线上推广执行", "en-US": "Online promotion carried out" },
      weight: "10",
      looksAt: {
        "zh-CN": "友情链接、合作等推广按时按量完成",
        "en-US": "link exchanges, joint campaigns and the like are done on time and in full",
      },
      dataSource: { "zh-CN": "月计划、推广记录", "en-US": "Monthly plan, promotion records" },
    }),
    ratedItem({
      id: "customer-files",
      dimension: "results",
      indicator: { "zh-CN": "客户资料管理", "en-US": "Customer files" },
      weight: "10",
      looksAt: {
        "zh-CN": "客户资料完整，归档及时，分类清楚",
        "en-US": "customer files are complete, filed in time and well sorted",
      },
      dataSource: { "zh-CN": "客户资料", "en-US": "Customer records" },
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
        "取自网站运营团队考核表中的客服专员部分，能力20分、态度30分、业绩50分，各项分值完整。原文各栏已打散，按项目与分值的顺序逐一对应还原。",
      "en-US":
        "From the customer service officer's part of a website team's scorecard: ability 20, attitude 30, results 50, with all points given. The source runs its columns together; items and points were matched in their order.",
    },
  },
};
