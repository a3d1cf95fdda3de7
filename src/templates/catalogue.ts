import type { TemplateSummary } from "./template-summary";

/** Every scorecard that can be inserted, in the gallery's order. */
export const CATALOGUE: readonly TemplateSummary[] = [
  {
    id: "web-promotion",
    names: { "zh-CN": "网络推广", "en-US": "Web promotion" },
    family: "promotion",
    dimensions: [
      { "zh-CN": "推广效果", "en-US": "Promotion results" },
      { "zh-CN": "日常工作", "en-US": "Routine work" },
      { "zh-CN": "职业素养", "en-US": "Conduct" },
    ],
    indicators: [
      { "zh-CN": "网站独立访客（UV）", "en-US": "Unique visitors (UV)" },
      { "zh-CN": "搜索引擎覆盖（日均条数）", "en-US": "Search engine coverage (entries a day)" },
      { "zh-CN": "日常工作完成率", "en-US": "Routine work completed" },
      { "zh-CN": "工作态度", "en-US": "Work attitude" },
      { "zh-CN": "学习能力", "en-US": "Learning" },
      { "zh-CN": "团队精神", "en-US": "Teamwork" },
    ],
    proposedItems: 0,
    placeholders: 0,
  },
  {
    id: "network-support",
    names: { "zh-CN": "网管", "en-US": "Network support" },
    family: "it-support",
    dimensions: [
      { "zh-CN": "运行保障", "en-US": "Operations" },
      { "zh-CN": "业务支持", "en-US": "Business support" },
      { "zh-CN": "工作态度", "en-US": "Conduct" },
    ],
    indicators: [
      { "zh-CN": "网络运行", "en-US": "Network availability" },
      { "zh-CN": "硬件维护", "en-US": "Hardware upkeep" },
      { "zh-CN": "邮件安全", "en-US": "Mail service" },
      { "zh-CN": "网站产品资料更新", "en-US": "Product data on the websites" },
      { "zh-CN": "服务与协作", "en-US": "Service and cooperation" },
    ],
    proposedItems: 0,
    placeholders: 0,
  },
  {
    id: "short-video",
    names: { "zh-CN": "短视频运营", "en-US": "Short-video operations" },
    family: "new-media",
    dimensions: [
      { "zh-CN": "关键绩效（KPI）", "en-US": "Results (KPI)" },
      { "zh-CN": "关键胜任力（KCI）", "en-US": "Skills (KCI)" },
    ],
    indicators: [
      { "zh-CN": "制作数量（条）", "en-US": "Clips produced" },
      { "zh-CN": "播放量（万次）", "en-US": "Plays (10,000s)" },
      { "zh-CN": "粉丝净增（万人）", "en-US": "Net new followers (10,000s)" },
      { "zh-CN": "点赞量（万次）", "en-US": "Likes (10,000s)" },
      { "zh-CN": "评论数（条）", "en-US": "Comments" },
      { "zh-CN": "私信意向用户（人）", "en-US": "Leads by direct message" },
      { "zh-CN": "400电话意向用户（人）", "en-US": "Leads by hotline" },
      { "zh-CN": "官网有效报名（人）", "en-US": "Valid registrations on the website" },
      { "zh-CN": "工作态度与基本素质", "en-US": "Attitude and basic skills" },
      { "zh-CN": "日常纪律（违规次数）", "en-US": "Discipline (breaches)" },
    ],
    proposedItems: 1,
    placeholders: 8,
  },
];
