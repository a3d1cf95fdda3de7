import type { Scorecard } from "../domain/scorecard/scorecard";
import { proposedScheme } from "./proposed-scheme";
import { ratedItem } from "./rated-item";
import { websiteAttitudeItems } from "./website-attitude";
import { overallAssessment, websiteDimensions, websiteRaters } from "./website-team";

export const websiteEditor: Scorecard = {
  id: "website-editor",
  names: { "zh-CN": "网站编辑", "en-US": "Website editor" },
  initials: "wzbj",
  family: "website",
  scoring: "points",
  outOf: "100",
  dimensions: websiteDimensions,
  items: [
    ratedItem({
      id: "republishing",
      dimension: "ability",
      indicator: { "zh-CN": "转载文章", "en-US": "Republishing articles" },
      weight: "3",
      looksAt: {
        "zh-CN": "从其他网站选取的内容切合主题，注明出处，版权合规",
        "en-US": "picks fitting content from other sites, names its source, respects copyright",
      },
      dataSource: { "zh-CN": "网站内容后台", "en-US": "Website CMS" },
    }),
    ratedItem({
      id: "features",
      dimension: "ability",
      indicator: { "zh-CN": "专题策划", "en-US": "Planning features" },
      weight: "2",
      looksAt: {
        "zh-CN": "专题选题有价值，内容策划和制作完整",
        "en-US": "worthwhile topics, features planned and produced in full",
      },
      dataSource: { "zh-CN": "专题方案与页面", "en-US": "Feature plans and pages" },
    }),
    ratedItem({
      id: "pages",
      dimension: "ability",
      indicator: { "zh-CN": "网页制作", "en-US": "Building web pages" },
      weight: "3",
      looksAt: {
        "zh-CN": "熟练使用工具制作网页，版面整洁，浏览正常",
        "en-US": "builds pages with the usual tools; clean layout that displays well",
      },
      dataSource: { "zh-CN": "网站页面", "en-US": "Website pages" },
    }),
    ratedItem({
      id: "images",
      dimension: "ability",
      indicator: { "zh-CN": "图片处理", "en-US": "Image editing" },
      weight: "2",
      looksAt: {
        "zh-CN": "熟练使用工具处理图片，清晰美观，尺寸合适",
        "en-US": "edits images with the usual tools; clear, attractive and of the right size",
      },
      dataSource: { "zh-CN": "网站页面", "en-US": "Website pages" },
    }),
    ratedItem({
      id: "copywriting",
      dimension: "ability",
      indicator: { "zh-CN": "软文写作", "en-US": "Copywriting" },
      weight: "2",
      looksAt: {
        "zh-CN": "文章通顺可读，自然带出产品或品牌",
        "en-US": "readable copy that brings in product or brand naturally",
      },
      dataSource: { "zh-CN": "已发布的文章", "en-US": "Published articles" },
    }),
    ratedItem({
      id: "documents",
      dimension: "ability",
      indicator: { "zh-CN": "文档排版", "en-US": "Document layout" },
      weight: "2",
      looksAt: {
        "zh-CN": "公司其他文档编排规范，格式统一",
        "en-US": "lays out the company's other documents properly and consistently",
      },
      dataSource: { "zh-CN": "公司文档", "en-US": "Company documents" },
    }),
    ratedItem({
      id: "replies",
      dimension: "ability",
      indicator: { "zh-CN": "站内互动回复", "en-US": "Replies on the website" },
      weight: "2",
      looksAt: {
        "zh-CN": "对留言和提问的回复及时、友好、有针对性",
        "en-US": "answers comments and questions promptly, kindly and helpfully",
      },
      dataSource: { "zh-CN": "网站留言后台", "en-US": "Website comments" },
    }),
    ratedItem({
      id: "promotion-skills",
      dimension: "ability",
      indicator: { "zh-CN": "线上推广技能", "en-US": "Online promotion skills" },
      weight: "2",
      looksAt: {
        "zh-CN": "会用博客、口碑等渠道做推广",
        "en-US": "knows how to promote through blogs, word of mouth and the like",
      },
      dataSource: { "zh-CN": "推广记录", "en-US": "Promotion records" },
    }),
    ratedItem({
      id: "event-ideas",
      dimension: "ability",
      indicator: { "zh-CN": "线上活动策划", "en-US": "Planning online events" },
      weight: "2",
      looksAt: {
        "zh-CN": "策划的线上活动能吸引用户访问",
        "en-US": "plans online events that attract visits",
      },
      dataSource: { "zh-CN": "活动方案", "en-US": "Event plans" },
    }),
    ...websiteAttitudeItems,
    ratedItem({
      id: "on-time",
      dimension: "results",
      indicator: { "zh-CN": "按时完成工作", "en-US": "Work done on time" },
      weight: "10",
      looksAt: {
        "zh-CN": "各项任务在约定时间内完成",
        "en-US": "tasks are finished by the agreed time",
      },
      dataSource: { "zh-CN": "工作计划与日志", "en-US": "Work plans and logs" },
    }),
    ratedItem({
      id: "accuracy",
      dimension: "results",
      indicator: { "zh-CN": "内容准确", "en-US": "Accuracy of content" },
      weight: "5",
      looksAt: {
        "zh-CN": "发布的内容没有差错，没有成批错别字",
        "en-US": "published content is correct and without strings of typos",
      },
      dataSource: { "zh-CN": "内容抽查", "en-US": "Spot checks of content" },
    }),
    ratedItem({
      id: "features-done",
      dimension: "results",
      indicator: { "zh-CN": "专题策划完成情况", "en-US": "Features delivered" },
      weight: "10",
      looksAt: {
        "zh-CN": "对照月计划，看专题完成的数量和质量",
        "en-US": "number and quality of features, against the monthly plan",
      },
      dataSource: { "zh-CN": "月计划、专题页面", "en-US": "Monthly plan, feature pages" },
    }),
    ratedItem({
      id: "copy-done",
      dimension: "results",
      indicator: { "zh-CN": "软文完成情况", "en-US": "Copy delivered" },
      weight: "10",
      looksAt: {
        "zh-CN": "对照月计划，看软文完成的数量和质量",
        "en-US": "number and quality of articles, against the monthly plan",
      },
      dataSource: { "zh-CN": "月计划、已发布的文章", "en-US": "Monthly plan, published articles" },
    }),
    ratedItem({
      id: "promotion-done",
      dimension: "results",
      indicator: { "zh-CN": "线上推广执行", "en-US": "Online promotion carried out" },
      weight: "5",
      looksAt: {
        "zh-CN": "对照月计划，看推广是否按时按量完成",
        "en-US": "promotion is done on time and in full, against the monthly plan",
      },
      dataSource: { "zh-CN": "月计划、推广记录", "en-US": "Monthly plan, promotion records" },
    }),
    overallAssessment,
  ],
  raters: websiteRaters,
  scheme: proposedScheme,
  notes: [
    {
      "zh-CN": "对照月计划的项目，按实际完成比例折算评分，例如完成八成即给该项分值的八成，再看质量酌减。",
      "en-US":
        "Items that are held against the monthly plan are rated in proportion to what was completed, less what the quality calls for.",
    },
  ],
  signOff: ["assessed", "assessor", "hr"],
  provenance: {
    origin: "source",
    note: {
      "zh-CN":
        "取自网站运营团队考核表中的网站编辑部分，能力20分、态度30分、业绩50分，各项分值完整。原文各栏已打散，按项目与分值的顺序逐一对应还原。",
      "en-US":
        "From the editor's part of a website team's scorecard: ability 20, attitude 30, results 50, with all points given. The source runs its columns together; items and points were matched in their order.",
    },
  },
};
