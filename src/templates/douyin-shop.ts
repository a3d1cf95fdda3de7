import type { Provenance, Scorecard } from "../domain/scorecard/scorecard";
import { proposedScheme } from "./proposed-scheme";

/** The original has indicators only, and leaves weights and targets to the company. */
const proposed = (chinese: string, english: string): Provenance => ({
  origin: "proposed",
  note: {
    "zh-CN": `指标取自原表；权重和评分标准在原表中由公司自定，此处为建议。${chinese}`,
    "en-US": `The indicator is that of the original, which leaves weights and scoring to the company; those here are proposed. ${english}`,
  },
});

export const douyinShop: Scorecard = {
  id: "douyin-shop",
  names: { "zh-CN": "抖店运营", "en-US": "Douyin shop operations" },
  initials: "ddyy",
  family: "e-commerce",
  scoring: "points",
  outOf: "100",
  dimensions: [
    { id: "video", names: { "zh-CN": "视频发布与推广", "en-US": "Videos" }, weight: "20" },
    { id: "live", names: { "zh-CN": "直播运营", "en-US": "Live shows" }, weight: "25" },
    { id: "followers", names: { "zh-CN": "粉丝运营", "en-US": "Followers" }, weight: "15" },
    { id: "content", names: { "zh-CN": "内容与营销", "en-US": "Content and marketing" }, weight: "15" },
    { id: "sales", names: { "zh-CN": "销售业绩", "en-US": "Sales" }, weight: "25" },
  ],
  items: [
    {
      kind: "standard",
      id: "videos",
      dimension: "video",
      indicator: { "zh-CN": "日均发布视频数（条）", "en-US": "Videos published a day" },
      weight: "6",
      target: { kind: "placeholder", format: "amount" },
      criteria: {
        "zh-CN": "日均发布数完成率≥100%得6分，≥80%且<100%得4分，<80%得0分",
        "en-US": "Completion rate ≥100%: 6 points, ≥80% and <100%: 4 points, <80%: 0 points",
      },
      dataSource: { "zh-CN": "抖音创作者后台", "en-US": "Douyin creator analytics" },
      input: { kind: "derived", measure: "videos-a-day" },
      provenance: proposed("目标需自行填写。", "Fill in the target."),
    },
    {
      kind: "standard",
      id: "video-exposure",
      dimension: "video",
      indicator: { "zh-CN": "视频曝光量（次）", "en-US": "Video exposure (impressions)" },
      weight: "7",
      target: { kind: "placeholder", format: "count" },
      criteria: {
        "zh-CN": "曝光量完成率≥100%得7分，≥80%且<100%得5分，≥60%且<80%得3分，<60%得0分",
        "en-US":
          "Completion rate ≥100%: 7 points, ≥80% and <100%: 5 points, ≥60% and <80%: 3 points, <60%: 0 points",
      },
      dataSource: { "zh-CN": "抖音创作者后台", "en-US": "Douyin creator analytics" },
      input: { kind: "number", format: "count" },
      provenance: proposed(
        "以平台统计数据为准取自原表；目标需自行填写。",
        "That the platform's statistics count is the original's; fill in the target.",
      ),
    },
    {
      kind: "standard",
      id: "video-response",
      dimension: "video",
      indicator: { "zh-CN": "视频点赞和评论量", "en-US": "Likes and comments on videos" },
      weight: "7",
      target: { kind: "placeholder", format: "count" },
      criteria: {
        "zh-CN": "点赞和评论量完成率≥100%得7分，≥80%且<100%得5分，≥60%且<80%得3分，<60%得0分",
        "en-US":
          "Completion rate ≥100%: 7 points, ≥80% and <100%: 5 points, ≥60% and <80%: 3 points, <60%: 0 points",
      },
      dataSource: { "zh-CN": "抖音创作者后台", "en-US": "Douyin creator analytics" },
      input: { kind: "derived", measure: "video-response" },
      provenance: proposed("目标需自行填写。", "Fill in the target."),
    },
    {
      kind: "standard",
      id: "live-hours",
      dimension: "live",
      indicator: { "zh-CN": "直播时长（小时）", "en-US": "Hours live" },
      weight: "7",
      target: { kind: "placeholder", format: "amount" },
      criteria: {
        "zh-CN": "直播时长完成率≥100%得7分，每低5%扣1分，扣完为止",
        "en-US": "Completion rate ≥100%: 7 points, minus 1 point for each 5% below, min 0",
      },
      dataSource: { "zh-CN": "抖音直播后台", "en-US": "Douyin live analytics" },
      input: { kind: "number", format: "amount" },
      provenance: proposed("目标需自行填写。", "Fill in the target."),
    },
    {
      kind: "standard",
      id: "live-viewers",
      dimension: "live",
      indicator: { "zh-CN": "累计直播观看人数", "en-US": "Live viewers in total" },
      weight: "8",
      target: { kind: "placeholder", format: "count" },
      criteria: {
        "zh-CN": "观看人数完成率≥100%得8分，≥80%且<100%得6分，≥60%且<80%得4分，<60%得0分",
        "en-US":
          "Completion rate ≥100%: 8 points, ≥80% and <100%: 6 points, ≥60% and <80%: 4 points, <60%: 0 points",
      },
      dataSource: { "zh-CN": "抖音直播后台", "en-US": "Douyin live analytics" },
      input: { kind: "number", format: "count" },
      provenance: proposed(
        "以平台统计数据为准取自原表；目标需自行填写。",
        "That the platform's statistics count is the original's; fill in the target.",
      ),
    },
    {
      kind: "standard",
      id: "live-sales",
      dimension: "live",
      indicator: { "zh-CN": "直播销售额（元）", "en-US": "Live sales (yuan)" },
      weight: "10",
      target: { kind: "placeholder", format: "amount" },
      criteria: {
        "zh-CN": "得分=实际销售额÷目标销售额×10，最高10分",
        "en-US": "score = actual / target × 10, max 10 points",
      },
      dataSource: { "zh-CN": "抖店后台", "en-US": "Douyin shop records" },
      input: { kind: "number", format: "amount" },
      provenance: proposed("目标需自行填写。", "Fill in the target."),
    },
    {
      kind: "standard",
      id: "follower-growth",
      dimension: "followers",
      indicator: { "zh-CN": "粉丝增长数量（人）", "en-US": "New followers" },
      weight: "6",
      target: { kind: "placeholder", format: "count" },
      criteria: {
        "zh-CN": "粉丝增长完成率≥100%得6分，≥80%且<100%得4分，≥60%且<80%得2分，<60%得0分",
        "en-US":
          "Completion rate ≥100%: 6 points, ≥80% and <100%: 4 points, ≥60% and <80%: 2 points, <60%: 0 points",
      },
      dataSource: { "zh-CN": "抖音创作者后台", "en-US": "Douyin creator analytics" },
      input: { kind: "number", format: "count" },
      provenance: proposed("目标需自行填写。", "Fill in the target."),
    },
    {
      kind: "standard",
      id: "follower-interaction",
      dimension: "followers",
      indicator: { "zh-CN": "粉丝互动率", "en-US": "Follower interaction rate" },
      weight: "5",
      target: null,
      criteria: {
        "zh-CN": "粉丝互动率≥10%得5分，≥5%且<10%得3分，<5%得0分",
        "en-US": "Interaction rate ≥10%: 5 points, ≥5% and <10%: 3 points, <5%: 0 points",
      },
      dataSource: { "zh-CN": "抖音创作者后台", "en-US": "Douyin creator analytics" },
      input: { kind: "derived", measure: "follower-interaction" },
      provenance: proposed(
        "原表只说按点赞、评论和转发统计，“互动粉丝数÷粉丝总数”为建议。",
        "The original only names likes, comments and shares; followers who took part ÷ all followers is proposed.",
      ),
    },
    {
      kind: "standard",
      id: "follower-quality",
      dimension: "followers",
      indicator: { "zh-CN": "粉丝质量（复购率）", "en-US": "Quality of followers (repeat purchases)" },
      weight: "4",
      target: null,
      criteria: {
        "zh-CN": "粉丝复购率≥20%得4分，≥10%且<20%得2分，<10%得0分",
        "en-US": "Repeat purchase rate ≥20%: 4 points, ≥10% and <20%: 2 points, <10%: 0 points",
      },
      dataSource: { "zh-CN": "抖店后台", "en-US": "Douyin shop records" },
      input: { kind: "derived", measure: "repeat-rate" },
      provenance: proposed(
        "原表列了活跃度、复购率和对内容的接受度，这里取可直接统计的复购率。",
        "The original names activity, repeat purchases and acceptance of content; repeat purchases, which can be counted, stand for them.",
      ),
    },
    {
      kind: "standard",
      id: "content-quality",
      dimension: "content",
      indicator: { "zh-CN": "优质内容发布", "en-US": "Quality of content" },
      weight: "8",
      target: null,
      criteria: {
        "zh-CN": "得分=上级评分（0～8分）：看内容质量、创意和与商品的契合度",
        "en-US": "score = manager's points (0–8): quality, originality and fit with the goods",
      },
      dataSource: { "zh-CN": "直接上级", "en-US": "Line manager" },
      input: { kind: "points", lowest: "0", highest: "8" },
      provenance: proposed(
        "看质量和创意取自原表，由上级直接评分。",
        "Quality and originality are what the original judges; the manager gives the points.",
      ),
    },
    {
      kind: "standard",
      id: "marketing-effect",
      dimension: "content",
      indicator: { "zh-CN": "营销推广效果（转化率）", "en-US": "Effect of marketing (conversion rate)" },
      weight: "7",
      target: { kind: "number", value: "0.03", format: "percent" },
      criteria: {
        "zh-CN": "得分=实际转化率÷目标转化率×7，最高7分",
        "en-US": "score = actual / target × 7, max 7 points",
      },
      dataSource: { "zh-CN": "抖店后台", "en-US": "Douyin shop records" },
      input: { kind: "derived", measure: "conversion" },
      provenance: proposed(
        "原表列了转发、评论和转化率，前两项与视频、粉丝部分重复，这里取转化率；目标3%为建议，可调整。",
        "The original names shares, comments and conversion. The first two are judged under videos and followers, so conversion stands here; the target of 3% is proposed and may be adjusted.",
      ),
    },
    {
      kind: "standard",
      id: "sales",
      dimension: "sales",
      indicator: { "zh-CN": "店铺销售额（元）", "en-US": "Shop sales (yuan)" },
      weight: "15",
      target: { kind: "placeholder", format: "amount" },
      criteria: {
        "zh-CN": "得分=实际销售额÷目标销售额×15，最高15分",
        "en-US": "score = actual / target × 15, max 15 points",
      },
      dataSource: { "zh-CN": "抖店后台", "en-US": "Douyin shop records" },
      input: { kind: "derived", measure: "sales" },
      provenance: proposed("目标需自行填写。", "Fill in the target."),
    },
    {
      kind: "standard",
      id: "order-value",
      dimension: "sales",
      indicator: { "zh-CN": "客单价（元）", "en-US": "Average order value (yuan)" },
      weight: "10",
      target: { kind: "placeholder", format: "amount" },
      criteria: {
        "zh-CN": "客单价完成率≥100%得10分，≥90%且<100%得8分，≥80%且<90%得5分，<80%得0分",
        "en-US":
          "Completion rate ≥100%: 10 points, ≥90% and <100%: 8 points, ≥80% and <90%: 5 points, <80%: 0 points",
      },
      dataSource: { "zh-CN": "抖店后台", "en-US": "Douyin shop records" },
      input: { kind: "derived", measure: "order-value" },
      provenance: proposed(
        "每单平均金额取自原表；目标需自行填写。",
        "The average amount of an order is the original's; fill in the target.",
      ),
    },
  ],
  measures: [
    {
      kind: "entry",
      id: "days",
      label: { "zh-CN": "考核期天数", "en-US": "Days in the period" },
      format: "count",
    },
    {
      kind: "entry",
      id: "videos",
      label: { "zh-CN": "发布视频数（条）", "en-US": "Videos published" },
      format: "count",
    },
    {
      kind: "derived",
      id: "videos-a-day",
      label: { "zh-CN": "日均发布视频数（条）", "en-US": "Videos published a day" },
      format: "amount",
      formula: "{videos}/{days}",
    },
    {
      kind: "entry",
      id: "video-likes",
      label: { "zh-CN": "视频点赞数", "en-US": "Likes on videos" },
      format: "count",
    },
    {
      kind: "entry",
      id: "video-comments",
      label: { "zh-CN": "视频评论数", "en-US": "Comments on videos" },
      format: "count",
    },
    {
      kind: "derived",
      id: "video-response",
      label: { "zh-CN": "视频点赞和评论量", "en-US": "Likes and comments on videos" },
      format: "count",
      formula: "{video-likes}+{video-comments}",
    },
    {
      kind: "entry",
      id: "followers",
      label: { "zh-CN": "粉丝总数（期末）", "en-US": "Followers (at the end of the period)" },
      format: "count",
    },
    {
      kind: "entry",
      id: "followers-interacting",
      label: {
        "zh-CN": "互动粉丝数（点赞、评论或转发）",
        "en-US": "Followers who liked, commented or shared",
      },
      format: "count",
    },
    {
      kind: "derived",
      id: "follower-interaction",
      label: { "zh-CN": "粉丝互动率", "en-US": "Follower interaction rate" },
      format: "percent",
      formula: "{followers-interacting}/{followers}",
    },
    {
      kind: "entry",
      id: "buyers",
      label: { "zh-CN": "购买粉丝数", "en-US": "Followers who bought" },
      format: "count",
    },
    {
      kind: "entry",
      id: "repeat-buyers",
      label: { "zh-CN": "其中复购粉丝数", "en-US": "Followers who bought again" },
      format: "count",
    },
    {
      kind: "derived",
      id: "repeat-rate",
      label: { "zh-CN": "粉丝复购率", "en-US": "Repeat purchase rate" },
      format: "percent",
      formula: "{repeat-buyers}/{buyers}",
    },
    {
      kind: "entry",
      id: "product-clicks",
      label: { "zh-CN": "商品点击人数", "en-US": "People who clicked on goods" },
      format: "count",
    },
    {
      kind: "entry",
      id: "product-buyers",
      label: { "zh-CN": "其中成交人数", "en-US": "People who bought" },
      format: "count",
    },
    {
      kind: "derived",
      id: "conversion",
      label: { "zh-CN": "转化率", "en-US": "Conversion rate" },
      format: "percent",
      formula: "{product-buyers}/{product-clicks}",
    },
    {
      kind: "entry",
      id: "sales",
      label: { "zh-CN": "店铺销售额（元）", "en-US": "Shop sales (yuan)" },
      format: "amount",
    },
    {
      kind: "entry",
      id: "orders",
      label: { "zh-CN": "订单数", "en-US": "Orders" },
      format: "count",
    },
    {
      kind: "derived",
      id: "order-value",
      label: { "zh-CN": "客单价（元）", "en-US": "Average order value (yuan)" },
      format: "amount",
      formula: "{sales}/{orders}",
    },
  ],
  scheme: proposedScheme,
  notes: [
    {
      "zh-CN": "销售额以扣除退货退款后的金额为准；店铺销售额含直播销售额。",
      "en-US": "Sales are counted after returns and refunds; shop sales include live sales.",
    },
    {
      "zh-CN": "可按业务需要增加客户满意度、投诉处理等指标，增减后权重合计须保持100%。",
      "en-US":
        "Customer satisfaction, handling of complaints and the like may be added as the business requires; the weights must still come to 100%.",
    },
  ],
  signOff: ["assessed", "assessor", "hr"],
  provenance: {
    origin: "source",
    note: {
      "zh-CN":
        "取自抖店运营考核说明：五个维度及其指标取自原文，没有权重、目标和评分标准。维度权重20、25、15、15、25和各项权重、评分标准为建议，目标多数待填。",
      "en-US":
        "From notes on assessing Douyin shop operations. The five dimensions and their indicators are kept; they have no weights, targets or scoring. The dimension weights of 20, 25, 15, 15 and 25, the item weights and the scoring are proposed, and most targets are to be filled in.",
    },
  },
};
