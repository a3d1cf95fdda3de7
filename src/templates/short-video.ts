import type { Localized } from "../domain/localized";
import type { Provenance, Scorecard } from "../domain/scorecard/scorecard";
import { proposedScheme } from "./proposed-scheme";

/** The scale of every item that is measured against a target: actual ÷ target is what is judged. */
const attainment: Localized = {
  "zh-CN": "完成率≥100%得100分，≥80%且<100%得80分，<80%得0分",
  "en-US": "Completion rate ≥100%: 100 points, ≥80% and <100%: 80 points, <80%: 0 points",
};

const scaleProposed: Provenance = {
  origin: "source",
  note: {
    "zh-CN":
      "指标和权重取自原表，目标值在原表中为空，需自行填写。原表对此项只要求不低于目标，三档评分参照“制作数量”，为建议。",
    "en-US":
      "Indicator and weight are those of the original, which leaves the target open: fill it in. It only asks that the target be met; the three tiers follow the item on clips produced and are proposed.",
  },
};

export const shortVideo: Scorecard = {
  id: "short-video",
  names: { "zh-CN": "短视频运营", "en-US": "Short-video operations" },
  initials: "dspyy",
  family: "new-media",
  scoring: "weighted",
  outOf: "100",
  dimensions: [
    { id: "output", names: { "zh-CN": "关键绩效（KPI）", "en-US": "Results (KPI)" } },
    { id: "competence", names: { "zh-CN": "关键胜任力（KCI）", "en-US": "Skills (KCI)" } },
  ],
  items: [
    {
      kind: "standard",
      id: "clips",
      dimension: "output",
      indicator: { "zh-CN": "制作数量（条）", "en-US": "Clips produced" },
      weight: "20",
      target: { kind: "placeholder", format: "count" },
      criteria: attainment,
      dataSource: { "zh-CN": "发布记录", "en-US": "Publishing log" },
      input: { kind: "number", format: "count" },
      provenance: {
        origin: "source",
        note: {
          "zh-CN":
            "指标、权重和100、80、0三个分值取自原表；两条界限在原表中为空，这里以目标值和目标值的80%代替，后者为建议。",
          "en-US":
            "Indicator, weight and the scores 100, 80 and 0 are those of the original. It leaves both bounds open: the target and 80% of it stand for them, the latter as a proposal.",
        },
      },
    },
    {
      kind: "standard",
      id: "plays",
      dimension: "output",
      indicator: { "zh-CN": "播放量（万次）", "en-US": "Plays (10,000s)" },
      weight: "20",
      target: { kind: "placeholder", format: "amount" },
      criteria: attainment,
      dataSource: { "zh-CN": "平台后台", "en-US": "Platform analytics" },
      input: { kind: "number", format: "amount" },
      provenance: scaleProposed,
    },
    {
      kind: "standard",
      id: "followers",
      dimension: "output",
      indicator: { "zh-CN": "粉丝净增（万人）", "en-US": "Net new followers (10,000s)" },
      weight: "10",
      target: { kind: "placeholder", format: "amount" },
      criteria: attainment,
      dataSource: { "zh-CN": "平台后台", "en-US": "Platform analytics" },
      input: { kind: "number", format: "amount" },
      provenance: scaleProposed,
    },
    {
      kind: "standard",
      id: "likes",
      dimension: "output",
      indicator: { "zh-CN": "点赞量（万次）", "en-US": "Likes (10,000s)" },
      weight: "10",
      target: { kind: "placeholder", format: "amount" },
      criteria: attainment,
      dataSource: { "zh-CN": "平台后台", "en-US": "Platform analytics" },
      input: { kind: "number", format: "amount" },
      provenance: scaleProposed,
    },
    {
      kind: "standard",
      id: "comments",
      dimension: "output",
      indicator: { "zh-CN": "评论数（条）", "en-US": "Comments" },
      weight: "5",
      target: { kind: "placeholder", format: "count" },
      criteria: attainment,
      dataSource: { "zh-CN": "平台后台", "en-US": "Platform analytics" },
      input: { kind: "number", format: "count" },
      provenance: scaleProposed,
    },
    {
      kind: "standard",
      id: "messages",
      dimension: "output",
      indicator: { "zh-CN": "私信意向用户（人）", "en-US": "Leads by direct message" },
      weight: "5",
      target: { kind: "placeholder", format: "count" },
      criteria: attainment,
      dataSource: { "zh-CN": "私信记录", "en-US": "Message log" },
      input: { kind: "number", format: "count" },
      provenance: scaleProposed,
    },
    {
      kind: "standard",
      id: "calls",
      dimension: "output",
      indicator: { "zh-CN": "400电话意向用户（人）", "en-US": "Leads by hotline" },
      weight: "5",
      target: { kind: "placeholder", format: "count" },
      criteria: attainment,
      dataSource: { "zh-CN": "话务记录", "en-US": "Call log" },
      input: { kind: "number", format: "count" },
      provenance: scaleProposed,
    },
    {
      kind: "standard",
      id: "registrations",
      dimension: "output",
      indicator: { "zh-CN": "官网有效报名（人）", "en-US": "Valid registrations on the website" },
      weight: "5",
      target: { kind: "placeholder", format: "count" },
      criteria: attainment,
      dataSource: { "zh-CN": "官网后台", "en-US": "Website records" },
      input: { kind: "number", format: "count" },
      provenance: scaleProposed,
    },
    {
      kind: "standard",
      id: "attitude",
      dimension: "competence",
      indicator: { "zh-CN": "工作态度与基本素质", "en-US": "Attitude and basic skills" },
      weight: "10",
      target: null,
      criteria: {
        "zh-CN": "得分=上级评分（0～100分）：看解决问题、沟通和执行三方面的表现",
        "en-US": "score = manager's points (0–100): problem solving, communication and execution",
      },
      dataSource: { "zh-CN": "直接上级", "en-US": "Line manager" },
      input: { kind: "points", lowest: "0", highest: "100" },
      provenance: {
        origin: "source",
        note: {
          "zh-CN": "三方面和权重取自原表；原表没有评分标准，由上级直接评分。",
          "en-US":
            "The three aspects and the weight are those of the original, which has no scale; the manager judges.",
        },
      },
    },
    {
      kind: "standard",
      id: "discipline",
      dimension: "competence",
      indicator: { "zh-CN": "日常纪律（违规次数）", "en-US": "Discipline (breaches)" },
      weight: "10",
      target: null,
      criteria: {
        "zh-CN": "满分100分，缺勤、迟到或缺交日报、周报、月报，每次扣5分，扣完为止",
        "en-US":
          "-5 points per case of absence, late arrival or missing daily, weekly or monthly report, min 0",
      },
      dataSource: { "zh-CN": "考勤与报告记录", "en-US": "Attendance and report records" },
      input: { kind: "number", format: "count" },
      provenance: {
        origin: "proposed",
        note: {
          "zh-CN": "权重和考核内容（出勤、各类报告）取自原表；每次扣5分为建议。",
          "en-US":
            "Weight and subject (attendance, reports) are those of the original; 5 points a breach is proposed.",
        },
      },
    },
  ],
  scheme: proposedScheme,
  notes: [
    {
      "zh-CN": "如对播放量、点赞量另有单条爆款要求（例如至少有几条超过多少万），请写入该项评分标准。",
      "en-US":
        "Where single clips must also reach a number of plays or likes, add that requirement to the item's scoring criteria.",
    },
  ],
  signOff: ["assessed", "assessor", "hr"],
  provenance: {
    origin: "source",
    note: {
      "zh-CN":
        "取自短视频运营部的绩效目标责任书。各项目标值在原表中为空，标为“待填”；原表另有的单条爆款要求同样没有数值，改为在说明中提示。",
      "en-US":
        "From a short-video department's statement of targets. It leaves all targets open; they are marked as to be filled. Its requirement for hit clips has no figures either and is a note here.",
    },
  },
};
