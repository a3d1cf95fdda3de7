import { statedScheme } from "../../../src/domain/paste/stated-scheme";

const bands = (...texts: string[]) => {
  const found = statedScheme(texts);
  return found?.kind === "bands"
    ? found.bands.map(({ lower, label, coefficient }) => `${lower} ${label} ${coefficient}`)
    : (found?.name ?? null);
};

describe("what notes say of bands and pay", () => {
  it.each([
    [
      "90分以上全额发放；70分以上不足90分按得分比例发放；70分以下不发放",
      ["90 全额发放 1", "70 按得分比例发放 score", "0 不发放 0"],
    ],
    [
      "优秀：90-100分，发放100%；良好：80-89分，发放90%；一般：60-79分，发放70%；不达标：60分以下，不发放",
      ["90 优秀 1", "80 良好 0.9", "60 一般 0.7", "0 不达标 0"],
    ],
    [
      "A级90分及以上，系数1.2；B级75分及以上不足90分，系数1.0；C级75分以下，系数0.5",
      ["90 A 1.2", "75 B 1", "0 C 0.5"],
    ],
    [
      "Excellent: 90 or more, paid in full; Good: 70 to 89, in proportion to the score; Poor: below 70, not paid",
      ["90 Excellent 1", "70 Good score", "0 Poor 0"],
    ],
  ])("%s", (text, wanted) => expect(bands(text)).toEqual(wanted));

  it("may stand in several lines", () => {
    expect(bands("得分90分以上，全额发放绩效工资", "得分70分以下，不予发放", "70-90分按比例发放")).toEqual([
      "90 全额发放绩效工资 1",
      "70 按比例发放 score",
      "0 不予发放 0",
    ]);
  });

  it("may be the score itself", () => {
    expect(bands("当月绩效工资=绩效基数×考核得分/100")).toBe("by-score");
  });

  it.each([
    ["优秀：90分以上；良好：80-89分；不达标：80分以下"],
    ["90分以上全额发放；60-69分发放60%；60分以下不发放"],
    ["90分以上全额发放；70-90分按得分比例发放"],
    ["90分以上（不含）全额发放，90分以下不发放"],
    ["绩效工资基数3000元，每月10日发放"],
    ["连续两个月低于70分的，不发放年终奖"],
    ["奖金=基数×得分×0.8"],
  ])("is not guessed: %s", (text) => expect(bands(text)).toBeNull());
});
