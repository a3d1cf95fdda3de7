import type { Provenance, Scorecard } from "../domain/scorecard/scorecard";
import { proposedScheme } from "./proposed-scheme";
import { ratedItem } from "./rated-item";
import { websiteAttitudeItems } from "./website-attitude";
import { overallAssessment, websiteDimensions, websiteRaters } from "./website-team";

const condensed: Provenance = {
  origin: "proposed",
  note: {
    "zh-CN": "由四个岗位表中的同类项目合并而成；合并后的分值为建议，评分要点和数据来源也为建议。",
    "en-US":
      "Merges items of a kind from the four roles. The merged points are proposed, as are what to look at and the data source.",
  },
};

export const taobaoJdTeam: Scorecard = {
  id: "taobao-jd-team",
  names: { "zh-CN": "淘宝京东运营（一人多岗）", "en-US": "Taobao and JD shop team" },
  initials: "tbjdyyyrdg",
  family: "e-commerce",
  scoring: "points",
  outOf: "100",
  dimensions: websiteDimensions,
  items: [
    ratedItem({
      id: "content-skills",
      dimension: "ability",
      indicator: { "zh-CN": "图文与页面制作", "en-US": "Copy, images and pages" },
      weight: "6",
      looksAt: {
        "zh-CN": "能独立完成文案、图片、页面和文档的制作编排",
        "en-US": "produces copy, images, pages and documents unaided",
      },
      dataSource: { "zh-CN": "店铺页面、文档", "en-US": "Shop pages, documents" },
      provenance: condensed,
    }),
    ratedItem({
      id: "event-skills",
      dimension: "ability",
      indicator: { "zh-CN": "活动与专题策划", "en-US": "Planning events and features" },
      weight: "4",
      looksAt: {
        "zh-CN": "活动和专题有创意，方案完整可行",
        "en-US": "inventive events and features with complete, workable plans",
      },
      dataSource: { "zh-CN": "活动方案", "en-US": "Event plans" },
      provenance: condensed,
    }),
    ratedItem({
      id: "communication",
      dimension: "ability",
      indicator: { "zh-CN": "客户与伙伴沟通", "en-US": "Talking to customers and partners" },
      weight: "5",
      looksAt: {
        "zh-CN": "与客户、合作伙伴沟通顺畅，问题解释到位",
        "en-US": "talks well with customers and partners, explains matters fully",
      },
      dataSource: { "zh-CN": "沟通记录、客户反馈", "en-US": "Conversation logs, customers" },
      provenance: condensed,
    }),
    ratedItem({
      id: "prospects",
      dimension: "ability",
      indicator: { "zh-CN": "潜在合作挖掘", "en-US": "Finding prospects" },
      weight: "3",
      looksAt: {
        "zh-CN": "能发现潜在客户、商家和推广资源",
        "en-US": "finds likely customers, businesses and ways to promote",
      },
      dataSource: { "zh-CN": "客户与合作资料", "en-US": "Customer and partner records" },
      provenance: condensed,
    }),
    ratedItem({
      id: "business",
      dimension: "ability",
      indicator: { "zh-CN": "掌握公司业务", "en-US": "Knowledge of the business" },
      weight: "2",
      looksAt: {
        "zh-CN": "熟悉公司的产品、服务和平台规则",
        "en-US": "knows the company's products and services and the platforms' rules",
      },
      dataSource: { "zh-CN": "直接上级", "en-US": "Line manager" },
      provenance: condensed,
    }),
    ...websiteAttitudeItems,
    ratedItem({
      id: "content-done",
      dimension: "results",
      indicator: { "zh-CN": "内容与专题（编辑）", "en-US": "Content and features (editor)" },
      weight: "10",
      looksAt: {
        "zh-CN": "对照月计划，看文案、专题完成的数量和质量，内容有无差错",
        "en-US":
          "number and quality of copy and features against the monthly plan, and whether the content is correct",
      },
      dataSource: { "zh-CN": "月计划、店铺页面", "en-US": "Monthly plan, shop pages" },
      provenance: condensed,
    }),
    ratedItem({
      id: "service-done",
      dimension: "results",
      indicator: { "zh-CN": "客户服务（客服）", "en-US": "Customer service (service)" },
      weight: "10",
      looksAt: {
        "zh-CN": "回访答疑到位，客服渠道正常，客户资料完整",
        "en-US": "follow-ups and answers are complete, channels are up, customer files are in order",
      },
      dataSource: { "zh-CN": "客服记录、客户资料", "en-US": "Service records, customer files" },
      provenance: condensed,
    }),
    ratedItem({
      id: "events-done",
      dimension: "results",
      indicator: { "zh-CN": "活动执行（活动）", "en-US": "Events (events)" },
      weight: "10",
      looksAt: {
        "zh-CN": "活动方案按时提交，组织顺利，资料归档",
        "en-US": "proposals are in time, events run smoothly, files are kept",
      },
      dataSource: { "zh-CN": "活动方案与总结", "en-US": "Event plans and reviews" },
      provenance: condensed,
    }),
    ratedItem({
      id: "partners-done",
      dimension: "results",
      indicator: { "zh-CN": "合作与推广（BD）", "en-US": "Partnerships and promotion (BD)" },
      weight: "10",
      looksAt: {
        "zh-CN": "合作按要求谈成，推广计划按量执行",
        "en-US": "wins partnerships as asked and carries out the promotion plan in full",
      },
      dataSource: { "zh-CN": "合作与推广记录", "en-US": "Partnership and promotion records" },
      provenance: condensed,
    }),
    overallAssessment,
  ],
  raters: websiteRaters,
  scheme: proposedScheme,
  notes: [
    {
      "zh-CN": "四个岗位由不同的人承担时，请改用网站编辑、网站客服、网站活动专员、网站推广（BD）专员四张表。",
      "en-US":
        "Where different people hold the four roles, use the scorecards for website editor, customer service, events, and promotion and BD instead.",
    },
    {
      "zh-CN": "与计划有关的项目，先按计划完成的比例折算，再看质量酌减。",
      "en-US":
        "Items about plans are rated in proportion to what was completed, less what the quality calls for.",
    },
  ],
  signOff: ["assessed", "assessor", "hr"],
  provenance: {
    origin: "source",
    note: {
      "zh-CN":
        "取自淘宝京东（网站运营）考核表，它与网站运营团队考核表内容相同，只是版式不同。这里按小店一人多岗（或团队整体考核）的用法，把四个岗位的能力和业绩项目合并为一张表；能力20分、态度30分、业绩50分以及态度各项取自原表，合并后的分值为建议。",
      "en-US":
        "From a scorecard for Taobao and JD that holds the same content as the website team's, in another layout. It is meant for a small shop where one person covers the four roles, or where the team is assessed as a whole: their items on ability and results are merged into one card. Ability 20, attitude 30, results 50 and the attitude items are those of the original; the points of merged items are proposed.",
    },
  },
};
