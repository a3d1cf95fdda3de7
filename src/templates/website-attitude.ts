import type { Dimension, StandardItem } from "../domain/scorecard/scorecard";
import { ratedItem } from "./rated-item";

/** The attitude section, which all roles of a website team share. */
export const websiteAttitude: Dimension = {
  id: "attitude",
  names: { "zh-CN": "态度", "en-US": "Attitude" },
  weight: "30",
};

export const websiteAttitudeItems: readonly StandardItem[] = [
  ratedItem({
    id: "attendance",
    dimension: "attitude",
    indicator: { "zh-CN": "出勤", "en-US": "Attendance" },
    weight: "5",
    looksAt: {
      "zh-CN": "迟到、早退和请假的情况",
      "en-US": "late arrivals, early departures and leave taken",
    },
    dataSource: { "zh-CN": "考勤记录", "en-US": "Attendance records" },
  }),
  ratedItem({
    id: "reporting",
    dimension: "attitude",
    indicator: { "zh-CN": "执行与汇报", "en-US": "Following instructions and reporting" },
    weight: "5",
    looksAt: {
      "zh-CN": "服从上级安排，工作汇报及时、准确",
      "en-US": "follows the manager's instructions; reports are prompt and accurate",
    },
    dataSource: { "zh-CN": "直接上级", "en-US": "Line manager" },
  }),
  ratedItem({
    id: "responsibility",
    dimension: "attitude",
    indicator: { "zh-CN": "主动担责", "en-US": "Taking responsibility" },
    weight: "5",
    looksAt: {
      "zh-CN": "愿意承担职责以外的任务，出现问题不推诿",
      "en-US": "takes on tasks beyond the job; does not pass problems on",
    },
    dataSource: { "zh-CN": "直接上级", "en-US": "Line manager" },
  }),
  ratedItem({
    id: "cooperation",
    dimension: "attitude",
    indicator: { "zh-CN": "协作意识", "en-US": "Cooperation" },
    weight: "5",
    looksAt: {
      "zh-CN": "与同事和其他部门配合顺畅，信息及时共享",
      "en-US": "works smoothly with colleagues and other departments; shares information in time",
    },
    dataSource: { "zh-CN": "直接上级、同事反馈", "en-US": "Line manager, colleagues" },
  }),
  ratedItem({
    id: "conduct",
    dimension: "attitude",
    indicator: { "zh-CN": "积极性与言行", "en-US": "Initiative and conduct" },
    weight: "5",
    looksAt: {
      "zh-CN": "工作积极主动，待人接物言行得体",
      "en-US": "shows initiative; behaves properly towards others",
    },
    dataSource: { "zh-CN": "直接上级、同事反馈", "en-US": "Line manager, colleagues" },
  }),
  ratedItem({
    id: "logs",
    dimension: "attitude",
    indicator: { "zh-CN": "工作日志与周报", "en-US": "Work logs and weekly reports" },
    weight: "5",
    looksAt: {
      "zh-CN": "日志和周报按时提交，内容真实具体",
      "en-US": "logs and weekly reports are on time, truthful and specific",
    },
    dataSource: { "zh-CN": "日志与周报", "en-US": "Logs and reports" },
  }),
];
