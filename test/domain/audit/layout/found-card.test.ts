import { auditSheet } from "../../../../src/domain/audit/audit-sheet";
import { gridOf } from "../sheet-case";

const auditOf = (cells: (string | number)[][]) =>
  auditSheet(gridOf({ id: "", title: "", cells, expect: { findings: [] } }));

describe("what is told of a card", () => {
  it("is each of its three levels, with what it comes to and states", () => {
    const { cards } = auditOf([
      ["一级指标", "权重", "二级指标", "权重", "三级指标", "权重", "评分标准"],
      ["业绩", "60%", "销售", "40%", "销售额", "30%", "每低1%扣2分"],
      ["业绩", "60%", "销售", "40%", "回款率", "10%", "每低1%扣2分"],
      ["业绩", "60%", "市场", "20%", "新客户", "20%", "每少1个扣2分"],
      ["服务", "40%", "响应", "25%", "及时率", "25%", "每低1%扣2分"],
      ["服务", "40%", "质量", "15%", "投诉", "15%", "每次扣2分"],
    ]);
    const told = cards[0]?.sections.map(({ name, weightSum, subsections }) => [
      name,
      weightSum,
      ...(subsections ?? []).map((part) => `${part.name} ${part.weightSum}`),
    ]);
    expect(told).toEqual([
      ["业绩", "60%", "销售 40%", "市场 20%"],
      ["服务", "40%", "响应 25%", "质量 15%"],
    ]);
  });

  it("has no third level where there is none", () => {
    const { cards } = auditOf([
      ["维度", "指标", "权重"],
      ["业绩", "销售额", 60],
      ["服务", "投诉", 40],
    ]);
    expect(cards[0]?.sections.map(({ subsections }) => subsections)).toEqual([undefined, undefined]);
  });
});
