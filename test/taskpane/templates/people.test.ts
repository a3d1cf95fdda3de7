import fc from "fast-check";
import { readPeople } from "../../../src/taskpane/templates/people";

describe("people, a line each", () => {
  it("reads names and, pasted beside them, their base pay", () => {
    expect(readPeople("张三\t3,000\r\n\r\n 李  四 \n王五\t￥4500").people).toEqual([
      { name: "张三", basePay: "3000" },
      { name: "李 四" },
      { name: "王五", basePay: "4500" },
    ]);
  });

  it("tells names that stand twice, and lines whose pay is no amount", () => {
    expect(readPeople("王芳\n李强\tabc\n王芳\n王芳\n=cmd\t-1")).toMatchObject({
      repeated: ["王芳"],
      wrongLines: [2, 5],
      people: [{ name: "王芳" }, { name: "李强" }, { name: "王芳" }, { name: "王芳" }, { name: "=cmd" }],
    });
  });

  it("tells lines that have a base pay and no name", () => {
    expect(readPeople("张三\t3000\n\t4000\n\n")).toMatchObject({
      people: [{ name: "张三" }],
      namelessLines: [2],
    });
  });

  it("gives no blank name, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (typed) => {
        for (const { name } of readPeople(typed).people) expect(name.trim()).not.toBe("");
      }),
    );
  });
});
